import { factCatalogue } from '../parse/catalogue.ts';
import type { Leaf, Operand, Condition } from '../parse/condition.ts';
import type { Proposal } from '../parse/dataset.ts';
import type { Pack } from '../parse/pack.ts';
import type { Cap, Effect, Points, Rule } from '../parse/rule.ts';
import { sameContent } from '../parse/same-content.ts';
import { textIn } from '../parse/text-in.ts';
import type { Language, Text } from '../parse/text.ts';
import { dateText } from './date-text.ts';
import { type EditWords, editWords } from './edit-words.ts';
import { factValueText } from './fact-value-text.ts';
import { formatEuro } from './money.ts';
import { formatPercent } from './percent.ts';

/** Of more characters than this it is told that a part changed, and not what it was and is. */
const longest = 120;

/**
 * What an edit made of a rule, part by part, such as "punten: 30 → 90; geldig tot en met: geen → 1 juli
 * 2027". What takes more than a line is named, without what it was and is. Empty where both say the same.
 */
export function ruleEditText(before: Rule, after: Rule, pack: Pack, language: Language): string {
  const say = editWords[language];
  const [was, is] = [partsOf(before.event), partsOf(after.event)];
  const title = (list: readonly { readonly id: string; readonly title: Text }[], id: string) => {
    const named = list.find((one) => one.id === id)?.title;
    return `‘${named === undefined ? id : textIn(named, language)}’`;
  };
  const criteria = pack.principles.flatMap((principle) => principle.criteria);
  const day = (value: string | undefined) =>
    value === undefined ? say.none : dateText(value, language);
  const isOtherType = before.event.type !== after.event.type;
  return [
    ...changed(was, is, 'title', say, (text) => `‘${textIn(text, language)}’`),
    ...(isOtherType ? [`${say.type}: ${say.other}`] : []),
    ...(isOtherType
      ? []
      : [
          ...changed(was, is, 'criterion', say, (id) => title(criteria, id ?? '')),
          ...changed(was, is, 'points', say, (points) => pointsText(points, pack, language)),
          ...changed(was, is, 'ladder', say, (ladder) =>
            ladder === undefined ? say.none : `‘${ladder}’`,
          ),
          ...changed(was, is, 'caps', say, (caps) => capsText(caps, language)),
          ...changed(was, is, 'earmark', say, (id) => title(pack.earmarks, id ?? '')),
        ]),
    ...conditionEdits(before.conditions, after.conditions, pack, language),
    ...changed(was, is, 'validFrom', say, day),
    ...changed(was, is, 'validTo', say, day),
    ...changed(was, is, 'reason', say),
    ...changed(was, is, 'source', say),
  ].join('; ');
}

/** What an edit made of a proposal, part by part, such as "gevraagd bedrag: € 1.000 → € 2.000". Empty where both say the same. */
export function proposalEditText(
  before: Proposal,
  after: Proposal,
  pack: Pack,
  language: Language,
): string {
  const say = editWords[language];
  const catalogue = factCatalogue(pack);
  const euro = (cents: number | null) =>
    cents === null ? say.unknown : formatEuro(cents, language);
  const facts = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])];
  return [
    ...changed(before, after, 'title', say, (text) => `‘${textIn(text, language)}’`),
    ...changed(before, after, 'requestedCents', say, euro),
    ...changed(before, after, 'minimumCents', say, (cents) =>
      cents === null ? say.none : formatEuro(cents, language),
    ),
    ...changed(before, after, 'yearlyCents', say),
    ...changed(before, after, 'serves', say, (serves) =>
      serves
        .map(({ neighbourhood, shareRatio }) =>
          shareRatio === 1
            ? neighbourhood
            : `${neighbourhood} ${formatPercent(shareRatio, language, 6)}`,
        )
        .join(', '),
    ),
    ...facts.toSorted().flatMap((id) => {
      const [was = null, is = null] = [before.facts[id], after.facts[id]];
      if (sameContent(was, is)) return [];
      const entry = catalogue.get(id);
      const named = entry === undefined ? id : textIn(entry.title, language);
      const [from, to] = [was, is].map((value) => factValueText(value, entry, language));
      return [fromTo(named, from ?? '', to ?? '', say)];
    }),
    ...changed(before, after, 'incompatibleWith', say),
    ...changed(before, after, 'requires', say),
    ...changed(before, after, 'withdrawn', say, (value) => (value ? say.yes : say.no)),
    ...changed(before, after, 'note', say),
    ...changed(before, after, 'statements', say),
  ].join('; ');
}

/** The parts that rules of any kind have; those of another kind are absent. */
interface RuleParts {
  readonly title: Text;
  readonly reason: Text;
  readonly source: Effect['params']['source'];
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly criterion?: string;
  readonly points?: Points;
  readonly ladder?: string | undefined;
  readonly caps?: readonly Cap[];
  readonly earmark?: string;
}

function partsOf({ params }: Effect): RuleParts {
  return params;
}

/** One part, where it is otherwise; without `told`, or where that is long, only that it is. */
function changed<Whole extends object, Part extends keyof Whole & keyof EditWords>(
  before: Whole,
  after: Whole,
  part: Part,
  say: EditWords,
  told?: (value: Whole[Part]) => string | null,
): readonly string[] {
  if (sameContent(before[part], after[part])) return [];
  const name = say[part] as string;
  const [from, to] = [before, after].map((one) => told?.(one[part]) ?? null);
  return [
    from === null || to === null
      ? `${name}: ${say.other}`
      : fromTo(name, from ?? '', to ?? '', say),
  ];
}

function fromTo(name: string, from: string, to: string, say: EditWords): string {
  const isLong = from.length + to.length > longest;
  return `${name}: ${isLong || from === to ? say.other : `${from} → ${to}`}`;
}

function pointsText(points: Points | undefined, pack: Pack, language: Language): string {
  const say = editWords[language];
  if (points === undefined) return say.none;
  const number = (value: number) => factValueText(value, undefined, language);
  if (typeof points === 'number') return number(points);
  const entry = factCatalogue(pack).get(points.fact);
  const knots = points.line.map(([at, given]) =>
    say.at(number(given), factValueText(at, entry, language)),
  );
  return say.line(
    knots.join(', '),
    entry === undefined ? points.fact : textIn(entry.title, language),
  );
}

/** Caps that are one amount or one share; null for what takes a sentence. */
function capsText(caps: readonly Cap[] | undefined, language: Language): string | null {
  const [cap, ...others] = caps ?? [];
  if (cap === undefined || others.length > 0) return null;
  if (cap.kind === 'amount' && typeof cap.cents === 'number')
    return formatEuro(cap.cents, language);
  if (cap.kind === 'share' && typeof cap.share === 'number')
    return formatPercent(cap.share, language, 6);
  return null;
}

/** Comparisons with another value, those that went and came, and whether they go together otherwise. */
function conditionEdits(
  before: Condition,
  after: Condition,
  pack: Pack,
  language: Language,
): readonly string[] {
  if (sameContent(before, after)) return [];
  const say = editWords[language];
  const catalogue = factCatalogue(pack);
  const title = (fact: string) => {
    const entry = catalogue.get(fact);
    return entry === undefined ? fact : textIn(entry.title, language);
  };
  const gone = without(leavesOf(before), leavesOf(after));
  const come = without(leavesOf(after), leavesOf(before));
  const value = (fact: string, operand: Operand) =>
    typeof operand === 'object' && 'fact' in operand
      ? `‘${title(operand.fact)}’`
      : Array.isArray(operand)
        ? operand.map((one) => factValueText(one, catalogue.get(fact), language)).join(', ')
        : factValueText(operand as string | number | boolean, catalogue.get(fact), language);
  const told: string[] = [];
  for (const leaf of gone) {
    const at = come.findIndex(({ fact }) => fact === leaf.fact);
    const [now] = at === -1 ? [] : come.splice(at, 1);
    if (now === undefined) told.push(say.conditionGone(title(leaf.fact)));
    else if (now.operator === leaf.operator)
      told.push(
        fromTo(
          say.condition(title(leaf.fact)),
          value(leaf.fact, leaf.value),
          value(now.fact, now.value),
          say,
        ),
      );
    else told.push(`${say.condition(title(leaf.fact))}: ${say.other}`);
  }
  told.push(...come.map(({ fact }) => say.conditionNew(title(fact))));
  return told.length === 0 ? [say.together] : told;
}

function leavesOf(condition: Condition): readonly Leaf[] {
  if ('fact' in condition) return [condition];
  if ('not' in condition) return leavesOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}

/** The comparisons that are not among others; each of the others stands for one. */
function without(leaves: readonly Leaf[], others: readonly Leaf[]): Leaf[] {
  const left = [...others];
  return leaves.filter((leaf) => {
    const at = left.findIndex((one) => sameContent(one, leaf));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
