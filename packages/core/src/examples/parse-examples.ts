import { factsOfRule } from '../assess/rule-facts.ts';
import { type CatalogueEntry, factCatalogue } from '../parse/catalogue.ts';
import {
  type Example,
  examplesFileSchema,
  exampleSchema,
  type RuleExample,
} from '../parse/example.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Files, Parsed } from '../parse/issue.ts';
import type { Pack } from '../parse/pack.ts';
import { PackReader } from '../parse/pack-reader.ts';
import { readValue } from '../parse/read-fact.ts';
import { pointerTo } from '../parse/pointer.ts';
import type { Effect, Rule } from '../parse/rule.ts';
import type { Phrase, Words } from '../parse/phrase.ts';
import { idOf, nothing, oneOf, suggesting, textInLanguage } from '../parse/phrases.ts';

/** A worked example with the place where it stands. */
export interface PlacedExample {
  readonly example: Example;
  /** Its facts, sets sorted; `null` is unknown. Parameters only where the example sets them itself. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly file: string;
  readonly pointer: string;
}

const examplesFile = /^examples\/[^/]+\.json$/;

/**
 * The worked examples of a pack, from its files `examples/*.json`: by file, then as they stand there.
 * Or what is wrong with them: a rule, criterion or fact that does not exist, a fact that is missing,
 * is not looked at or has a value of another kind, an expectation that does not fit the rule's effect.
 */
export function parseExamples(pack: Pack, files: Files): Parsed<readonly PlacedExample[]> {
  const reader = new PackReader(files);
  const catalogue = factCatalogue(pack);
  const placed = [...files.keys()]
    .filter((file) => examplesFile.test(file))
    .toSorted()
    .flatMap((file) =>
      reader
        .list(file, 'examples', examplesFileSchema, exampleSchema)
        .map(({ value: example, pointer }) => ({ example, file, pointer })),
    );
  const issues = [...reader.issues];
  const examples = placed.map(({ example, file, pointer }): PlacedExample => {
    const report: Report = (code, path, found, expected) =>
      issues.push({
        code,
        severity: 'error',
        file,
        at: { kind: 'pointer', pointer: pointer + pointerTo(path) },
        found,
        expected,
      });
    const facts = checkExample(example, pack, catalogue, report);
    return { example, facts, file, pointer };
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: examples, issues };
}

/** The rules that an example is about: one, or all that score its criterion. */
export function rulesOfExample(example: Example, { rules }: Pack): readonly Rule[] {
  return rules.filter(({ name, event }) =>
    'rule' in example
      ? name === example.rule
      : event.type === 'score' && event.params.criterion === example.criterion,
  );
}

type Report = (code: string, path: readonly PropertyKey[], found: Phrase, expected: Words) => void;

const scoredCriterion: Words = {
  nl: 'het id van een criterium waar regels punten voor geven',
  en: 'the id of a criterion that rules score',
};
const someValue: Words = {
  nl: 'een waarde, of null voor onbekend',
  en: 'a value, or null for unknown',
};
const nullHere: Words = { nl: 'een feit dat hier null is', en: 'a fact that is null here' };

const ruleName = (typed: string, { rules }: Pack): Words =>
  idOf(
    'rule',
    typed,
    rules.map(({ name }) => name),
  );

function checkExample(
  example: Example,
  pack: Pack,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  report: Report,
): PlacedExample['facts'] {
  for (const language of pack.languages) {
    if (example.title[language] !== undefined) continue;
    report('text.language-missing', ['title', language], nothing, textInLanguage(language));
  }
  const facts = readFacts(example, catalogue, report);
  const rules = rulesOfExample(example, pack);
  if (rules.length === 0) {
    if ('rule' in example)
      report('ref.unknown-rule', ['rule'], example.rule, ruleName(example.rule, pack));
    else {
      const scored = pack.rules.flatMap(({ event }) =>
        event.type === 'score' ? [event.params.criterion] : [],
      );
      const expected = suggesting(scoredCriterion, example.criterion, scored);
      report('ref.unknown-criterion', ['criterion'], example.criterion, expected);
    }
    return facts;
  }
  const looked = new Set(rules.flatMap(factsOfRule));
  for (const fact of looked) {
    if (Object.hasOwn(facts, fact) || fact.startsWith('parameter.')) continue;
    report('example.missing-fact', ['facts', fact], nothing, someValue);
  }
  for (const fact of Object.keys(facts).filter((id) => catalogue.has(id) && !looked.has(id))) {
    report('example.unused-fact', ['facts', fact], fact, oneOf([...looked].toSorted(), fact));
  }
  example.expect.unknown?.forEach((fact, index) => {
    if (facts[fact] === null) return;
    report('example.unused-fact', ['expect', 'unknown', index], fact, nullHere);
  });
  const [rule] = rules;
  if ('rule' in example && rule !== undefined) checkEffect(example, rule, report);
  return facts;
}

function readFacts(
  example: Example,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  report: Report,
): PlacedExample['facts'] {
  return Object.fromEntries(
    Object.entries(example.facts).map(([id, value]) => {
      const entry = catalogue.get(id);
      if (entry === undefined) {
        report('ref.unknown-fact', ['facts', id], id, idOf('fact', id, catalogue.keys()));
        return [id, null];
      }
      const reading = readValue(value, entry);
      if (reading.ok) return [id, reading.value];
      report('example.value', ['facts', id], reading.found, reading.expected);
      return [id, null];
    }),
  );
}

type Expectation = keyof RuleExample['expect'];

/** What may be expected of an effect; the first of it must be, unless the rule is not to fire. */
const expectations: Readonly<Record<Effect['type'], readonly [Expectation, ...Expectation[]]>> = {
  score: ['points', 'criterion'],
  limit: ['capCents', 'attention'],
  exclude: ['eligibility'],
  earmark: ['earmark', 'attention'],
  attention: ['attention'],
};

function checkEffect({ expect }: RuleExample, { event }: Rule, report: Report): void {
  const fitting = expectations[event.type];
  const [needed] = fitting;
  if (expect.outcome !== 'not-fired' && expect[needed] === undefined) {
    report('key.missing', ['expect', needed], nothing, {
      nl: `wat een regel van de soort ${event.type} doet`,
      en: `what a rule of type ${event.type} does`,
    });
  }
  const keys = Object.keys(expect) as Expectation[];
  for (const key of keys.filter((one) => one !== 'outcome' && one !== 'unknown')) {
    if (fitting.includes(key)) continue;
    report('example.effect', ['expect', key], key, oneOf(fitting));
  }
}
