import type { Assessment } from '../assess/assessment.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import { contendersOf } from './contenders.ts';
import { declaredSettings } from './settings.ts';

/**
 * Puts everyone in the order of the tie-breaks, beforehand: a first division takes as long for that as for all else. It
 * is kept with the assessment, and changes no outcome.
 */
export function drawLots(pack: Pack, scenario: Scenario, assessment: Assessment): void {
  contendersOf(assessment, declaredSettings(pack, scenario).tieBreaks);
}
