import type { Cap, Condition, Leaf, Rule } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';
import { quantityText } from '../quantity/quantity.ts';
import type { ConditionView } from './condition-view.ts';

/** One comparison in a few words, such as "uren inloop: minder dan 4 uur". */
function leafText({ fact, operator, value }: Leaf, view: ConditionView): string {
  const { words } = view;
  const title = view.title(fact);
  if (typeof value === 'object' && 'fact' in value)
    return words.leaf(title, operator, view.other(value.fact));
  if (typeof value === 'boolean' && (operator === 'equal' || operator === 'notEqual'))
    return words.boolean(title, value === (operator === 'equal'));
  const told =
    typeof value === 'object'
      ? view.list(value.map((each) => view.value(fact, each)))
      : view.value(fact, value);
  return words.leaf(title, operator, told);
}

/** A tree of comparisons as sentences and nested lists. A group of one is told as that one. */
export function conditionText(condition: Condition, view: ConditionView): TemplateResult {
  if ('fact' in condition) return html`${leafText(condition, view)}`;
  const { form } = view.words;
  if ('not' in condition) return group(form.not, [condition.not], view);
  const parts = 'all' in condition ? condition.all : condition.any;
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0
    ? conditionText(only, view)
    : group('all' in condition ? form.all : form.any, parts, view);
}

function group(intro: string, parts: readonly Condition[], view: ConditionView): TemplateResult {
  return html`${intro}:
    <ul>
      ${parts.map((part) => html`<li>${conditionText(part, view)}</li>`)}
    </ul>`;
}

/** What a rule does where its conditions hold, in a sentence. */
export function effectText({ event }: Rule, view: ConditionView): string {
  const { words } = view;
  switch (event.type) {
    case 'score': {
      const { points } = event.params;
      const amount = (value: number) => view.value('', value);
      if (typeof points === 'number') return words.points(amount(points));
      const knots = points.line.map(([at, given]) =>
        words.knot(amount(given), view.value(points.fact, at)),
      );
      return words.line(view.title(points.fact), view.list(knots));
    }
    case 'exclude':
      return words.exclude;
    case 'attention':
      return words.attention;
    case 'earmark':
      return words.earmark(view.earmark(event.params.earmark));
    case 'limit': {
      const caps = event.params.caps.map((cap) => capText(cap, view));
      return words.caps(caps.length === 1 ? (caps[0] ?? '') : words.smallest(view.list(caps)));
    }
  }
}

function capText(cap: Cap, view: ConditionView): string {
  const { words } = view;
  const named = (fact: string) => words.other(view.title(fact));
  const operand = (value: number | { readonly fact: string }, told: (own: number) => string) =>
    typeof value === 'number' ? told(value) : view.other(value.fact);
  switch (cap.kind) {
    case 'amount':
      return operand(cap.cents, (cents) => view.value('proposal.requestedCents', cents));
    case 'share':
      return words.share(
        operand(cap.share, (share) => quantityText(share, 'ratio', view.language)),
        named(cap.of),
      );
    case 'matching':
      return words.matching(
        operand(cap.times, (times) => view.value('', times)),
        named(cap.of),
      );
    case 'difference':
      return words.difference(named(cap.of), view.list(cap.minus.map(named)));
  }
}
