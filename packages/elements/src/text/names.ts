import {
  type Dataset,
  type Language,
  type Pack,
  type Run,
  type Text,
  textIn,
} from '@maatstaf/core';

/** The names that people know things by, for the ids in a result. An id without a name stands for itself. */
export interface Names {
  readonly proposal: (id: string) => string;
  readonly neighbourhood: (code: string) => string;
  readonly pool: (id: string) => string;
  readonly rule: (name: string) => string;
  readonly principle: (id: string) => string;
  readonly criterion: (id: string) => string;
}

interface Known {
  readonly pack: Pack;
  readonly names: Names;
}

const known: Readonly<Record<Language, WeakMap<Dataset, Known>>> = {
  nl: new WeakMap(),
  en: new WeakMap(),
};

/** Names for one result, in one language. The same object again for the same pack and data. */
export function namesOf(
  { pack, dataset }: Pick<Run, 'pack' | 'dataset'>,
  language: Language,
): Names {
  const earlier = known[language].get(dataset);
  if (earlier?.pack === pack) return earlier.names;
  const names = namesFrom(pack, dataset, language);
  known[language].set(dataset, { pack, names });
  return names;
}

function namesFrom(pack: Pack, dataset: Dataset, language: Language): Names {
  const from = (entries: readonly { readonly id: string; readonly title: Text }[]) => {
    const titles = new Map(entries.map(({ id, title }) => [id, title]));
    return (id: string) => {
      const title = titles.get(id);
      return title === undefined ? id : textIn(title, language);
    };
  };
  const neighbourhoods = new Map(dataset.neighbourhoods.map(({ code, name }) => [code, name]));
  return {
    proposal: from(dataset.proposals),
    neighbourhood: (code) => neighbourhoods.get(code) ?? code,
    pool: from(pack.pools),
    rule: from(pack.rules.map(({ name, event }) => ({ id: name, title: event.params.title }))),
    principle: from(pack.principles),
    criterion: from(pack.principles.flatMap(({ criteria }) => criteria)),
  };
}
