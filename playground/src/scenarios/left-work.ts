import { isShareHash } from './share-hash.ts';

/** Under this a browser notes that someone left work in it. */
const noted = 'maatstaf-work';

/** Whether there may be something to go on with, so that it is worth waiting for: a draft, or a link. */
export function mayHaveWork(): boolean {
  try {
    return isShareHash(location.hash) || localStorage.getItem(noted) !== null;
  } catch {
    return isShareHash(location.hash);
  }
}

/** Notes that there is work to go on with. */
export function noteWork(): void {
  try {
    // Writing waits for the disk where reading does not.
    if (localStorage.getItem(noted) === null) localStorage.setItem(noted, 'draft');
  } catch {
    // A browser that keeps no notes: the work is shown a moment after the baseline.
  }
}
