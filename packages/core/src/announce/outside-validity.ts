import type { Issue } from '../parse/issue.ts';
import type { Announcement } from './announcement.ts';

/**
 * A warning `announcement.outside-validity` where the day of an announcement lies before or after the
 * days on which its policy is valid, both days included; none where it lies within them.
 */
export function outsideValidity(
  { date, pack: { validFrom, validTo } }: Pick<Announcement, 'date' | 'pack'>,
  file: string,
): readonly Issue[] {
  // Days of the form 2026-01-01 stand in order as text.
  if (date >= validFrom && (validTo === null || date <= validTo)) return [];
  return [
    {
      code: 'announcement.outside-validity',
      severity: 'warning',
      file,
      at: { kind: 'pointer', pointer: '/date' },
      found: date,
      expected: `a day from ${validFrom}${validTo === null ? '' : ` up to and including ${validTo}`}`,
    },
  ];
}
