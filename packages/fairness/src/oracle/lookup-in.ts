import type { Neighbourhood, Proposal } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import type { Lookup } from './kleene.ts';
import { needFact } from './need-fact.ts';

/** The facts that rules see of a proposal in a neighbourhood it serves. */
export function lookupIn(input: CaseInput, proposal: Proposal, area: Neighbourhood): Lookup {
  const { pack, scenario } = input;
  return (fact) => {
    const [scope = '', id = ''] = fact.split('.');
    if (scope === 'need') return needFact(fact, area, input);
    if (scope === 'parameter') {
      const standard = pack.parameters.find((parameter) => parameter.id === id)?.default;
      return scenario.parameters?.[id] ?? standard ?? null;
    }
    switch (fact) {
      case 'neighbourhood.code':
        return area.code;
      case 'neighbourhood.cityDistrict':
        return area.cityDistrict;
      case 'proposal.requestedCents':
        return proposal.requestedCents;
      case 'proposal.minimumCents':
        return proposal.minimumCents;
      case 'proposal.divisible':
        return proposal.minimumCents !== null;
      default:
        return (scope === 'neighbourhood' ? area : proposal).facts[fact] ?? null;
    }
  };
}
