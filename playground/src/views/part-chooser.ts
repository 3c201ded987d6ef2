import { html, type TemplateResult } from 'lit';

/** The parts of a view, one of which is shown. */
interface PartChoice<Part extends string> {
  /** What the choice is of, for those who do not see the group. */
  readonly legend: string;
  readonly parts: readonly Part[];
  readonly titles: Readonly<Record<Part, string>>;
  readonly chosen: Part;
  readonly choose: (part: Part) => void;
}

/** A row of choices between the parts of a view. */
export function partChooser<Part extends string>({
  legend,
  parts,
  titles,
  chosen,
  choose,
}: PartChoice<Part>): TemplateResult {
  return html`<fieldset class="parts">
    <legend class="visually-hidden">${legend}</legend>
    ${parts.map(
      (part) =>
        html`<label class="part">
          <input
            type="radio"
            name="part"
            value=${part}
            .checked=${part === chosen}
            @change=${() => choose(part)}
          />
          <span>${titles[part]}</span>
        </label>`,
    )}
  </fieldset>`;
}
