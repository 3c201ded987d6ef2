import { fileURLToPath } from 'node:url';
import { readFiles } from '@maatstaf/cli';
import { parseDataset, parsePack } from '@maatstaf/core/parse';
import { verifies } from '@maatstaf/fairness/vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const [files, data] = [await readFiles(folder), await readFiles(`${folder}/data`)];
if (!files.ok || !data.ok) throw new Error('The pack cannot be read.');
const pack = parsePack(files.value);
if (!pack.ok) throw new Error(JSON.stringify(pack.issues));
const dataset = parseDataset(pack.value, data.value);
if (!dataset.ok) throw new Error(JSON.stringify(dataset.issues));

// Every law that is promised of this policy, on small cases; MAATSTAF_VERIFY_RUNS looks deeper.
verifies(pack.value, dataset.value, { runs: Number(process.env['MAATSTAF_VERIFY_RUNS'] ?? 60) });
