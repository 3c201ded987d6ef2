import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
// By path: this is read before any condition of exports is set.
import { fileFingerprints } from '../packages/core/src/bundle/file-fingerprints.ts';
import { parseGeography } from '../packages/core/src/geography/index.ts';
import { orThrow, parseDataset, parsePack } from '../packages/core/src/parse/index.ts';

const rules = fileURLToPath(new URL('../rules', import.meta.url));
const offered = 'virtual:packs';
const one = `${offered}/`;
/** Behind the id of a pack: the fingerprints of its files. */
const fingerprints = 'fingerprints';

/** What a folder holds beside the pack. */
const beside = /^(?:golden|package|equivalents|geography)\.json$|^examples\//u;

/** Every JSON and CSV file of a folder, by its path within it. */
function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|csv)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const,
    )
    .filter(([path]) => !beside.test(path) && !path.includes('node_modules/'));
  return new Map(files);
}

/** A pack and its example data, parsed; the build fails where they cannot be. */
function parsed(id: string) {
  const files = [...filesIn(join(rules, id))];
  const inData = (path: string) => path.startsWith('data/');
  const pack = orThrow(parsePack(new Map(files.filter(([path]) => !inData(path)))));
  const data = files.filter(([path]) => inData(path));
  const dataset = orThrow(
    parseDataset(pack, new Map(data.map(([path, text]) => [path.slice('data/'.length), text]))),
  );
  return { pack, dataset };
}

/** Where a pack says that its neighbourhoods lie; it need not say so. */
const geographyFile = (id: string): string => join(rules, id, 'geography.json');

/** The map of a pack, parsed; undefined where it has none. */
function parsedGeography(id: string) {
  const path = geographyFile(id);
  if (!existsSync(path)) return undefined;
  return orThrow(parseGeography(parsed(id).dataset, 'geography.json', readFileSync(path, 'utf8')));
}

const loaded = (path: string): string =>
  `() => import(${JSON.stringify(one + path)}).then((module) => module.default)`;

const asModule = (value: unknown): string =>
  value === undefined
    ? 'export default undefined;'
    : `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** Where the chunk of a pack is, once the app is built. */
function chunkOf(bundle: Rolldown.OutputBundle, id: string): string | undefined {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId === `\0${one}${id}`,
  );
  return chunk?.fileName;
}

/**
 * The repository's own packs as modules that are parsed beforehand, so that who opens one does not load
 * what reads files. `virtual:packs` lists them with a way to load each, and its map apart from it.
 * The page asks for the first pack while its scripts are still under way.
 */
export function parsedPacks({ first }: { readonly first?: string } = {}): Plugin {
  return {
    name: 'maatstaf:parsed-packs',
    resolveId: (id) => (id === offered || id.startsWith(one) ? `\0${id}` : undefined),
    load(resolved) {
      if (!resolved.startsWith(`\0${offered}`)) return undefined;
      const [id = '', part] = resolved.slice(one.length + 1).split('/');
      if (part === fingerprints) return asModule(fileFingerprints(filesIn(join(rules, id))));
      if (part !== undefined) {
        if (existsSync(geographyFile(id))) this.addWatchFile(geographyFile(id));
        return asModule(parsedGeography(id));
      }
      if (id !== '') {
        for (const path of filesIn(join(rules, id)).keys())
          this.addWatchFile(join(rules, id, path));
        return asModule(parsed(id));
      }
      const packs = readdirSync(rules, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .toSorted();
      return `export default [${packs
        .map((name) => {
          const { title } = JSON.parse(readFileSync(join(rules, name, 'pack.json'), 'utf8'));
          return `{ id: ${JSON.stringify(name)}, title: ${JSON.stringify(title)}, load: ${loaded(name)}, loadGeography: ${loaded(`${name}/geography`)}, fingerprints: ${loaded(`${name}/${fingerprints}`)} }`;
        })
        .join(', ')}];`;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const fileName =
          first === undefined || bundle === undefined ? undefined : chunkOf(bundle, first);
        if (fileName === undefined) return [];
        return [
          { tag: 'link', attrs: { rel: 'modulepreload', href: `/${fileName}` }, injectTo: 'head' },
        ];
      },
    },
  };
}
