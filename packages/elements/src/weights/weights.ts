import { type Run, textIn, type Weight } from '@maatstaf/core';
import { influenceShares } from '@maatstaf/core/review';
import type { TippingPoints } from '@maatstaf/core/sensitivity';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LocalisedElement } from '../text/localised-element.ts';
import { control } from '../theme/control.styles.ts';
import { base } from '../theme/base.styles.ts';
import { mark } from '../mark/mark.styles.ts';
import { sharesInUse } from './shares-in-use.ts';
import { WeightChangeEvent, WeightsResetEvent } from './weight-events.ts';
import { type WeightRow, weightRow } from './weight-row.ts';
import { styles } from './weights.styles.ts';

const shareOf = (weights: readonly Weight[] | undefined, id: string): number =>
  weights?.find((each) => each.id === id)?.weight ?? 0;

/**
 * The weights of the policy: principles, and within each its criteria, every one with a slider, a
 * number field and a lock. A mark on the slider shows where the baseline stood, and ticks
 * where the outcome tips.
 *
 * @fires weight-change - a weight moved to a share of its level
 * @fires lock-change - a share was locked or let go
 * @fires weights-reset - the baseline's weights are asked for
 * @csspart principle - a principle with its criteria
 */
export class MaatstafWeights extends LocalisedElement {
  static override styles = [base, control, mark, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    baseline: { attribute: false },
    tippingPoints: { attribute: false },
    refused: { state: true },
    opened: { state: true },
  };
  declare run: Run | undefined;
  declare baseline: Run | undefined;
  /**
   * Where weights tip the outcome, by `level/id`: ticks on the sliders, and below each a list, drawn by
   * `maatstaf-tipping-points` once whoever gives them has loaded it; until then it says that they come there. Weights
   * that are not in it are those of which it is not known yet: their lists keep their room. Undefined where nobody will
   * tell.
   */
  declare tippingPoints: ReadonlyMap<string, TippingPoints> | undefined;
  /** The weight whose field holds what is no percentage. */
  declare protected refused: string | undefined;
  /** Whether it is drawn for another outcome. */
  #isOther = false;
  /** The principles whose criteria were asked for; those of others are not drawn. */
  declare protected opened: ReadonlySet<string>;

  constructor() {
    super();
    this.opened = new Set();
  }

  /** What was refused makes way for what another outcome holds. */
  override willUpdate(changed: PropertyValues<this>): void {
    this.#isOther = changed.has('run');
    if (this.#isOther) this.refused = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { run, baseline, words, language } = this;
    if (run === undefined || baseline === undefined) return nothing;
    const now = sharesInUse(run);
    const then = sharesInUse(baseline);
    const influence = influenceShares(run.scores);
    const draw = (row: Pick<WeightRow, 'level' | 'id' | 'title' | 'weight' | 'baselineShare'>) =>
      weightRow(
        {
          ...row,
          influenceShare: influence.get(row.id) ?? 0,
          refused: this.refused === row.id,
          tips: this.tippingPoints?.get(`${row.level}/${row.id}`),
          isTold: this.tippingPoints !== undefined,
          run,
          isOther: this.#isOther,
          language,
          move: (share) => this.#move(row, share),
        },
        words,
        this.numbers,
      );

    return html`
      ${run.pack.principles.map((principle) => {
        const weight = now.principles.find((each) => each.id === principle.id);
        if (weight === undefined) return nothing;
        const criteria = now.criteria.get(principle.id) ?? [];
        return html`<div class="principle" part="principle">
          ${draw({
            level: 'principle',
            id: principle.id,
            title: textIn(principle.title, language),
            weight,
            baselineShare: shareOf(then.principles, principle.id),
          })}
          <details @toggle=${(event: Event) => this.#open(principle.id, event)}>
            <summary>
              ${words.weights.criteria(criteria.length)}
              <span class="visually-hidden">(${textIn(principle.title, language)})</span>
            </summary>
            ${
              this.opened.has(principle.id)
                ? principle.criteria.map((criterion) => {
                    const criterionWeight = criteria.find((each) => each.id === criterion.id);
                    if (criterionWeight === undefined) return nothing;
                    return draw({
                      level: 'criterion',
                      id: criterion.id,
                      title: textIn(criterion.title, language),
                      weight: criterionWeight,
                      baselineShare: shareOf(then.criteria.get(principle.id), criterion.id),
                    });
                  })
                : nothing
            }
          </details>
        </div>`;
      })}
      <button type="button" @click=${() => this.dispatchEvent(new WeightsResetEvent())}>
        ${words.weights.reset}
      </button>
      <p class="hint muted">${words.weights.influenceHint}</p>
    `;
  }

  #open(principle: string, { target }: Event): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    this.opened = new Set(this.opened).add(principle);
  }

  #move({ level, id }: Pick<WeightRow, 'level' | 'id'>, share: number | null): void {
    this.refused = share === null ? id : undefined;
    if (share !== null) this.dispatchEvent(new WeightChangeEvent({ level, id, share }));
  }
}

customElements.define('maatstaf-weights', MaatstafWeights);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-weights': MaatstafWeights;
  }
}
