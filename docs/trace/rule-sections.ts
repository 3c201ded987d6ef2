import type { Pack, Rule } from '@maatstaf/core';
import type { Effects } from './effects.ts';
import { anchor, euro, nl } from './markdown.ts';
import { sourceLines, withoutLines } from './carried-by.ts';
import type { Traced } from './traced.ts';
import { outcomeWords } from './words.ts';

/** Every rule: what it does, what it rests on, its examples and what it does to the examples' money. */
export function ruleSections(traced: Traced): string[] {
  const { pack } = traced;
  return [
    '## Regels',
    '',
    'Bij elke regel staat wat zij doet, waarop zij rust, welke uitgewerkte voorbeelden erbij horen en wat zij doet met de voorbeeldvoorstellen. Waarvoor een regel punten geeft, staat in de zinnen; hoeveel punten is een instelling. “Zonder” is berekend door alleen deze regel uit te zetten.',
    '',
    ...pack.rules.flatMap((rule) => ruleSection(rule, traced)),
  ];
}

function ruleSection(rule: Rule, { pack, dataset, examples, effects }: Traced): string[] {
  const { params } = rule.event;
  const own = examples.filter(({ example }) => 'rule' in example && example.rule === rule.name);
  return [
    `### <a id="${anchor(`rule:${rule.name}`)}"></a>${nl(params.title)} (\`${rule.name}\`)`,
    '',
    nl(params.reason),
    '',
    `- Wat de regel doet: ${effect(rule, pack)}.`,
    ...sourceLines(params.source),
    ...(own.length === 0
      ? ['- Uitgewerkte voorbeelden: nog geen.']
      : [
          `- Uitgewerkte voorbeelden (${own.length}):`,
          ...own.map(({ example }) =>
            'rule' in example
              ? `  - ${nl(example.title)} *(${outcomeWords[example.expect.outcome]})*`
              : '',
          ),
        ]),
    ...inExamples(rule.name, effects),
    ...withoutLines(effects.changed.get(`rule:${rule.name}`) ?? [], dataset),
    '',
  ];
}

function effect({ event }: Rule, pack: Pack): string {
  switch (event.type) {
    case 'score':
      return `geeft ${pointsIn(event.params.points)} op ${criterion(event.params.criterion, pack)}`;
    case 'exclude':
      return 'sluit uit';
    case 'limit':
      return 'stelt een hoogste bedrag';
    case 'earmark': {
      const { earmark } = event.params;
      const title = nl(pack.earmarks.find(({ id }) => id === earmark)?.title);
      return `geeft het label [${title}](#${anchor(`earmark:${earmark}`)})`;
    }
    case 'attention':
      return 'vraagt aandacht van een mens';
    default:
      return event satisfies never;
  }
}

function pointsIn(points: Extract<Rule['event'], { type: 'score' }>['params']['points']): string {
  if (typeof points === 'number') return `${points} punten`;
  const heights = points.line.map(([, height]) => height);
  return `${Math.min(...heights)} tot ${Math.max(...heights)} punten`;
}

function inExamples(rule: string, { rules }: Effects): string[] {
  const effect = rules.get(rule);
  if (effect === undefined) return [];
  const { fires, undetermined, proposals, awardedCents } = effect;
  const open = undetermined === 0 ? '' : ` Bij ${undetermined} is het nog niet te zeggen.`;
  return [
    `- In de voorbeelden: geldt bij ${fires} van de ${proposals} voorstellen. Die krijgen samen ${euro(awardedCents)}.${open}`,
  ];
}

function criterion(id: string, pack: Pack): string {
  const found = pack.principles.flatMap(({ criteria }) => criteria).find((one) => one.id === id);
  return `[${nl(found?.title)}](#${anchor(`criterion:${id}`)})`;
}
