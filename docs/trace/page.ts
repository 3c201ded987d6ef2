import type { Dataset, Pack, Rule, Source, Text } from '@maatstaf/core';
import { citingParts, statementCounts } from '@maatstaf/core/parse';
import { formatEuro } from '@maatstaf/core/explain';
import type { PlacedExample } from '@maatstaf/core/examples';
import { laws } from '@maatstaf/fairness';
import type { ChangedAward, Effects } from './effects.ts';

/** What the page is made from. */
export interface Traced {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly examples: readonly PlacedExample[];
  readonly effects: Effects;
}

type Statement = Pack['statements'][number];

const statusWords = {
  encoded: 'zit in het model',
  tool: 'doet het programma',
  monitoring: 'wordt gevolgd',
  'not-encoded': 'zit er niet in',
} as const;

const typeWords = {
  scoring: 'wat beter is',
  eligibility: 'wie mag meedoen',
  limit: 'hoeveel, minstens of hooguit',
  need: 'waar de behoefte is',
  fairness: 'wat eerlijk is',
  monitoring: 'wat gevolgd wordt',
  process: 'hoe het gaat',
} as const;

const authorityWords = {
  adopted: 'vastgesteld door de raad',
  executive: 'van het college',
  advice: 'advies van de Adviesraad',
  residents: 'van bewoners',
} as const;

const outcomeWords = {
  fired: 'geldt',
  'not-fired': 'geldt niet',
  undetermined: 'is nog niet te zeggen',
} as const;

/** The page, in Dutch, on which every statement leads to what carries it, and every rule back to its statements. */
export function tracePage(traced: Traced): string {
  const { pack } = traced;
  return [
    `# Waar staat deze zin? ${nl(pack.title)}`,
    '',
    'Elke zin uit de beleidsstukken waar een verdeling iets mee kan, staat hieronder. U leest wat ermee is gedaan, en waarom. Elke regel noemt de zinnen waarop zij rust, en wie ze zei.',
    '',
    'Zoeken: neem een paar woorden uit de zin, en zoek op deze pagina (Ctrl+F). Staat de zin er niet? Dan gaat zij niet over verdelen, of hebben wij haar gemist. Meld dat.',
    '',
    pack.illustrativeAmounts
      ? '> **Alle bedragen zijn bedacht.** Wat een regel doet, is berekend met de voorbeeldvoorstellen uit het pakket. Het zijn geen echte aanvragen.'
      : '',
    '',
    '*Deze pagina is gemaakt met `npm run docs`. Verander haar niet met de hand.*',
    '',
    ...counts(pack),
    ...statementTables(traced),
    ...watched(pack),
    ...ruleSections(traced),
    ...limitSections(traced),
    ...otherParts(pack),
    ...lawTable(pack),
  ]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

function counts(pack: Pack): string[] {
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
    `Van de ${encoded.length} zinnen die in het model zitten, geven er ${only.length} *alleen de richting*. Zij zeggen wat belangrijk is, en horen bij een uitgangspunt, een criterium of een bouwsteen. Geen regel rust op zo’n zin.`,
    '',
  ];
}

function isOnlyDirection(status: Statement['status']): boolean {
  return (
    status?.kind === 'encoded' &&
    status.by.every((reference) => /^(?:principle|criterion|pool):/.test(reference))
  );
}

/** All that is to be watched over the years, with the sentence that asks for it. */
function watched({ statements }: Pack): string[] {
  const rows = statements.flatMap(({ id, status, summary }) =>
    status?.kind === 'monitoring'
      ? [`| ${cell(nl(status.what))} | ${statementLink(id)} | ${cell(nl(summary))} |`]
      : [],
  );
  if (rows.length === 0) return [];
  return [
    '## Wat de gemeente volgt',
    '',
    `Deze ${rows.length} zinnen geven geen punten. Zij zeggen wat de gemeente later nagaat: komt het uit? Maatstaf meet dit niet. De tabel is een lijst om bij een evaluatie langs te lopen.`,
    '',
    '| wat de gemeente volgt | zin | wat de zin betekent |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ];
}

function statementTables({ pack, effects }: Traced): string[] {
  const titles = new Map([
    ...citingParts(pack).map(({ reference, title }) => [reference, nl(title)] as const),
    ...laws.map(({ id, claim }) => [`law:${id}`, nl(claim)] as const),
  ]);
  return pack.documents.flatMap(({ id, title, authority }) => [
    `## Zinnen uit document ${id}: ${nl(title)}`,
    '',
    `Gezag: ${authorityWords[authority]}.`,
    '',
    '| zin | citaat | wat het betekent | wat ermee is gedaan |',
    '| --- | --- | --- | --- |',
    ...pack.statements
      .filter(({ document }) => document === id)
      .map((statement) => {
        const place = statement.place === undefined ? '' : `<br>*${cell(statement.place)}*`;
        return `| <a id="${anchor(statement.id)}"></a>${statement.id} | “${cell(statement.quote)}”${place} | ${cell(nl(statement.summary))} | ${done(statement, titles, effects)} |`;
      }),
    '',
  ]);
}

function done(
  { status }: Statement,
  titles: ReadonlyMap<string, string>,
  effects: Traced['effects'],
): string {
  if (status === undefined) return '';
  switch (status.kind) {
    case 'encoded': {
      const links = status.by
        .map((reference) => `${link(reference, titles)}${inData(reference, effects)}`)
        .join('<br>');
      return isOnlyDirection(status) ? `${links}<br>*alleen de richting*` : links;
    }
    case 'tool':
      return `**Doet het programma.** ${cell(nl(status.feature))}`;
    case 'monitoring':
      return `**Wordt gevolgd.** ${cell(nl(status.what))}`;
    case 'not-encoded':
      return `**Zit er niet in.** ${cell(nl(status.reason))}`;
    default:
      return status satisfies never;
  }
}

function inData(reference: string, effects: Traced['effects']): string {
  const effect = effects.rules.get(reference.replace(/^rule:/, ''));
  const changed = effects.changed.get(reference) ?? [];
  const parts = [
    ...(effect === undefined
      ? []
      : [`geldt bij ${effect.fires} van de ${effect.proposals} voorbeelden`]),
    ...(changed.length === 0
      ? []
      : [`zonder ${changed.length} ${changed.length === 1 ? 'ander bedrag' : 'andere bedragen'}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function ruleSections(traced: Traced): string[] {
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

function withoutLines(changed: readonly ChangedAward[], dataset: Dataset): string[] {
  if (changed.length === 0) return ['- Zonder: alle bedragen blijven gelijk.'];
  const titleOf = (id: string): string =>
    nl(dataset.proposals.find((proposal) => proposal.id === id)?.title);
  const shown = changed.slice(0, 5);
  const more = changed.length - shown.length;
  return [
    `- Zonder: ${changed.length} ${changed.length === 1 ? 'bedrag wordt' : 'bedragen worden'} anders:`,
    ...shown.map(
      ({ proposal, withCents, withoutCents }) =>
        `  - ${titleOf(proposal)}: ${euro(withCents)} wordt ${euro(withoutCents)}`,
    ),
    ...(more > 0 ? [`  - en nog ${more}`] : []),
  ];
}

function sourceLines(source: Source): string[] {
  if (source === 'configuration') return ['- Waarop zij rust: een instelling, geen beleid.'];
  return [
    `- Gezag: ${authorityWords[source.authority]}.${source.law === undefined ? '' : ` Wet: ${source.law}.`}`,
    ...(source.statements.length === 0
      ? []
      : [`- Zinnen: ${source.statements.map(statementLink).join(', ')}.`]),
  ];
}

function limitSections({ pack, dataset, effects }: Traced): string[] {
  if (pack.limits.length === 0) return [];
  return [
    '## Grenzen en reserves',
    '',
    'Grenzen voor groepen voorstellen. Dat er een grens is, staat in de zinnen; hoe hoog zij is, is een instelling. “Zonder” is berekend door alleen deze grens uit te zetten.',
    '',
    ...pack.limits.flatMap(({ id, title, description, source }) => [
      `### <a id="${anchor(`limit:${id}`)}"></a>${nl(title)} (\`${id}\`)`,
      '',
      nl(description),
      '',
      ...sourceLines(source),
      ...withoutLines(effects.changed.get(`limit:${id}`) ?? [], dataset),
      '',
    ]),
  ];
}

function otherParts(pack: Pack): string[] {
  const others = citingParts(pack).filter(({ reference }) => !/^(?:rule|limit):/.test(reference));
  return [
    '## Andere onderdelen',
    '',
    'Uitgangspunten, criteria, bouwstenen en de rest. De richting is beleid. Gewichten, aandelen en grenzen zijn instellingen, behalve waar een zin het getal noemt.',
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

function lawTable(pack: Pack): string[] {
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

function link(reference: string, titles: ReadonlyMap<string, string>): string {
  const [kind = '', ...rest] = reference.split(':');
  const title = titles.get(reference) ?? rest.join(':');
  const word = kindWords[kind];
  if (word === undefined)
    throw new Error(`No Dutch word for "${kind}" in ${reference}: add it here.`);
  return `[${word} ${cell(title)}](#${anchor(reference)})`;
}

const kindWords: Readonly<Record<string, string>> = {
  rule: 'regel',
  principle: 'uitgangspunt',
  criterion: 'criterium',
  parameter: 'instelling',
  pool: 'bouwsteen',
  earmark: 'label',
  limit: 'grens',
  'need-model': 'index',
  indicator: 'cijfer',
  duty: 'eis',
  law: 'belofte:',
};

function criterion(id: string, pack: Pack): string {
  const found = pack.principles.flatMap(({ criteria }) => criteria).find((one) => one.id === id);
  return `[${nl(found?.title)}](#${anchor(`criterion:${id}`)})`;
}

function statementLink(id: string): string {
  return `[${id}](#${anchor(id)})`;
}

function anchor(reference: string): string {
  return `z-${reference.replaceAll(/[:/.]/g, '-')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ');
}

function nl(text: Text | undefined): string {
  return text?.nl ?? text?.en ?? '';
}

/** An amount with an ordinary space, so that it can be searched for. */
function euro(cents: number): string {
  return formatEuro(cents, 'nl').replaceAll('\u00a0', ' ');
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;
}

function isStatus(kind: string): kind is keyof typeof statusWords {
  return kind in statusWords;
}
