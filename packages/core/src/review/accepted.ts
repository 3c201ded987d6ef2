import type { Pack } from '../parse/pack.ts';
import type { Find, Finding } from './finding.ts';

/** Reasons of the pack that are for nothing that was found. A notice: on other data it may be found. */
export function findStaleReasons(findings: readonly Finding[], pack: Pack, find: Find): void {
  const keys = new Set(findings.map(({ code, concerns }) => keyOf(code, concerns)));
  pack.accepted?.forEach(({ code, of }, index) => {
    if (keys.has(keyOf(code, of))) return;
    find('notice', 'accepted.unused', [`accepted:${index}`], { code, of });
  });
}

/** The findings, each with the reason of the pack why it is as it should be: same code, same things. */
export function withReasons(
  findings: readonly Finding[],
  { accepted = [] }: Pack,
): readonly Finding[] {
  const reasons = new Map(accepted.map(({ code, of, why }) => [keyOf(code, of), why]));
  return findings.map((finding) => ({
    ...finding,
    accepted: reasons.get(keyOf(finding.code, finding.concerns)) ?? null,
  }));
}

function keyOf(code: string, of: readonly string[]): string {
  return [code, ...of.toSorted()].join(' ');
}
