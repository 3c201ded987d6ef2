import { canonicalJson } from '@maatstaf/core/bundle';
import { leftDrafts } from '../state/rule-drafts.ts';
import type { Session } from '../state/session.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { Draft } from './kept.ts';
import { keptHistory } from './kept-history.ts';

/** A session as it is to be kept: which kept scenarios its history is of, and which piece of work it is. */
export interface Work {
  readonly session: Session;
  readonly kept: Draft['kept'];
  readonly work: string;
}

/** Under what the draft of a tab is kept: one for each policy. */
export function draftId(tab: string, { session }: Work): string {
  return `${tab}/${session.baseline.pack.id}`;
}

/** Work as a draft of a tab, written now as that version of it. */
export function draftOf(tab: string, work: Work, version: number): Draft {
  const { history, baseline } = work.session;
  const { pack } = baseline;
  return {
    id: draftId(tab, work),
    tab,
    pack: pack.id,
    savedAt: new Date().toISOString(),
    packSha256: fingerprintOf(pack),
    text: JSON.stringify(history.present),
    ...keptHistory(history),
    kept: work.kept,
    version,
    work: work.work,
    rules: leftDrafts(baseline),
  };
}

/** Whether there is nothing to go on with: no step, the published settings, and no rule half changed. */
export function isNothing({ session: { history, baseline } }: Work): boolean {
  const { past, future, present } = history;
  if (past.length + future.length > 0 || leftDrafts(baseline).length > 0) return false;
  return (
    present === baseline.scenario || canonicalJson(present) === canonicalJson(baseline.scenario)
  );
}
