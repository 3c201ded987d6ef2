import type { Award, Language, ProposalAssessment } from '@maatstaf/core';
import { statusText } from '@maatstaf/core/explain';
import type { Law } from '../law.ts';
import { said } from './said.ts';

/** The statuses that fit what the rules found, for proposals that may not be funded. */
function allowed(
  assessed: ProposalAssessment,
  withdrawn: boolean,
): readonly Award['status'][] | null {
  if (withdrawn) return ['withdrawn'];
  switch (assessed.eligibility.kind) {
    case 'excluded':
      return ['refused-ineligible'];
    case 'incomplete':
      return ['incomplete'];
    case 'eligible':
      return null;
  }
}

/** Nothing goes to a proposal that is excluded, incomplete, withdrawn or locked out, not even by hand. */
export const noneToIneligible: Law = {
  id: 'none-to-ineligible-or-incomplete',
  claim: {
    nl: 'Wat is uitgesloten, onvolledig, ingetrokken of door een mens afgewezen, krijgt niets.',
    en: 'What is excluded, incomplete, withdrawn or locked out gets nothing.',
  },
  source: {
    nl: 'Awb 4:5, een onvolledige aanvraag wordt eerst aangevuld: niet toegekend en niet afgewezen.',
    en: 'Awb 4:5, an incomplete request is completed first: neither awarded nor refused.',
  },
  async check({ dataset, scenario, run }) {
    const withdrawn = new Set([
      ...(scenario.withdrawn ?? []),
      ...dataset.proposals.filter((proposal) => proposal.withdrawn).map(({ id }) => id),
    ]);
    const lockedOut = new Set(
      scenario.overrides
        ?.filter(({ action }) => action === 'lock-out')
        .map(({ proposal }) => proposal),
    );
    const awards = new Map(run.allocation.awards.map((award) => [award.proposal, award]));
    const barred = run.assessment.proposals
      .map((assessed) => ({
        id: assessed.proposal,
        statuses: allowed(assessed, withdrawn.has(assessed.proposal)),
      }))
      .filter(({ id, statuses }) => statuses !== null || lockedOut.has(id));
    return {
      tried: barred.length > 0,
      witnesses: barred.flatMap(({ id, statuses }) => {
        const award = awards.get(id);
        if (award === undefined)
          return [
            {
              at: id,
              found: 'no award',
              expected: 'an award of 0 with its reason',
              said: {
                nl: `${id} staat niet in de uitkomst, en dus ook niet waarom het niets krijgt.`,
                en: `${id} is not in the outcome, and so nor is why it gets nothing.`,
              },
            },
          ];
        const fits = award.awardedCents === 0 && (statuses?.includes(award.status) ?? true);
        const expected = `${statuses?.join() ?? 'no award'}, 0 cents`;
        return fits
          ? []
          : [
              {
                at: id,
                found: `${award.status}, ${award.awardedCents} cents`,
                expected,
                said: said(
                  ({ euro, language }) =>
                    `${id} mag niets krijgen${shouldBe(statuses, ', met de status', language)}. Het krijgt ${euro(award.awardedCents)}, met de status “${statusText(award, language)}”.`,
                  ({ euro, language }) =>
                    `${id} may get nothing${shouldBe(statuses, ', with the status', language)}. It gets ${euro(award.awardedCents)}, with the status “${statusText(award, language)}”.`,
                ),
              },
            ];
      }),
    };
  },
};

/** The status that it should have, where there is one that fits. */
function shouldBe(
  statuses: readonly Award['status'][] | null,
  before: string,
  language: Language,
): string {
  const [status] = statuses ?? [];
  return status === undefined
    ? ''
    : `${before} “${statusText({ status, reason: 'budget' }, language)}”`;
}
