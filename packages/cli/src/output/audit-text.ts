import { invariantsOf } from '@maatstaf/core/invariants';
import { type MetricId, textIn } from '@maatstaf/core';
import { metricText } from '@maatstaf/core/explain';
import { metrics } from '@maatstaf/core/metrics';
import type { Page } from './page.ts';
import { neighbourhoodName, titleOf } from './phrases.ts';
import { printable, wrap } from './width.ts';

/** What a person must look at: every reason once, with the proposals it holds for. */
export function attentionText({ run, language, words, width, ink }: Page): readonly string[] {
  const byReason = new Map<string, string[]>();
  const note = (reason: string, of: string): void => {
    byReason.set(reason, [...new Set([...(byReason.get(reason) ?? []), of])]);
  };
  for (const { proposal, attention } of run.assessment.proposals) {
    for (const { rule, code, unknown } of attention) {
      const cited = run.pack.rules.find(({ name }) => name === rule);
      const title =
        cited === undefined ? rule : printable(textIn(cited.event.params.title, language));
      const doubt =
        words.attentionCode[code === 'rule' && unknown.length > 0 ? 'undetermined' : code];
      note(doubt === undefined ? title : `${doubt}: ${title}`, proposal);
    }
  }
  for (const { neighbourhood, attention } of run.assessment.need) {
    for (const code of attention)
      note(words.attentionCode[code] ?? code, neighbourhoodName(run, neighbourhood));
  }
  const overrides = run.allocation.awards.flatMap(({ proposal, override }) =>
    override === null
      ? []
      : [
          `${titleOf(run, proposal, language)}: ${words.override(override.action, printable(override.reason))}`,
        ],
  );
  const reasons = [...byReason]
    .toSorted(([a], [b]) => a.localeCompare(b, language))
    .map(([reason, proposals]) => `${reason}: ${proposals.join(', ')}.`);
  const lines = [...reasons, ...overrides];
  return lines.length === 0
    ? []
    : [[ink.bold(`! ${words.attention}`), ...lines.map((line) => bullet(line, width))].join('\n')];
}

/** The figures that say most, in sentences; the others are in the JSON. */
const shown: ReadonlySet<MetricId> = new Set<MetricId>([
  'concentration-index',
  'share-to-neediest-fifth',
  'kakwani',
  'theil',
]);

/** The figures on fairness with what they were computed over, and which invariants hold or are broken. */
export function fairnessText({ run, language, words, width, ink }: Page): string {
  const invariants = invariantsOf(run);
  const all = metrics(run).metrics.filter(({ id }) => shown.has(id));
  // Where no need is known one sentence says so for all.
  const told = all.filter(({ id, value }) => value !== null || id === 'concentration-index');
  const texts = told.map((metric) =>
    metricText(metric, language, (code) => neighbourhoodName(run, code)),
  );
  const lines = [
    ...texts.map(({ meaning, range }, place) =>
      place === 0 && range !== null ? `${meaning} ${range}` : meaning,
    ),
    ...once(texts.map(({ weights }) => weights)),
    ...once(texts.map(({ leftOut }) => leftOut)),
    // The last looks at all areas, and so names all small ones.
    ...once([texts.at(-1)?.small ?? null]),
    ...once(texts.map(({ caution }) => caution)),
    words.otherMetrics,
    words.invariants(invariants.filter(({ holds }) => holds).length, invariants.length),
    ...invariants
      .filter(({ holds }) => !holds)
      .map(({ id, witnesses }) => words.broken(id, witnesses.join(', '))),
  ];
  return [ink.bold(words.fairness), ...lines.map((line) => bullet(line, width))].join('\n');
}

/** Every sentence that there is, once. */
function once(sentences: readonly (string | null)[]): readonly string[] {
  return [...new Set(sentences.filter((sentence) => sentence !== null))];
}

/** A line of a list, its continuation indented. */
export function bullet(text: string, width: number): string {
  return wrap(text, width - 2)
    .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
    .join('\n');
}
