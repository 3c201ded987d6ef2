import { catalogue, days } from './catalogue.ts';
import type { Shape } from './shape.ts';

/** A fact as a rule sees it: its id, its type, and literals that are worth comparing with. */
export type AskableFact =
  | { readonly id: string; readonly type: 'number'; readonly unit: string }
  | { readonly id: string; readonly type: 'boolean' }
  | {
      readonly id: string;
      readonly type: 'one-of' | 'set-of' | 'label' | 'date';
      readonly values: readonly string[];
    };

/** Everything the rules of a pack of this shape may ask about: its catalogue and the built-in facts. */
export function askableFacts(shape: Shape): readonly AskableFact[] {
  const own = catalogue(shape).map((fact): AskableFact => {
    switch (fact.type) {
      case 'number':
        return { id: fact.id, type: 'number', unit: fact.unit };
      case 'boolean':
        return { id: fact.id, type: 'boolean' };
      case 'date':
        return { id: fact.id, type: 'date', values: days };
      case 'label':
        return { id: fact.id, type: 'label', values: shape.neighbourhoods };
      default:
        return { id: fact.id, type: fact.type, values: fact.values.map((value) => value.id) };
    }
  });
  const number = (id: string, unit: string): AskableFact => ({ id, type: 'number', unit });
  const boolean = (id: string): AskableFact => ({ id, type: 'boolean' });
  const needed = [
    number('need.index', 'points'),
    number('need.cumulative', 'points'),
    number('need.rank', 'count'),
    boolean('need.known'),
    boolean('need.small'),
  ];
  return [
    ...own,
    number('proposal.requestedCents', 'cents'),
    number('proposal.minimumCents', 'cents'),
    boolean('proposal.divisible'),
    { id: 'neighbourhood.code', type: 'label', values: shape.neighbourhoods },
    { id: 'neighbourhood.cityDistrict', type: 'label', values: ['East', 'West'] },
    number('parameter.amount', 'cents'),
    number('parameter.part', 'ratio'),
    number('parameter.level', 'count'),
    ...(shape.need === 'none' ? [] : needed),
  ];
}
