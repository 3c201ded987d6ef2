import type { Issue } from '@maatstaf/core';
import { type OfferedPack, offeredPacks } from '../packs/open-pack.ts';
import { openEdit, type ScenarioEdit } from '../state/scenario-edits.ts';
import type { Session } from '../state/session.ts';
import { kindOfFile } from './kind-of-file.ts';
import { loadReading } from './load-reading.ts';
import type { Notice } from './notice.ts';

/** A scenario that does not come from this session, as it lies there. */
export interface OutsideScenario {
  readonly from: 'kept' | 'link' | 'file' | 'tab';
  /** Empty where only the scenario itself says what it is called. */
  readonly name: string;
  /** The scenario as JSON; in a file it may be anything. */
  readonly text: string;
  /** Of the policy as it was; null where that is not known. */
  readonly packSha256: string | null;
  /** What the stretch of the history that begins with it is known by; absent: something that nobody knows. */
  readonly opening?: string;
}

/** What came of opening a scenario. */
interface Opened {
  /** Null where it cannot be read. */
  readonly edit: ScenarioEdit | null;
  /** What a person must know of it; null where that is nothing. */
  readonly notice: Notice | null;
}

/** Reads a scenario from outside for the policy of a session, as an edit that opens it. */
export async function openOutside(
  { baseline: { pack, dataset } }: Session,
  outside: OutsideScenario,
): Promise<Opened> {
  const { readScenario } = await loadReading();
  const { from, name, text, packSha256, opening = crypto.randomUUID() } = outside;
  const file = from === 'link' ? from : name;
  const read = readScenario({ pack, dataset }, file, text, packSha256);
  if (!read.ok) return { edit: null, notice: refusal(outside, read.issues) };
  const title = name === '' ? (read.scenario.title ?? '') : name;
  return {
    edit: openEdit(read.scenario, { from, title, opening }),
    notice: read.moved ? { kind: 'moved', title, dropped: read.dropped } : null,
  };
}

/** Why a scenario cannot be opened; a file may be of another policy that is here, or no scenario at all. */
function refusal({ from, name, text }: OutsideScenario, issues: readonly Issue[]): Notice {
  const isFile = from === 'file';
  const policy = isFile ? offeredPolicy(issues) : undefined;
  if (policy !== undefined) return { kind: 'other-policy', title: name, text, policy };
  return { kind: 'refused', title: name, issues, fileKind: isFile ? kindOfFile(text) : 'scenario' };
}

/** The policy on offer that a scenario is of, where that is all that is wrong with it. */
function offeredPolicy(issues: readonly Issue[]): OfferedPack | undefined {
  const [issue] = issues;
  if (issue?.code !== 'scenario.other-pack') return undefined;
  return offeredPacks.find(({ id }) => id === issue.found);
}
