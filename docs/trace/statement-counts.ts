import type { Pack } from '@maatstaf/core';
import { statementCounts } from '@maatstaf/core/parse';
import type { Statement } from './traced.ts';
import { statusWords, typeWords } from './words.ts';

/** How many sentences there are of every kind, and what was done with them. */
export function counts(pack: Pack): string[] {
  const { all, byType } = statementCounts(pack);
  const kinds = Object.keys(statusWords).filter(isStatus);
  const row = (title: string, { total, byStatus }: typeof all): string =>
    `| ${title} | ${total} | ${kinds.map((kind) => byStatus[kind]).join(' | ')} | ${share(byStatus['not-encoded'], total)} |`;
  return [
    '## Aantallen',
    '',
    `| soort zin | zinnen | ${kinds.map((kind) => statusWords[kind]).join(' | ')} | deel dat er niet in zit |`,
    `| --- | ---: | ${kinds.map(() => '---:').join(' | ')} | ---: |`,
    ...[...byType].map(([type, each]) => row(typeWords[type], each)),
    row('**alle zinnen**', all),
    '',
    'Een zin kan van meer soorten zijn. Zij telt dan bij elke soort mee.',
    '',
    ...onlyDirections(pack),
  ];
}

/** How many sentences only say what matters, without a rule, limit or promise that rests on them. */
function onlyDirections({ statements }: Pack): string[] {
  const encoded = statements.filter(({ status }) => status?.kind === 'encoded');
  const only = encoded.filter(({ status }) => isOnlyDirection(status));
  return [
    `Van de ${encoded.length} zinnen die in het model zitten, geven er ${only.length} *alleen de richting*. Zij zeggen wat belangrijk is, en horen bij een principe, een criterium of een bouwsteen. Geen regel rust op zo’n zin.`,
    '',
  ];
}

/** Whether a sentence only says what matters. */
export function isOnlyDirection(status: Statement['status']): boolean {
  return (
    status?.kind === 'encoded' &&
    status.by.every((reference) => /^(?:principle|criterion|pool):/.test(reference))
  );
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;
}

function isStatus(kind: string): kind is keyof typeof statusWords {
  return kind in statusWords;
}
