import type { Pack } from '@maatstaf/core';
import { citingParts } from '@maatstaf/core/parse';
import { laws } from '@maatstaf/fairness';
import { anchor, cell, nl, statementLink } from './markdown.ts';
import { authorityWords } from './words.ts';

/** Principles, criteria, pools and the rest, with the sentences behind them. */
export function otherParts(pack: Pack): string[] {
  const others = citingParts(pack).filter(({ reference }) => !/^(?:rule|limit):/.test(reference));
  return [
    '## Andere onderdelen',
    '',
    'Principes, criteria, bouwstenen en de rest. De richting is beleid. Gewichten, aandelen en grenzen zijn instellingen, behalve waar een zin het getal noemt.',
    '',
    '| onderdeel | gezag | zinnen |',
    '| --- | --- | --- |',
    ...others.map(({ reference, title, source }) => {
      const name = `<a id="${anchor(reference)}"></a>${cell(nl(title))} (\`${reference}\`)`;
      return source === 'configuration'
        ? `| ${name} | instelling | |`
        : `| ${name} | ${authorityWords[source.authority]} | ${source.statements.map(statementLink).join(', ')} |`;
    }),
    '',
  ];
}

/** The laws of fairness that a sentence asks for. */
export function lawTable(pack: Pack): string[] {
  const cited = pack.statements.flatMap(({ id, status }) =>
    status?.kind === 'encoded'
      ? status.by
          .filter((reference) => reference.startsWith('law:'))
          .map((law) => ({ law: law.slice(4), id }))
      : [],
  );
  return [
    '## Beloften over elke verdeling',
    '',
    'Een belofte geldt voor elke verdeling, met welke gewichten ook. Proeven met willekeurige gegevens zoeken steeds naar een geval waarin zij niet uitkomt.',
    '',
    '| belofte | wat zij zegt | zinnen |',
    '| --- | --- | --- |',
    ...laws
      .filter(({ id }) => cited.some(({ law }) => law === id))
      .map(
        ({ id, claim }) =>
          `| <a id="${anchor(`law:${id}`)}"></a>\`${id}\` | ${cell(nl(claim))} | ${cited
            .filter(({ law }) => law === id)
            .map((one) => statementLink(one.id))
            .join(', ')} |`,
      ),
    '',
  ];
}
