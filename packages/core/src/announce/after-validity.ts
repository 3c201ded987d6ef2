import type { Issue } from '../parse/issue.ts';
import type { Announcement } from './announcement.ts';

/**
 * A warning `announcement.after-validity` where the day of an announcement lies after the last day on
 * which its policy is valid. Before the first day is what the law asks for (Awb 4:27).
 */
export function afterValidity(
  { date, pack: { validTo } }: Pick<Announcement, 'date' | 'pack'>,
  file: string,
): readonly Issue[] {
  // Days of the form 2026-01-01 stand in order as text.
  if (validTo === null || date <= validTo) return [];
  return [
    {
      code: 'announcement.after-validity',
      severity: 'warning',
      file,
      at: { kind: 'pointer', pointer: '/date' },
      found: date,
      expected: {
        nl: `een dag tot en met ${validTo}`,
        en: `a day up to and including ${validTo}`,
      },
    },
  ];
}
