export type { Announcement } from './announcement.ts';
export { announcementOf } from './announcement-of.ts';
export { announcementText, type AnnouncementSection } from './announcement-text.ts';
export { canonicalJson } from './canonical.ts';
export { changeLog, type LogStep } from './change-log.ts';
export { departureText } from './departure-text.ts';
export { type Departure, type DeparturePart, departures } from './departures.ts';
export { parseAnnouncement } from './parse-announcement.ts';
