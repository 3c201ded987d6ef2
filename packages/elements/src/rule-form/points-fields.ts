import { html, type TemplateResult } from 'lit';
import { readQuantity, typedQuantity, unitSigns } from '../quantity/quantity.ts';
import { isRecord } from './draft.ts';
import { factChoice } from './fact-choice.ts';
import { errorIds, errorsAt, fieldId, invalidAt, type RuleFormView } from './rule-form-view.ts';

const at = '/event/params/points';

/** The points of a rule: a number, or the knots of a line along a fact. */
export function pointsFields(view: RuleFormView): TemplateResult {
  const { words, rule } = view;
  const { points } = rule.event.params;
  const isLine = isRecord(points);
  return html`<div class="pair">
      <label for="points-kind">${words.points}</label>
      <select
        id="points-kind"
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLSelectElement)) return;
          view.setParams({ points: target.selectedIndex === 0 ? mostOf(points) : lineOf(points) });
        }}
      >
        <option .selected=${!isLine}>${words.fixed}</option>
        <option .selected=${isLine}>${words.line}</option>
      </select>
      ${
        isLine
          ? ''
          : numberField(
              {
                pointer: at,
                label: words.points,
                value: points,
                unit: 'points',
                set: (value) => view.setParams({ points: value }),
              },
              view,
            )
      }
    </div>
    ${isLine ? '' : errorsAt(view, at)} ${isLine ? line(points, view) : ''}`;
}

function line(points: Readonly<Record<string, unknown>>, view: RuleFormView): TemplateResult {
  const { words, told } = view;
  const { fact } = points;
  const entry = typeof fact === 'string' ? told.catalogue.get(fact) : undefined;
  const knots = knotsOf(points);
  const set = (changes: Readonly<Record<string, unknown>>) =>
    view.setParams({ points: { ...points, ...changes } });
  const setKnots = (next: readonly (readonly unknown[])[]) => set({ line: next });
  const put = (place: number, side: 0 | 1, value: unknown) =>
    setKnots(
      knots.map((knot, own) =>
        own === place ? (side === 0 ? [value, knot[1]] : [knot[0], value]) : knot,
      ),
    );
  return html`<div class="pair">
      <span class="label">${words.lineFact}</span>
      ${factChoice(
        {
          pointer: `${at}/fact`,
          label: words.lineFact,
          fact,
          offered: ({ type, id }) => type === 'number' && !id.startsWith('parameter.'),
          choose: (chosen) => set({ fact: chosen }),
        },
        view,
      )}
    </div>
    ${errorsAt(view, `${at}/fact`)}
    <fieldset class="knots" aria-describedby="${fieldId(`${at}/line`)}-error">
      <legend>${words.knots}</legend>
      <p class="small muted">${words.knotsNote}</p>
      ${knots.map(
        ([x, y], place) =>
          html`<div class="knot" role="group" aria-label=${words.knot(place + 1)}>
              <span class="label">${words.at}</span>
              ${numberField({ pointer: `${at}/line/${place}/0`, label: words.at, value: x, unit: entry?.unit ?? 'count', set: (value) => put(place, 0, value) }, view)}
              <span class="label">${words.points}</span>
              ${numberField({ pointer: `${at}/line/${place}/1`, label: words.points, value: y, unit: 'points', set: (value) => put(place, 1, value) }, view)}
              <button
                type="button"
                class="tool"
                aria-label="${words.removeRow}: ${words.knot(place + 1)}"
                title=${words.removeRow}
                @click=${() => setKnots(knots.filter((_, own) => own !== place))}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </div>
            ${errorsAt(view, `${at}/line/${place}`)}`,
      )}
      ${errorsAt(view, `${at}/line`, true)}
      <button
        type="button"
        @click=${() => setKnots([...knots, [nextAt(knots), knots.at(-1)?.[1] ?? 0]])}
      >
        <span aria-hidden="true">+</span> ${words.addKnot}
      </button>
    </fieldset>`;
}

/** A number as it is typed; what is no number stays as it was typed, and is told to be wrong. */
function numberField(
  field: {
    readonly pointer: string;
    readonly label: string;
    readonly value: unknown;
    readonly unit: string;
    readonly set: (value: unknown) => void;
  },
  view: RuleFormView,
): TemplateResult {
  const { pointer, value, unit } = field;
  const { language } = view;
  const { before, after } =
    unit === 'points' ? { before: '', after: '' } : unitSigns(unit, language);
  const own = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const typed = typeof value === 'number' ? typedQuantity(value, unit, language) : own;
  return html`<span class="typed">
    ${before}
    <input
      id=${fieldId(pointer)}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${field.label}
      aria-invalid=${invalidAt(view, pointer)}
      aria-describedby=${errorIds(pointer)}
      .value=${typed}
      @change=${({ target }: Event) => {
        if (!(target instanceof HTMLInputElement)) return;
        field.set(readQuantity(target.value, unit, language) ?? target.value);
      }}
    />
    ${after}
  </span>`;
}

function knotsOf({
  line: knots,
}: Readonly<Record<string, unknown>>): readonly (readonly unknown[])[] {
  return Array.isArray(knots)
    ? knots.map((knot: unknown) => (Array.isArray(knot) ? knot : []))
    : [];
}

/** The highest points of a line; a number as it is. */
function mostOf(points: unknown): unknown {
  if (!isRecord(points)) return points;
  const given = knotsOf(points).map(([, y]) => (typeof y === 'number' ? y : 0));
  return Math.max(0, ...given);
}

function lineOf(points: unknown): unknown {
  if (isRecord(points)) return points;
  return {
    fact: '',
    line: [
      [0, 0],
      [100, points],
    ],
  };
}

/** A knot after the last. */
function nextAt(knots: readonly (readonly unknown[])[]): number {
  const last = knots.at(-1)?.[0];
  return typeof last === 'number' ? last + 1 : 0;
}
