import { fileName } from '../export/file-name.ts';
import { saveFile, textFile } from '../export/save-file.ts';
import type { AsideDraft } from './kept.ts';

/** Saves work that was set aside as a file, just as it lay in the browser. */
export function saveAside({ pack, savedAt, text }: AsideDraft): void {
  saveFile(`${fileName(pack, savedAt.slice(0, 10))}.json`, textFile('application/json', text));
}
