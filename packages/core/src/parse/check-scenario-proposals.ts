import { checkRelations } from './check-relations.ts';
import { recordsOf } from './data-record.ts';
import type { Dataset } from './dataset.ts';
import { datasetInForce } from './dataset-in-force.ts';
import type { Issue } from './issue.ts';
import type { Pack } from './pack.ts';
import { proposalFields, readEach } from './read-proposals.ts';
import { recordFacts } from './record-facts.ts';
import type { Scenario } from './scenario.ts';
import { type Phrase, phraseIn, type Words } from './phrase.ts';

const key = 'proposals';

/** A phrase behind what stands in a file. */
function after(start: string, phrase: Phrase): Words {
  return {
    nl: `${start} ${phraseIn(phrase, 'nl')}`,
    en: `${start} ${phraseIn(phrase, 'en')}`,
  };
}

/**
 * What is wrong with the proposals of a scenario beyond their form: the same as with those of a data
 * file, in the midst of the other proposals. Where a published proposal no longer goes with a changed
 * one, that stands at the list as a whole.
 */
export function checkScenarioProposals(
  pack: Pack,
  dataset: Dataset,
  scenario: Scenario,
  file: string,
): Issue[] {
  const own = scenario.proposals ?? [];
  if (own.length === 0) return [];
  const { proposalFacts } = recordFacts(pack);
  const facts = new Set(proposalFacts.map(({ id }) => id));
  const { records, issues } = recordsOf(
    file,
    key,
    own.map((record) => ({ ...record, facts: record.facts ?? {} })),
    proposalFields,
    facts,
  );
  const found: Issue[] = [...issues];
  const report = (issue: Issue): void => {
    found.push(issue);
  };
  const codes = new Set(dataset.neighbourhoods.map(({ code }) => code));
  const { related } = readEach(
    pack,
    { records, issues, illustrativeAmounts: undefined, provenance: null },
    codes,
    proposalFacts,
    report,
  );
  const ids = new Set(own.map(({ id }) => id));
  const others = dataset.proposals
    .filter(({ id }) => !ids.has(id))
    .map(({ id }) => ({
      id,
      complain: (code: string, field: string, expected: Words, other: Phrase = ''): void =>
        report({
          code,
          severity: 'error',
          file,
          at: { kind: 'pointer', pointer: `/${key}` },
          found: after(`${id}: ${field}`, other),
          expected,
        }),
    }));
  checkRelations(datasetInForce(pack, dataset, scenario).proposals, [...related, ...others]);
  return found;
}
