import type { Language, Run } from '@maatstaf/core';
import type { LabChoice } from '@maatstaf/elements/fairness-lab';
import '@maatstaf/elements/fairness-lab';
import { packLawGroups } from '@maatstaf/fairness/laws';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Lab } from './lab.ts';
import { newVerifier } from '../workers/new-worker.ts';

/** The laws to choose from, by what they are about. */
const choices: readonly LabChoice[] = (['division', 'limits', 'policy'] as const).flatMap((group) =>
  packLawGroups[group].map(({ id, claim }) => ({ law: id, claim, group })),
);

/** One lab for each policy that was opened, by its baseline: a test outlives the view of it. */
const labs = new WeakMap<Run, Lab>();

function labOf(baseline: Run): Lab {
  const lab = labs.get(baseline) ?? new Lab(newVerifier);
  labs.set(baseline, lab);
  return lab;
}

/** The fairness lab of the policy that is open, tested in a worker. */
export class MaatstafLabView extends LitElement {
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    baseline: { attribute: false },
    language: { type: String },
  };
  declare run: Run | undefined;
  declare baseline: Run | undefined;
  declare language: Language;
  #lab: Lab | undefined;

  constructor() {
    super();
    this.language = 'nl';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch(this.baseline === undefined ? undefined : labOf(this.baseline));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch(undefined);
  }

  override willUpdate(): void {
    if (this.isConnected)
      this.#watch(this.baseline === undefined ? undefined : labOf(this.baseline));
  }

  #watch(lab: Lab | undefined): void {
    if (lab === this.#lab) return;
    this.#lab?.removeEventListener('change', this.#changed);
    lab?.addEventListener('change', this.#changed);
    this.#lab = lab;
  }

  readonly #changed = (): void => this.requestUpdate();

  override render(): TemplateResult | typeof nothing {
    const { run, language } = this;
    const lab = this.#lab;
    if (run === undefined || lab === undefined) return nothing;
    return html`<maatstaf-fairness-lab
      .state=${lab.stateBeside(run)}
      .choices=${choices}
      language=${language}
      @lab-start=${({ detail }: HTMLElementEventMap['lab-start']) => lab.start({ run, ...detail })}
      @lab-cancel=${() => lab.cancel()}
    ></maatstaf-fairness-lab>`;
  }
}

customElements.define('maatstaf-lab-view', MaatstafLabView);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-lab-view': MaatstafLabView;
  }
}
