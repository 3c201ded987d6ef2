import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { namesOf } from '../text/names.ts';
import type { DrawnArea } from './drawn-plan.ts';
import type { MapClass } from './map-classes.ts';
import type { MapView } from './map-view.ts';
import { shownText } from './shown-values.ts';

/** The width of a letter of a name, in units of the plan: wide enough for most. */
const letter = 9.8;

interface Drawing {
  readonly view: MapView;
  readonly chosen: string | undefined;
  /** The neighbourhood that the tab key goes to. */
  readonly reached: string | undefined;
  readonly choose: (code: string) => void;
  readonly point: (code: string | undefined) => void;
  readonly reach: (code: string) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** The neighbourhoods as a list box that is drawn as a plan: each an option with its name, value and class. */
export function drawing({
  view,
  chosen,
  reached,
  choose,
  point,
  reach,
  press,
}: Drawing): TemplateResult {
  const { plan, words, title, measure } = view;
  const rings = [
    ['ring-chosen', chosen],
    ['ring-reached', reached],
  ] as const;
  return html`<svg
    part="map"
    class="map"
    viewBox="-4 -4 ${plan.width + 8} ${plan.height + 8}"
    role="listbox"
    aria-label=${words.listbox(title, words.measures[measure])}
    aria-describedby="keys"
    @keydown=${press}
    @pointerleave=${() => point(undefined)}
  >
    ${hatch('hatch')}
    ${repeat(
      plan.areas,
      ({ code }) => code,
      (area) => svg`<g
        class="area"
        role="option"
        data-code=${area.code}
        tabindex=${area.code === reached ? 0 : -1}
        aria-selected=${area.code === chosen ? 'true' : 'false'}
        aria-label=${optionText(area, view)}
        @click=${() => choose(area.code)}
        @focus=${() => reach(area.code)}
        @pointerenter=${() => point(area.code)}
      >${shape(area, view)}</g>`,
    )}
    <g aria-hidden="true">${plan.areas.map((area) => signs(area, view))}</g>
    ${rings.map(([name, code]) => {
      const area = plan.areas.find((each) => each.code === code);
      return area === undefined
        ? nothing
        : svg`<g class=${name}><path class="halo" d=${area.path}></path><path class="ring" d=${area.path}></path></g>`;
    })}
  </svg>`;
}

/** Slanted lines: what is unknown looks like no value at all. The id is that of its shadow root. */
export function hatch(id: string): SVGTemplateResult {
  return svg`<defs>
    <pattern id=${id} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="9" height="9"></rect>
      <rect class="hatch-line" width="2.5" height="9"></rect>
    </pattern>
  </defs>`;
}

function optionText(
  { code }: DrawnArea,
  { run, words, values, classes, measure, language }: MapView,
): string {
  const name = namesOf(run, language).neighbourhood(code);
  const value = values.get(code) ?? null;
  const found = classes.find(({ holds }) => holds(value));
  return value === null || found === undefined
    ? words.optionUnknown(name)
    : words.option(name, shownText(measure, value, language), found.mark);
}

function classOf(
  { code }: DrawnArea,
  { values, classes }: MapView,
): Pick<MapClass, 'tone' | 'mark'> {
  const value = values.get(code) ?? null;
  return classes.find(({ holds }) => holds(value)) ?? { tone: 'same', mark: '' };
}

function shape(area: DrawnArea, view: MapView): SVGTemplateResult {
  const { tone } = classOf(area, view);
  const fill = tone === 'unknown' ? 'url(#hatch)' : nothing;
  return svg`<path class="shape ${tone}" d=${area.path} fill=${fill}></path>`;
}

/** The sign of its class and, where there is room, its name; what is said of it stands on the shape. */
function signs(area: DrawnArea, view: MapView): SVGTemplateResult {
  const { tone, mark } = classOf(area, view);
  const {
    centre: [x, y],
    room,
  } = area;
  const name = namesOf(view.run, view.language).neighbourhood(area.code);
  const letters = Math.floor((room * 0.94) / letter);
  const shown =
    name.length <= letters ? name : view.layout === 'tiles' ? shortened(name, letters) : '';
  return shown === ''
    ? svg`<text class="mark on-${tone}" x=${x} y=${y} dy="0.35em">${mark}</text>`
    : svg`<text class="mark on-${tone}" x=${x} y=${y} dy="-0.1em">${mark}</text>
        <text class="name on-${tone}" x=${x} y=${y} dy="1.3em">${shown}</text>`;
}

function shortened(name: string, letters: number): string {
  return letters < 3 ? '' : `${name.slice(0, letters - 1).trimEnd()}…`;
}
