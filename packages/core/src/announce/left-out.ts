import type { Issue } from '../parse/issue.ts';
import type { Scenario } from '../parse/scenario.ts';

/** What of a scenario is no part of an announcement: a warning for every decision on a single proposal, and for every one it changed or added. */
export function leftOutOf(
  { overrides = [], withdrawn = [], proposals = [] }: Scenario,
  file = 'scenario.json',
): readonly Issue[] {
  const warning = (pointer: string, proposal: string): Issue => ({
    code: 'announcement.decision-left-out',
    severity: 'warning',
    file,
    at: { kind: 'pointer', pointer },
    found: proposal,
    expected: {
      nl: 'niets over één voorstel',
      en: 'nothing of single proposals',
    },
  });
  return [
    ...overrides.map(({ proposal }, index) => warning(`/overrides/${index}`, proposal)),
    ...withdrawn.map((proposal, index) => warning(`/withdrawn/${index}`, proposal)),
    ...proposals.map(({ id }, index) => warning(`/proposals/${index}`, id)),
  ];
}
