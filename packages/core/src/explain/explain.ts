import type { Award } from '../allocate/allocation.ts';
import type { Attention, Pair } from '../assess/assessment.ts';
import { needModelOf } from '../assess/need-model-of.ts';
import { pointsFor } from '../assess/points.ts';
import { factsOfRule } from '../assess/rule-facts.ts';
import { factCatalogue } from '../parse/catalogue.ts';
import { editedRules, editKind } from '../parse/pack-in-force.ts';
import type { Rule } from '../parse/rule.ts';
import type { Language, Text } from '../parse/text.ts';
import { textIn } from '../parse/text-in.ts';
import type { Run } from '../run/run.ts';
import type { Contribution, Score } from '../score/scores.ts';
import { poolsWithoutWeight } from '../score/without-weight.ts';
import type { Explanation, RuleReason } from './explanation.ts';
import { editNotices } from './edit-notices.ts';
import { headlineOf } from './headline.ts';
import { illustrative } from './illustrative.ts';
import { messages } from './messages.ts';
import { needMessages } from './need-messages.ts';
import { needNotices } from './need-notices.ts';
import { proofNotices } from './proof-notices.ts';

/**
 * Why a proposal got what it got: the outcome in a sentence, every rule that bore on it with the
 * sentence of policy behind it, its score line by line, what is unknown, and what a person must look
 * at. It reads the run and decides nothing anew. Throws a RangeError for a proposal that is not there.
 */
export function explain(run: Run, proposalId: string, language: Language): Explanation {
  const proposal = run.dataset.proposals.find(({ id }) => id === proposalId);
  const assessed = run.assessment.proposals.find(({ proposal: id }) => id === proposalId);
  const award = run.allocation.awards.find(({ proposal: id }) => id === proposalId);
  if (proposal === undefined || assessed === undefined || award === undefined) {
    throw new RangeError(`There is no proposal "${proposalId}" in this run.`);
  }
  const score = run.scores.proposals.find(({ proposal: id }) => id === proposalId);
  const titles = titlesOf(run, language);
  const reasons = run.pack.rules.flatMap((rule, index) =>
    reasonOf(rule, index, assessed.pairs, score, run, titles, language),
  );
  const unknown = [...new Set(assessed.pairs.flatMap(unknownFactsOf))].toSorted();
  return {
    proposal: proposalId,
    title: textIn(proposal.title, language),
    award,
    score: score?.score ?? null,
    range: score?.range ?? null,
    headline: headlineOf(run, award, score, titles, language),
    reasons: reasons.toSorted(
      (a, b) => b.weighted - a.weighted || b.couldAdd - a.couldAdd || (a.rule < b.rule ? -1 : 1),
    ),
    contributions: (score?.contributions ?? []).map((line) => ({
      ...line,
      label: labelOf(line, titles, language),
    })),
    unknown: unknown.map((fact) => ({ fact, title: titles.fact(fact) })),
    attention: assessed.attention.map((one) => attentionText(one, run, titles, language)),
    notices: noticesOf(run, award, language),
  };
}

/**
 * What is said beside every amount: that it is illustrative where it is, that in some pool no
 * criterion has weight where that is so, that need is measured otherwise where it is, that rules or
 * proposals are the scenario's own where they are, and that people decide.
 */
export function noticesOf(run: Run, award: Award | null, language: Language): readonly string[] {
  const words = messages[language];
  const titles = titlesOf(run, language);
  const weightless = poolsWithoutWeight(run).map(titles.pool);
  return [
    ...(run.dataset.illustrativeAmounts ? [illustrative[language]] : []),
    ...(weightless.length === 0 ? [] : [words.weightless(weightless.join(', '))]),
    ...proofNotices(run, language),
    ...chosenNeed(run, language),
    ...editNotices(run, language),
    ...(award?.override == null ? [] : [words.override(award.override.reason)]),
    words.advises,
  ];
}

/** Where another index of need than the policy's first is in use: that it is, with its warnings. */
function chosenNeed(run: Run, language: Language): readonly string[] {
  const model = needModelOf(run.pack, run.scenario);
  if (model === undefined || model === run.pack.needModels[0]) return [];
  const title = textIn(model.title, language);
  return [needMessages[language].chosen(title), ...needNotices(run, language)];
}

/** The titles by which facts, rules and pools are called in a language. */
export interface Titles {
  readonly fact: (id: string) => string;
  readonly rule: (name: string) => string;
  readonly pool: (id: string | null) => string;
}

function titlesOf({ pack }: Run, language: Language): Titles {
  const catalogue = factCatalogue(pack);
  const rules = new Map(pack.rules.map((rule) => [rule.name, rule]));
  const pools = new Map(pack.pools.map((pool) => [pool.id, pool]));
  const called = (text: Text | undefined, id: string): string =>
    text === undefined ? id : textIn(text, language);
  return {
    fact: (id) => called(catalogue.get(id)?.title, id),
    rule: (name) => called(rules.get(name)?.event.params.title, name),
    pool: (id) => called(pools.get(id ?? '')?.title, messages[language].wholeBudget),
  };
}

function reasonOf(
  rule: Rule,
  index: number,
  pairs: readonly Pair[],
  score: Score | undefined,
  run: Run,
  titles: Titles,
  language: Language,
): readonly RuleReason[] {
  const outcomes = ['fired', 'undetermined', 'not-fired'] as const;
  return outcomes.flatMap((outcome): readonly RuleReason[] => {
    const found = pairs.flatMap((pair) => {
      const finding = pair.findings[index];
      return finding?.outcome === outcome ? [{ pair, finding }] : [];
    });
    const [first] = found;
    if (first === undefined) return [];
    const { params } = rule.event;
    const neighbourhoods = found.map(({ pair }) => pair.neighbourhood);
    const facts = new Map(first.finding.facts.map(({ fact, value }) => [fact, value]));
    return [
      {
        rule: rule.name,
        effect: rule.event.type,
        outcome,
        neighbourhoods,
        title: textIn(params.title, language),
        sentence: textIn(outcome === 'fired' ? params.reason : params.title, language),
        weighted: outcome === 'fired' ? weightedBy(rule, neighbourhoods, score) : 0,
        couldAdd: couldAdd(
          rule,
          found.map(({ pair }) => pair),
          score,
          run,
        ),
        facts: factsOfRule(rule).map((fact) => ({
          fact,
          title: titles.fact(fact),
          value: facts.get(fact) ?? null,
        })),
        source: params.source,
        ...editOf(rule, run),
        statements: statementsOf(rule, run),
      },
    ];
  });
}

function editOf(rule: Rule, { published, scenario }: Run): EditOfRule {
  const edited = editedRules(published.pack, scenario).get(rule.name);
  return {
    edited: editKind(edited),
    publishedSource: edited?.published?.event.params.source ?? null,
  };
}

type EditOfRule = Pick<RuleReason, 'edited' | 'publishedSource'>;

function statementsOf(rule: Rule, run: Run): RuleReason['statements'] {
  const { pack } = run;
  const sources = [rule.event.params.source, editOf(rule, run).publishedSource ?? 'configuration'];
  const cited = sources.flatMap((source) => (source === 'configuration' ? [] : source.statements));
  return [...new Set(cited)].flatMap(
    (id) => pack.statements.find((statement) => statement.id === id) ?? [],
  );
}

function weightedBy(
  rule: Rule,
  neighbourhoods: readonly string[],
  score: Score | undefined,
): number {
  return (score?.contributions ?? [])
    .filter((line) => line.rule === rule.name && neighbourhoods.includes(line.neighbourhood))
    .reduce((sum, line) => sum + line.weighted, 0);
}

function couldAdd(rule: Rule, pairs: readonly Pair[], score: Score | undefined, run: Run): number {
  if (rule.event.type !== 'score' || score === undefined) return 0;
  const { criterion, points } = rule.event.params;
  const share = run.scores.weights
    .find(({ pool }) => pool === score.pool)
    ?.criteria.find((one) => one.criterion === criterion)?.share;
  const served = pairs.reduce((sum, { shareRatio }) => sum + shareRatio, 0);
  return pointsFor(points, null).high * (share ?? 0) * served;
}

function unknownFactsOf(pair: Pair): readonly string[] {
  return pair.findings
    .filter(({ outcome, points }) => outcome === 'undetermined' || points.high > points.low)
    .flatMap(({ facts }) => facts.filter(({ value }) => value === null).map(({ fact }) => fact));
}

function labelOf(line: Contribution, titles: Titles, language: Language): string {
  const { kind } = messages[language];
  if (line.rule !== null) return titles.rule(line.rule);
  return line.kind === 'held' ? kind.held : kind.unknown(line.unknown.map(titles.fact).join(', '));
}

function attentionText(
  { rule, code, unknown }: Attention,
  run: Run,
  titles: Titles,
  language: Language,
): string {
  const words = messages[language].attention;
  const facts = unknown.map(titles.fact).join(', ');
  if (code === 'limit-undetermined') return words.limit(titles.rule(rule), facts);
  if (code === 'earmark-undetermined') return words.earmark(titles.rule(rule), facts);
  if (unknown.length > 0) return words.undetermined(titles.rule(rule), facts);
  const asked = run.pack.rules.find(({ name }) => name === rule);
  return asked === undefined ? rule : textIn(asked.event.params.reason, language);
}
