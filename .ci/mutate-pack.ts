import { readFiles } from '@maatstaf/cli';
import { compiled } from '@maatstaf/core';
import { orThrow, parsePack } from '@maatstaf/core/parse';
import { parseExamples } from '@maatstaf/core/examples';
import { parseEquivalents, survivorsOf, unaccounted } from '@maatstaf/core/mutants';

// Makes every small mistake in a pack, one at a time, and tells which of them no worked example notices:
//   npm run mutate:pack -- rules/maastricht-2025
// Fails on a survivor that equivalents.json does not list, and on one it lists that does not survive.

const [folder = 'rules/maastricht-2025'] = process.argv.slice(2);
const files = orThrow(await readFiles(folder));
const pack = orThrow(parsePack(files));
const examples = orThrow(parseExamples(pack, files));
const equivalents = orThrow(parseEquivalents(files));
const { mutants, survivors } = await survivorsOf(pack, examples, compiled);
const { unlisted, outdated } = unaccounted(survivors, equivalents);

const noticed = mutants - survivors.length;
const meant = mutants - (survivors.length - unlisted.length);
console.log(`${folder}: ${mutants} mistakes, ${noticed} noticed by an example`);
console.log(
  `${survivors.length - unlisted.length} change nothing, for the reasons in equivalents.json`,
);
console.log(`${((100 * noticed) / Math.max(1, meant)).toFixed(1)} % of the others noticed`);
for (const id of unlisted) console.log(`survives: ${id}`);
for (const id of outdated) console.log(`listed, and does not survive: ${id}`);
if (unlisted.length + outdated.length > 0) process.exitCode = 1;
