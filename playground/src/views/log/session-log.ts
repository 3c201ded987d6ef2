import { datasetInForce, type Language, packInForce, type Scenario, textIn } from '@maatstaf/core';
import { announcementOf, departures, departureText } from '@maatstaf/core/announcement';
import { proposalEditText, ruleEditText } from '@maatstaf/core/explain';
import { type LoggedStep, type StepOutcome, stepOutcome } from '@maatstaf/elements/decision-log';
import type { StepLabel } from '../../state/scenario-edits.ts';
import { runHere } from '../../state/run-here.ts';
import type { Session } from '../../state/session.ts';
import { states } from '../../state/steps.ts';
import { stepText } from '../../words/step-text.ts';

/** By the changes that a step made: they are the same object for as long as the step is the same. */
export type KnownOutcomes = WeakMap<object, StepOutcome | null>;

/**
 * What each step of a session did to the outcome, the oldest first: every state is divided once, and
 * what is known is not worked out again. Null for steps to or from a division that is worked out outside
 * the page, other than the one in hand, or that is refused.
 */
export async function stepOutcomes(
  session: Session,
  known: KnownOutcomes,
): Promise<readonly (StepOutcome | null)[]> {
  const { past } = session.history;
  const scenarios = states(session.history);
  const outcomes: (StepOutcome | null)[] = [];
  let before: { readonly place: number; readonly run: Session['run'] | null } | null = null;
  for (const [place, { patches }] of past.entries()) {
    let outcome = known.get(patches);
    if (outcome === undefined) {
      const [from, to] = [scenarios[place], scenarios[place + 1]];
      if (from === undefined || to === undefined) break;
      const earlier: Session['run'] | null =
        before?.place === place ? before.run : await runHere(session, from);
      const run = await runHere(session, to, earlier);
      outcome = earlier === null || run === null ? null : stepOutcome(earlier, run);
      known.set(patches, outcome);
      before = { place: place + 1, run };
    }
    outcomes.push(outcome);
  }
  return outcomes;
}

/** What each step did, in a few words, the oldest first: of a rule or proposal also what it was and is. */
export function stepTexts({ run, history }: Session, language: Language): readonly string[] {
  const scenarios = states(history);
  return history.past.map(({ label }, place) => {
    const done = stepText(label, run, language);
    const [from, to] = [scenarios[place], scenarios[place + 1]];
    const detail =
      from === undefined || to === undefined ? '' : editTextOf(label, from, to, run, language);
    return detail === '' ? done : `${done}: ${detail}`;
  });
}

/** What a step changed inside a rule or proposal that was there before it and is there after it. */
function editTextOf(
  label: StepLabel,
  from: Scenario,
  to: Scenario,
  { published: { pack, dataset } }: Session['run'],
  language: Language,
): string {
  if (label.kind === 'rule') {
    const [before, after] = [from, to].map((scenario) =>
      packInForce(pack, scenario).rules.find(({ name }) => name === label.rule),
    );
    const isThere = before !== undefined && after !== undefined;
    return isThere ? ruleEditText(before, after, pack, language) : '';
  }
  if (label.kind !== 'proposal') return '';
  const [before, after] = [from, to].map((scenario) =>
    datasetInForce(pack, dataset, scenario).proposals.find(({ id }) => id === label.proposal),
  );
  const isThere = before !== undefined && after !== undefined;
  return isThere ? proposalEditText(before, after, pack, language) : '';
}

/** The reason that belongs to a step itself; null where it has none. */
export function reasonOf(label: StepLabel): LoggedStep['reason'] {
  return label.kind === 'override' ? (label.override?.reason ?? null) : null;
}

/** Every setting of a session that differs from the baseline, a sentence each. */
export function changedSettings({ baseline, run }: Session, language: Language): readonly string[] {
  const { pack } = baseline;
  const published = announcementOf(pack, { date: pack.validFrom });
  const nameOf = (id: string): string => {
    const title = run.dataset.proposals.find((proposal) => proposal.id === id)?.title;
    return title === undefined ? id : textIn(title, language);
  };
  return (
    departures(published, pack, run.scenario, run.published.dataset)
      // What parts have follows from the whole: a scenario cannot change it by itself.
      .filter(({ part }) => part !== 'pool')
      .map((one) => departureText(one, published, language, nameOf))
  );
}
