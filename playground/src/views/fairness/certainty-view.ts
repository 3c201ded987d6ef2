import { asShares, textIn, weightsInUse } from '@maatstaf/core';
import { formatShare } from '@maatstaf/core/explain';
import type { TippingPoints } from '@maatstaf/core/sensitivity';
import { base } from '@maatstaf/elements';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Outlook } from '../../sensitivity/outlook.ts';
import { SessionView } from '../session-view.ts';
import { styles } from './certainty-view.styles.ts';
import { certaintyWords } from './certainty-words.ts';
import { roomOf } from './room.ts';

/**
 * How sure an outcome is: how far the weight of each principle can move before an award changes. The share
 * of all weightings with which a proposal is awarded has its place here, and is said not to be there yet.
 *
 * @fires weight-change - a weight is set beyond a tipping point
 */
export class MaatstafCertaintyView extends SessionView {
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = { hasFailed: { state: true } };
  declare protected hasFailed: boolean;
  readonly #outlook: Outlook = new Outlook(this);

  constructor() {
    super();
    this.hasFailed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#outlook.watch(this.session);
    this.#outlook.start().catch((error: unknown) => {
      this.hasFailed = true;
      reportError(error);
    });
  }

  /** What is not seen is not worked out. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#outlook.watch(undefined);
  }

  override willUpdate(): void {
    if (this.isConnected) this.#outlook.watch(this.session);
  }

  override render(): TemplateResult | typeof nothing {
    const { session, language } = this;
    if (session === undefined) return nothing;
    const words = certaintyWords(language);
    return html`<section aria-labelledby="sure">
        <h3 id="sure">${words.title}</h3>
        <p>${words.intro}</p>
        ${this.hasFailed ? html`<p role="alert">${words.failed}</p>` : this.#cards(session)}
        <p>${words.refused}</p>
      </section>
      <section class="later" aria-labelledby="later">
        <h3 id="later">${words.later}</h3>
        <p>${words.laterText}</p>
      </section>`;
  }

  #cards({ run }: NonNullable<SessionView['session']>): TemplateResult {
    const known = this.#outlook.seen?.tippingPoints;
    const words = certaintyWords(this.language);
    // What was worked out before a weight moved still holds, except for where the weight stands.
    const shares = asShares(weightsInUse(run.pack, run.scenario).principles);
    return html`<div class="cards">
      ${run.pack.principles.map(({ id, title }) => {
        const points = known?.get(`principle/${id}`);
        const share = shares.find((each) => each.id === id)?.weight ?? 0;
        return html`<section class="card" aria-labelledby="sure-${id}">
          <h4 id="sure-${id}">${textIn(title, this.language)}</h4>
          ${
            points === undefined
              ? html`<p class="muted">${words.working}</p>`
              : html`${points.kind === 'told' ? this.#room({ ...points, share }) : nothing}
                  <maatstaf-tipping-points
                    .run=${run}
                    .points=${points}
                    .share=${share}
                    language=${this.language}
                  ></maatstaf-tipping-points>`
          }
        </section>`;
      })}
    </div>`;
  }

  #room(points: Extract<TippingPoints, { readonly kind: 'told' }>): TemplateResult {
    const words = certaintyWords(this.language);
    const percent = (share: number) => formatShare(share, this.language);
    const room = roomOf(points);
    const at = (share: number) => `${share * 100}%`;
    return html`<svg aria-hidden="true" focusable="false">
        <rect class="rail" y="6" width="100%" height="4" rx="2"></rect>
        <rect
          class="room"
          x=${at(room?.low ?? points.share)}
          y="4"
          width=${at((room?.high ?? points.share) - (room?.low ?? points.share))}
          height="8"
          rx="2"
        ></rect>
        <circle class="point" cx=${at(points.share)} cy="8" r="6"></circle>
      </svg>
      <p>
        <strong class="number">${words.now(percent(points.share))}</strong>
        ${room === null ? words.onPoint : words.same(percent(room.low), percent(room.high))}
      </p>`;
  }
}

customElements.define('maatstaf-certainty-view', MaatstafCertaintyView);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-certainty-view': MaatstafCertaintyView;
  }
}
