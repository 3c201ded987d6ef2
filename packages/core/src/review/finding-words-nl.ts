import { numbers } from '../numbers/numbers.ts';
import type { Stretch } from './finding-details.ts';
import type { FindingPhrases } from './finding-words.ts';

const { number, share } = numbers('nl');

export const dutch: FindingPhrases = {
  'accepted.unused': ({ code, of }) => ({
    found: `${code} van ${of.join(', ')}`,
    expected: 'iets dat is gevonden',
  }),
  'criterion.decides-nothing': ({ influenceShare, weightShare, leastInfluenceShare }) => ({
    found: `${share(influenceShare, 2)} van de verschillen, bij ${share(weightShare, 2)} van het gewicht`,
    expected: `ten minste ${share(leastInfluenceShare, 2)} van de verschillen`,
  }),
  'criterion.over-scale': ({ mostPoints }) => ({
    found: `ten hoogste ${number(mostPoints)} punten`,
    expected: '100, of regels die elkaar uitsluiten of samen een ladder zijn',
  }),
  'criterion.under-scale': ({ mostPoints }) => ({
    found: `ten hoogste ${number(mostPoints)} punten`,
    expected: '100 voor het beste dat kan',
  }),
  'criterion.zero-weight': () => ({ found: 'gewicht 0', expected: 'een gewicht boven 0' }),
  'earmark.unused': () => ({
    found: 'geen regel geeft haar',
    expected: 'een regel die haar geeft',
  }),
  'fact.unused': () => ({
    found: 'geen regel en geen grens leest het',
    expected: 'een regel of grens die het leest, of het niet vragen',
  }),
  'pack.expired': ({ date, ...period }) => ({
    found: date,
    expected: `een datum ${days(period)}`,
  }),
  'pack.not-yet-valid': ({ date, ...period }) => ({
    found: date,
    expected: `een datum ${days(period)}`,
  }),
  'parameter.unused': () => ({
    found: 'geen regel en geen grens leest haar',
    expected: 'een regel of grens die haar leest',
  }),
  'pool.empty': () => ({ found: 'geen voorstel', expected: 'voorstellen die erin meedoen' }),
  'pool.no-share': () => ({ found: 'een deel van 0', expected: 'een deel boven 0' }),
  'principle.one-rule': ({ rule }) => ({
    found: `alleen ${rule}`,
    expected: 'meer dan één regel',
  }),
  'principle.zero-weight': () => ({ found: 'gewicht 0', expected: 'een gewicht boven 0' }),
  'rule.always-fires': ({ rows }) => ({
    found: `geldt voor alle ${rows}, met hetzelfde gevolg`,
    expected: 'een regel die verschil maakt',
  }),
  'rule.always-undetermined': ({ rows, facts }) => ({
    found: `voor alle ${rows} nog niet te zeggen; de regel kijkt naar ${facts.join(', ')}`,
    expected: 'gegevens waarmee het voor sommige te zeggen is',
  }),
  'rule.counted-twice': ({ by }) => ({
    found:
      by === 'conditions'
        ? 'zij gelden bij precies dezelfde feiten'
        : 'zij gelden voor precies dezelfde voorstellen, door dezelfde feiten',
    expected: 'één keer punten voor één ding',
  }),
  'rule.expired': ({ date, validTo }) => ({
    found: `geldig tot en met ${validTo}`,
    expected: `geldig op ${date}`,
  }),
  'rule.implied': ({ narrow, wide }) => ({
    found: `waar ${narrow} geldt, geldt ook ${wide}`,
    expected: 'een ladder, of voorwaarden die kunnen verschillen',
  }),
  'rule.impossible': ({ parameters }) => ({
    found: `voorwaarden die elkaar uitsluiten${
      parameters.length === 0 ? '' : ` bij de huidige instellingen (${parameters.join(', ')})`
    }`,
    expected: 'voorwaarden die samen kunnen gelden',
  }),
  'rule.never-counts': ({ outdoneBy }) => ({
    found: `waar zij geldt, geeft ${outdoneBy} evenveel of meer`,
    expected: 'een trede die ergens telt',
  }),
  'rule.never-fires': ({ rows, undetermined }) => ({
    found: `geldt voor 0 van ${rows}${undetermined === 0 ? '' : `, en is voor ${undetermined} nog niet te zeggen`}`,
    expected: 'een regel die voor sommige geldt',
  }),
  'rule.not-yet-valid': ({ date, validFrom }) => ({
    found: `geldig vanaf ${validFrom}`,
    expected: `geldig op ${date}`,
  }),
  'score.cliff': ({ fact, from, to, movePoints, pool, allowedPoints }) => ({
    found: `${fact} van ${number(from)} naar ${number(to)} verschuift de score met ${number(movePoints)} punten (${pool})`,
    expected: `ten hoogste ${number(allowedPoints)} punten, of punten op een lijn`,
  }),
  'statement.two-criteria': ({ criteria }) => ({
    found: `punten onder ${criteria.join(' en ')}`,
    expected: 'punten voor één zin onder één criterium',
  }),
  'statement.uncited': () => ({ found: 'niets noemt haar', expected: 'iets dat haar noemt' }),
  'thresholds.gap': (stretch) => ({
    found: `geen regel neemt ${stretchText(stretch)}`,
    expected: 'grenzen die op elkaar aansluiten',
  }),
  'thresholds.overlap': (stretch) => ({
    found: `beide regels nemen ${stretchText(stretch)}`,
    expected: 'grenzen die op elkaar aansluiten',
  }),
};

function days({ validFrom, validTo }: Readonly<Record<'validFrom' | 'validTo', string | null>>) {
  return `vanaf ${validFrom}${validTo === null ? '' : ` tot en met ${validTo}`}`;
}

function stretchText({ fact, from, includesFrom, to, includesTo }: Stretch): string {
  if (from === to) return `${fact} ${number(from, 9)}`;
  const end = includesTo ? 'tot en met' : 'tot';
  return `${fact} ${includesFrom ? 'vanaf' : 'boven'} ${number(from, 9)} ${end} ${number(to, 9)}`;
}
