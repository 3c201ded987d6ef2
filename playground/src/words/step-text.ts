import {
  type Language,
  needModelOf,
  numbers,
  type Rule,
  type Run,
  type Text,
  textIn,
} from '@maatstaf/core';
import { dateText, formatShare, statusText } from '@maatstaf/core/explain';
import { limitNumberText, limitUnits, lockedInVain, quantityText } from '@maatstaf/elements';
import type { StepLabel } from '../state/scenario-edits.ts';
import { stepWords } from './step-words.ts';

/** What a step did, in a few words such as "Eigenaarschap op 50 %". */
export function stepText(step: StepLabel, run: Run, language: Language): string {
  const { pack, dataset, published } = run;
  const label = stepWords(language);
  const { euro } = numbers(language);
  const title = (id: string) => {
    const parts = pack.principles.flatMap((principle) => [principle, ...principle.criteria]);
    const milestones = pack.limits.flatMap((limit) =>
      limit.kind === 'tranches' && limit.closed !== undefined ? [limit.closed.until] : [],
    );
    const named = [
      ...parts,
      ...pack.limits,
      ...milestones,
      ...pack.parameters,
      ...dataset.proposals,
    ].find((each) => each.id === id);
    return named === undefined ? id : textIn(named.title, language);
  };
  switch (step.kind) {
    case 'weight':
      return label.weight(title(step.id), formatShare(step.share, language, 2));
    case 'lock':
      return label.lock(title(step.id), step.locked);
    case 'weights-reset':
      return label.reset;
    case 'budget':
      return label.budget(euro(step.budgetCents));
    case 'method':
      return 'mode' in step.method
        ? label.method(step.method.mode === 'strict', step.method.partial)
        : label[step.method.kind];
    case 'tie-breaks': {
      const draw = step.tieBreaks.flatMap((one) =>
        one.kind === 'lottery' ? (one.draw ?? []) : [],
      )[0];
      return draw === undefined
        ? label.tieBreaks
        : label.drawn(dateText(draw.on, language), textIn(draw.source, language));
    }
    case 'need': {
      const model = needModelOf(pack, { needModel: step.needModel ?? undefined });
      return label.need(model === undefined ? '' : textIn(model.title, language));
    }
    case 'limit': {
      const named = title(step.limit);
      const unit = limitUnits.find((each) => step.change[each] !== undefined);
      const value = unit && step.change[unit];
      return unit === undefined || value === undefined
        ? label.limitOn(named, step.change.on === true)
        : label.limit(named, limitNumberText(unit, value, language));
    }
    case 'milestone':
      return label.milestone(title(step.milestone), step.reached);
    case 'parameter': {
      const unit = pack.parameters.find(({ id }) => id === step.parameter)?.unit ?? 'count';
      return label.limit(title(step.parameter), quantityText(step.value, unit, language));
    }
    case 'open':
      return label.open[step.from](step.title);
    case 'threshold':
      return label.threshold(step.points === null ? null : numbers(language).number(step.points));
    case 'override':
      if (step.override === null) return label.noOverride(title(step.proposal));
      return step.override.action === 'lock-in'
        ? lockInText(step.proposal, title(step.proposal), run, language)
        : label.lockOut(title(step.proposal));
    case 'rule': {
      const known = nameOfRule(step.rule, run, step.to);
      const isNew = !published.pack.rules.some(({ name }) => name === step.rule);
      return label.rule(
        known === null ? step.rule : textIn(known, language),
        label.edited[editKind(step.to !== null, isNew)],
      );
    }
    case 'rule-off': {
      const known = nameOfRule(step.rule, run, null);
      return label.ruleOff(known === null ? step.rule : textIn(known, language), step.off);
    }
    case 'proposal': {
      const isNew = !published.dataset.proposals.some(({ id }) => id === step.proposal);
      const own = step.to?.title ?? step.title;
      const named = own === undefined ? title(step.proposal) : textIn(own, language);
      return label.proposal(named, label.edited[editKind(step.to !== null, isNew)]);
    }
    case 'withdraw':
      return label.withdraw(title(step.proposal), step.withdrawn);
  }
}

/** A decision to award, with what comes of it: what does not fit the rules gets no money by it. */
function lockInText(proposal: string, title: string, run: Run, language: Language): string {
  const label = stepWords(language);
  const inForce = run.scenario.overrides?.find((each) => each.proposal === proposal);
  if (inForce?.action !== 'lock-in') return label.lockInMeant(title);
  const award = lockedInVain(run, proposal);
  return award === null
    ? label.lockIn(title)
    : label.lockInVain(title, statusText(award, language));
}

function nameOfRule(name: string, { pack, published }: Run, to: Rule | null): Text | null {
  const rule = to ?? [...pack.rules, ...published.pack.rules].find((each) => each.name === name);
  return rule?.event.params.title ?? null;
}

function editKind(stays: boolean, isNew: boolean): 'changed' | 'added' | 'back' | 'gone' {
  if (stays) return isNew ? 'added' : 'changed';
  return isNew ? 'gone' : 'back';
}
