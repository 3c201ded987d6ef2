import { methodRefusals } from '../allocate/method-refusals.ts';
import { factCatalogue } from './catalogue.ts';
import { changeableIn, yearsTwice } from './check-limits.ts';
import { parameterMistake } from './check-numbers.ts';
import { idsOf, isOf, kindOfFact } from './check-references.ts';
import { checkScenarioProposals } from './check-scenario-proposals.ts';
import { checkScenarioRules } from './check-scenario-rules.ts';
import type { Dataset } from './dataset.ts';
import { datasetInForce, editedProposals } from './dataset-in-force.ts';
import type { Issue, Parsed } from './issue.ts';
import type { Pack } from './pack.ts';
import { editedRules } from './pack-in-force.ts';
import { methodMistakes } from './method-mistakes.ts';
import { pointerTo } from './pointer.ts';
import { readJson } from './read-json.ts';
import { type Scenario, scenarioSchema } from './scenario.ts';
import { scenarioInOrder } from './scenario-in-order.ts';
import { validate } from './validate.ts';
import type { Phrase, Words } from './phrase.ts';
import { z } from './zod.ts';
import { eachYearOnce, idOf, oneOf, onlyZero, someWeight } from './phrases.ts';

/** What makes a file a scenario at all, as far as it says what it is. */
const formatSchema = z.looseObject({ format: z.optional(scenarioSchema.shape.format) });

/**
 * A saved scenario. A file of another format gives one issue, of its format. Every id it names must exist in the pack and data; a pack of another version is a
 * warning, another pack an error. Lists whose order means nothing come back sorted; a rule or proposal
 * that says the same as the published one is no change, and is left out.
 */
export function parseScenario(
  pack: Pack,
  dataset: Dataset,
  file: string,
  content: string | Uint8Array,
): Parsed<Scenario> {
  const json = readJson(file, content);
  if (!json.ok) return json;
  const format = validate(formatSchema, file, json.value);
  if (!format.ok) return format;
  const parsed = validate(scenarioSchema, file, json.value);
  if (!parsed.ok) return parsed;
  const issues = [
    ...checkScenario(pack, dataset, file, parsed.value),
    ...methodMistakes(pack, parsed.value.method, file),
    ...methodRefusals(pack, datasetInForce(pack, dataset, parsed.value), parsed.value, file),
  ];
  return issues.some(({ severity }) => severity === 'error')
    ? { ok: false, issues }
    : { ok: true, value: scenarioInOrder(changesOnly(pack, dataset, parsed.value)), issues };
}

function changesOnly(pack: Pack, dataset: Dataset, scenario: Scenario): Scenario {
  const { rules, proposals, ...others } = scenario;
  const edited = editedRules(pack, scenario);
  const changed = editedProposals(pack, dataset, scenario);
  return {
    ...others,
    ...(edited.size > 0 && { rules: rules?.filter(({ name }) => edited.has(name)) }),
    ...(changed.size > 0 && { proposals: proposals?.filter(({ id }) => changed.has(id)) }),
  };
}

function checkScenario(pack: Pack, dataset: Dataset, file: string, scenario: Scenario): Issue[] {
  const issues: Issue[] = [];
  const report = (
    code: string,
    path: readonly PropertyKey[],
    found: Phrase,
    expected: Phrase,
  ): void => {
    issues.push({
      code,
      severity: 'error',
      file,
      at: { kind: 'pointer', pointer: pointerTo(path) },
      found,
      expected,
    });
  };
  if (scenario.pack.id !== pack.id) {
    report('scenario.other-pack', ['pack', 'id'], scenario.pack.id, pack.id);
    return issues;
  }
  if (scenario.pack.version !== pack.version) {
    issues.push({
      code: 'scenario.other-version',
      severity: 'warning',
      file,
      at: { kind: 'pointer', pointer: '/pack/version' },
      found: scenario.pack.version,
      expected: pack.version,
    });
  }
  issues.push(
    ...checkScenarioRules(pack, scenario, file),
    ...checkScenarioProposals(pack, dataset, scenario, file),
  );
  const criteria = pack.principles.flatMap((principle) => principle.criteria);
  const known = {
    principle: new Set(pack.principles.map(({ id }) => id)),
    criterion: new Set(criteria.map(({ id }) => id)),
    rule: new Set([...pack.rules, ...(scenario.rules ?? [])].map(({ name }) => name)),
    proposal: new Set([...dataset.proposals, ...(scenario.proposals ?? [])].map(({ id }) => id)),
  };
  const check = (what: keyof typeof known, id: string, path: readonly PropertyKey[]): void => {
    if (!known[what].has(id)) report(`ref.unknown-${what}`, path, id, idOf(what, id, known[what]));
  };
  for (const id of Object.keys(scenario.principleWeights ?? {}))
    check('principle', id, ['principleWeights', id]);
  for (const id of Object.keys(scenario.criterionWeights ?? {}))
    check('criterion', id, ['criterionWeights', id]);
  checkWeights(pack, scenario, report);
  scenario.lockedWeights?.forEach((id, index) => {
    if (!known.principle.has(id)) check('criterion', id, ['lockedWeights', index]);
  });
  scenario.rulesOff?.forEach((name, index) => check('rule', name, ['rulesOff', index]));
  scenario.withdrawn?.forEach((id, index) => check('proposal', id, ['withdrawn', index]));
  scenario.overrides?.forEach(({ proposal }, index, all) => {
    check('proposal', proposal, ['overrides', index, 'proposal']);
    if (all.findIndex((other) => other.proposal === proposal) !== index) {
      report('id.duplicate', ['overrides', index, 'proposal'], proposal, {
        nl: 'één besluit per voorstel',
        en: 'one decision per proposal',
      });
    }
  });
  checkLimitChanges(pack, scenario, report);
  scenario.threshold?.principles.forEach((id, index) =>
    check('principle', id, ['threshold', 'principles', index]),
  );
  for (const [id, value] of Object.entries(scenario.parameters ?? {})) {
    const parameter = pack.parameters.find((candidate) => candidate.id === id);
    if (parameter === undefined)
      report(
        'ref.unknown-parameter',
        ['parameters', id],
        id,
        idOf('parameter', id, idsOf(pack.parameters)),
      );
    else {
      const expected = parameterMistake(parameter, value);
      if (expected !== null) report('parameter.range', ['parameters', id], String(value), expected);
    }
  }
  const { needModel } = scenario;
  if (needModel !== undefined && !pack.needModels.some(({ id }) => id === needModel)) {
    report(
      'ref.unknown-need-model',
      ['needModel'],
      needModel,
      idOf('need-model', needModel, idsOf(pack.needModels)),
    );
  }
  scenario.tieBreaks?.forEach((tieBreak, index) => {
    if (tieBreak.kind !== 'attribute') return;
    const fact = factCatalogue(pack).get(tieBreak.fact);
    if (fact?.type !== 'number' || !isOf(tieBreak.fact, 'proposal')) {
      report(
        'ref.fact-type',
        ['tieBreaks', index, 'fact'],
        tieBreak.fact,
        kindOfFact('number', 'proposal'),
      );
    }
  });
  return issues;
}

function checkLimitChanges(
  pack: Pack,
  { limits = {}, leftover, milestones, years = [] }: Scenario,
  report: (code: string, path: readonly PropertyKey[], found: Phrase, expected: Words) => void,
): void {
  for (const [id, change] of Object.entries(limits)) {
    const limit = pack.limits.find((candidate) => candidate.id === id);
    if (limit === undefined) {
      report('ref.unknown-limit', ['limits', id], id, idOf('limit', id, idsOf(pack.limits)));
      continue;
    }
    const allowed: readonly string[] = changeableIn(limit);
    for (const key of Object.keys(change)) {
      if (!allowed.includes(key)) {
        report('key.unknown', ['limits', id, key], key, oneOf(allowed, key));
      }
    }
  }
  for (const index of yearsTwice(years)) {
    report('id.duplicate', ['years', index, 'year'], String(years[index]?.year), eachYearOnce);
  }
  const pools = new Set(pack.pools.map(({ id }) => id));
  const flowsTo = leftover?.kind === 'flows' ? leftover.to : [];
  flowsTo.forEach((id, index) => {
    if (!pools.has(id))
      report('ref.unknown-pool', ['leftover', 'to', index], id, idOf('pool', id, pools));
  });
  const known = new Set(
    pack.limits.flatMap((limit) =>
      limit.kind === 'tranches' && limit.closed !== undefined ? [limit.closed.until.id] : [],
    ),
  );
  milestones?.forEach((id, index) => {
    if (!known.has(id))
      report('ref.unknown-milestone', ['milestones', index], id, idOf('milestone', id, known));
  });
}

/** Some weight must be left at each level once the scenario's weights replace the pack's. */
function checkWeights(
  pack: Pack,
  { principleWeights = {}, criterionWeights = {} }: Scenario,
  report: (code: string, path: readonly PropertyKey[], found: Phrase, expected: Words) => void,
): void {
  const allZero = (
    siblings: readonly { readonly id: string; readonly weight: number }[],
    changed: Readonly<Record<string, number>>,
  ): boolean => siblings.every(({ id, weight }) => (changed[id] ?? weight) === 0);
  const zero = (key: string): void => report('weights.all-zero', [key], onlyZero, someWeight);
  if (allZero(pack.principles, principleWeights)) zero('principleWeights');
  if (pack.principles.some(({ criteria }) => allZero(criteria, criterionWeights))) {
    zero('criterionWeights');
  }
}
