import type { LabLaw } from '@maatstaf/elements/fairness-lab';
import { type LawReport, told } from '@maatstaf/fairness';

/** What was found of a law, as the lab shows it: the case that breaks it is told in both languages. */
export function labLaw(report: LawReport): LabLaw {
  const { law, claim, source, outcome, runs, tried, why } = report;
  const [nl, en] = [told(report, 'nl'), told(report, 'en')];
  return {
    law,
    claim,
    source,
    outcome,
    runs,
    tried,
    why,
    told: nl === null || en === null ? null : { nl, en },
  };
}
