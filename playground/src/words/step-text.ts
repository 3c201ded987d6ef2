import { type Language, needModelOf, type Run, textIn } from '@maatstaf/core';
import { numbers } from '@maatstaf/elements';
import type { StepLabel } from '../state/scenario-edits.ts';
import { wordsIn } from './words.ts';

/** What a step did, in a few words such as "Eigenaarschap op 50 %". */
export function stepText(step: StepLabel, { pack, dataset }: Run, language: Language): string {
  const { label } = wordsIn(language);
  const { euro, share } = numbers(language);
  const title = (id: string) => {
    const parts = pack.principles.flatMap((principle) => [principle, ...principle.criteria]);
    const named = [...parts, ...dataset.proposals].find((each) => each.id === id);
    return named === undefined ? id : textIn(named.title, language);
  };
  switch (step.kind) {
    case 'weight':
      return label.weight(title(step.id), share(step.share));
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
    case 'need': {
      const model = needModelOf(pack, { needModel: step.needModel ?? undefined });
      return label.need(model === undefined ? '' : textIn(model.title, language));
    }
    case 'override':
      if (step.override === null) return label.noOverride(title(step.proposal));
      return step.override.action === 'lock-in'
        ? label.lockIn(title(step.proposal))
        : label.lockOut(title(step.proposal));
  }
}
