import { type Language, numbers, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { localised } from '../text/localised.ts';
import type { LabCase, LabLaw, LabOutcome, LabState } from './lab-state.ts';
import { type LabWords, labWords } from './lab-words.ts';

type Done = Extract<LabState, { readonly kind: 'done' }>;

/** What goes wrong first, and what does not matter here last. */
const order: readonly LabOutcome[] = [
  'broken',
  'rarely-tried',
  'held',
  'not-promised',
  'not-asked',
];
const signs: Readonly<Record<LabOutcome, string>> = {
  broken: '✗',
  'rarely-tried': '?',
  held: '✓',
  'not-promised': '–',
  'not-asked': '–',
};

/** What the test found, in one sentence. */
export function verdictOf({ laws }: Done, language: Language): string {
  const words = labWords(language);
  const promised = laws.filter(({ outcome }) => !outcome.startsWith('not-')).length;
  const count = (wanted: LabOutcome): number =>
    laws.filter(({ outcome }) => outcome === wanted).length;
  const [broken, rarely] = [count('broken'), count('rarely-tried')];
  if (promised === 0) {
    if (count('not-asked') === 0) return words.nonePromised;
    return count('not-promised') === 0 ? words.noneAsked : words.noneAskedOrPromised;
  }
  if (broken > 0) return words.broken(broken, promised);
  return rarely > 0 ? words.rarely(rarely, promised) : words.kept(promised);
}

function fails(outcome: LabOutcome): boolean {
  return outcome === 'broken' || outcome === 'rarely-tried';
}

/** The laws by how they fared. What counts against the policy stands open, the rest can be opened. */
export function lawList(state: Done, language: Language): TemplateResult {
  const words = labWords(language);
  return html`${order.map((outcome) => {
    const laws = state.laws.filter((each) => each.outcome === outcome);
    if (laws.length === 0) return nothing;
    const title = words.count(words.outcome[outcome], laws.length);
    return html`<details class="outcome ${outcome}" ?open=${fails(outcome)}>
      <summary>
        <h4><span aria-hidden="true">${signs[outcome]}</span> ${title}</h4>
      </summary>
      <ul class="laws">
        ${laws.map((law) => html`<li>${lawCard(law, state, words, language)}</li>`)}
      </ul>
    </details>`;
  })}`;
}

function lawCard(
  { law, claim, source, outcome, runs, tried, why, told }: LabLaw,
  state: Done,
  words: LabWords,
  language: Language,
): TemplateResult {
  const { share, number } = numbers(language);
  // A law that breaks is tried no more, so how often it was says nothing.
  const isCounted = runs > 0 && outcome !== 'broken';
  return html`<p class="claim">${localised(claim, language)}</p>
    ${why === null || runs > 0 ? nothing : html`<p>${textIn(why, language)}</p>`}
    <p class="small muted">
      ${isCounted ? words.tried(share(tried / runs), number(runs)) : nothing} ${words.source}
      ${localised(source, language)}
    </p>
    ${told === null ? nothing : workedCase(law, told[language], state, words, language)}`;
}

/** The case as something to read aloud: what there is, what comes of it, and why that is wrong. */
function workedCase(
  law: string,
  { opening, given, outcome, happened, expected }: LabCase,
  state: Done,
  words: LabWords,
  language: Language,
): TemplateResult {
  const list = (sentences: readonly string[]) =>
    html`<ul class="sentences">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
  return html`<section class="case" aria-labelledby="case-${law}" part="case">
    <h5 id="case-${law}">${words.smallest}</h5>
    <p>${opening}</p>
    ${list(given)}
    <p class="small part">${words.outcomeOf}</p>
    ${list(outcome)}
    <p class="small part">${words.wrong}</p>
    ${list(happened)}
    <p>${expected}</p>
    <p class="small muted">
      ${words.repeat(String(state.seed), numbers(language).number(state.runs))}
    </p>
  </section>`;
}
