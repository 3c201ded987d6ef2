import {
  compiled,
  packInForce,
  type Proposal,
  recordOf,
  type Rule,
  run,
  type Scenario,
  type Source,
} from '@maatstaf/core';
import { parseDataset, parsePack, parseScenario } from '@maatstaf/core/parse';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedCase } from '../arbitraries/case.ts';
import { firstDifference } from '../laws/first-difference.ts';
import { outcomeOf } from '../laws/outcome-of.ts';
import { dataTexts, packTexts } from '../verify/files-of.ts';
import { dataEdit, edited } from './data-edit.ts';
import { packEdit } from './pack-edit.ts';

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_EDIT_RUNS'] ?? 150);

const file = 'scenario.json';

test('rules and proposals that are edited to themselves are no change', () => {
  fc.assert(
    fc.property(generatedCase, ({ pack, dataset, scenario }) => {
      const own: Scenario = {
        ...scenario,
        rules: structuredClone([...pack.rules]),
        proposals: dataset.proposals.map(recordOf),
      };
      expect(parseScenario(pack, dataset, file, JSON.stringify(own))).toEqual({
        ok: true,
        value: scenario,
        issues: [],
      });
      expect(packInForce(pack, own)).toBe(pack);
    }),
    { seed, numRuns },
  );
});

test(
  'a scenario with edited rules and proposals is accepted where the edited files are, and divides as they do',
  { timeout: 60_000 + 400 * numRuns },
  async () => {
    let [accepted, refused] = [0, 0];
    const edits = fc.record({
      one: generatedCase,
      ofPack: fc.array(packEdit, { minLength: 1, maxLength: 3 }),
      ofData: fc.array(dataEdit, { maxLength: 3 }),
      mistake: fc.option(fc.constantFrom('criterion', 'statement', 'place', 'relation'), {
        freq: 3,
      }),
    });
    await fc.assert(
      fc.asyncProperty(edits, async ({ one, ofPack, ofData, mistake }) => {
        const { pack, dataset, scenario } = one;
        fc.pre(dataset.proposals.length > 0);
        // Of an edit only what becomes of the rules; a scenario takes no rule away.
        const rules = ofPack
          .reduce((before, edit) => edit.apply(before), pack)
          .rules.filter((rule) => !pack.rules.includes(rule))
          .map((rule) => spoiltRule(rule, mistake));
        const { proposals } = ofData.reduce(
          (before, edit) => ({
            ...edited(before, pack, edit),
            neighbourhoods: dataset.neighbourhoods,
          }),
          dataset,
        );
        const changed = proposals
          .filter((proposal) => !dataset.proposals.includes(proposal))
          .map((proposal) => spoiltProposal(proposal, mistake));
        const inData = proposals.map(
          (proposal) => changed.find(({ id }) => id === proposal.id) ?? proposal,
        );
        const names = new Set(rules.map(({ name }) => name));
        const editedPack = {
          ...pack,
          rules: [...pack.rules.filter(({ name }) => !names.has(name)), ...rules],
        };
        const byFiles = parsePack(packTexts(editedPack));
        const data = byFiles.ok
          ? parseDataset(byFiles.value, dataTexts({ ...dataset, proposals: inData }))
          : byFiles;
        const own: Scenario = {
          ...scenario,
          rules: [...rules],
          proposals: changed.map(recordOf),
        };
        const parsed = parseScenario(pack, dataset, file, JSON.stringify(own));
        const turned = {
          ...own,
          rules: rules.toReversed(),
          proposals: own.proposals?.toReversed(),
        };
        expect(parseScenario(pack, dataset, file, JSON.stringify(turned)).ok).toBe(parsed.ok);
        if (!byFiles.ok || !data.ok) {
          expect(parsed.ok).toBe(false);
          refused += 1;
          return;
        }
        // A way of dividing may not keep to what a new proposal brings; else the scenario stands.
        const settings = parseScenario(byFiles.value, data.value, file, JSON.stringify(scenario));
        expect(parsed.ok).toBe(settings.ok);
        if (!parsed.ok) return;
        const earlier = await run({ pack, dataset, scenario, evaluator: compiled });
        const under = { pack, dataset, scenario: parsed.value, evaluator: compiled };
        const wanted = await run({
          pack: byFiles.value,
          dataset: data.value,
          scenario,
          evaluator: compiled,
        });
        for (const made of [await run(under), await run({ ...under, earlier })]) {
          expect(firstDifference(outcomeOf(made), outcomeOf(wanted))).toBeNull();
        }
        const reversed = parseScenario(pack, dataset, file, JSON.stringify(turned));
        expect(reversed.ok && reversed.value).toEqual(parsed.value);
        accepted += 1;
      }),
      { seed, numRuns },
    );
    console.log(
      `Edits in a scenario: ${accepted} as the files divide, ${refused} refused as the files are (seed ${seed}).`,
    );
    expect(accepted).toBeGreaterThan(numRuns / 3);
    expect(refused).toBeGreaterThan(0);
  },
);

/** A rule that names what is not there. */
function spoiltRule(rule: Rule, mistake: string | null): Rule {
  const { event } = rule;
  if (mistake === 'criterion' && event.type === 'score')
    return { ...rule, event: { ...event, params: { ...event.params, criterion: 'none' } } };
  if (mistake !== 'statement') return rule;
  const source: Source = { statements: ['Z-1'], authority: 'adopted' };
  return { ...rule, event: { ...event, params: { ...event.params, source } } as Rule['event'] };
}

/** A proposal that names what is not there. */
function spoiltProposal(proposal: Proposal, mistake: string | null): Proposal {
  if (mistake === 'place')
    return { ...proposal, serves: [{ neighbourhood: 'nowhere', shareRatio: 1 }] };
  return mistake === 'relation' ? { ...proposal, requires: ['nobody'] } : proposal;
}
