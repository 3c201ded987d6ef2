/** Whether this is a day that exists, such as 2026-07-01. */
export function isDay(typed: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const day = new Date(`${typed}T00:00:00Z`);
  // 30 February would come back as 2 March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
}
