import { type Pack, type Rule, verdictAt } from '@maatstaf/core';
import type { Law } from '../law.ts';
import { said } from './said.ts';
import { lowered } from './scores-in.ts';

/** For each scoring rule: that it fires as well, wherever it did not, lowers nobody's score. */
export const oneMoreRule: Law = {
  id: 'improvement-never-hurts',
  claim: {
    nl: 'Een regel die punten geeft en er nog bij komt, verlaagt nooit een score.',
    en: 'One more rule that gives points never lowers a score.',
  },
  source: {
    nl: 'Monotonie: punten zijn 0 of meer, en een criterium telt ze op of neemt de hoogste.',
    en: 'Monotonicity: points are 0 or more, and a criterion adds them up or takes the highest.',
  },
  async check({ pack, dataset, scenario, run, variation, again }) {
    const off = new Set(scenario.rulesOff);
    const scoring = pack.rules.filter(
      ({ event, name }) => event.type === 'score' && !off.has(name),
    );
    const rule = scoring[variation % Math.max(1, scoring.length)];
    if (rule === undefined) return { tried: false, witnesses: [] };
    const after = await again({ pack: withAlways(pack, rule), dataset, scenario });
    const place = pack.rules.indexOf(rule);
    const { verdicts, pairs } = run.assessment.kept;
    const fires = Array.from({ length: pairs.areas.length }, (_, row) =>
      verdictAt(verdicts, place, row),
    );
    return {
      tried: fires.some((verdict) => verdict !== 'fired'),
      witnesses: lowered(
        run,
        after,
        dataset.proposals.map(({ id }) => id),
        said(
          ({ title }) =>
            `als de regel “${title(rule.event.params.title, rule.name)}” ook voor dit voorstel geldt`,
          ({ title }) =>
            `where the rule “${title(rule.event.params.title, rule.name)}” holds for it too`,
        ),
      ),
    };
  },
};

const changed = new WeakMap<Pack, Map<Rule, Pack>>();

/** The pack in which one rule fires for everyone. The same pack every time, for the same rule. */
function withAlways(pack: Pack, rule: Rule): Pack {
  const byRule = changed.get(pack) ?? new Map<Rule, Pack>();
  changed.set(pack, byRule);
  const known = byRule.get(rule);
  if (known !== undefined) return known;
  const always = { fact: 'neighbourhood.code', operator: 'notEqual', value: '-' } as const;
  const made = {
    ...pack,
    rules: pack.rules.map((one) =>
      one === rule ? { ...one, conditions: { any: [one.conditions, always] } } : one,
    ),
  };
  byRule.set(rule, made);
  return made;
}
