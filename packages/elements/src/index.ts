export { MaatstafAwardTable } from './award-table/award-table.ts';
export { ProposalSelectEvent } from './award-table/proposal-select-event.ts';
export { lockedInVain } from './override-form/in-vain.ts';
export { outcomeSentence } from './changes/outcome-sentence.ts';
export { sameSettings } from './changes/same-settings.ts';
export { limitNumberText, limitUnits } from './limits/limit-number-text.ts';
export { afterFrame } from './frame/after-frame.ts';
export { hasMessages, loadMessages, type Messages, messages } from './messages/messages.ts';
export { MaatstafSummaryCards } from './summary-cards/summary-cards.ts';
export { illustrativeNotice } from './notice/illustrative-notice.ts';
export { quantityText } from './quantity/quantity.ts';
export { base } from './theme/base.styles.ts';
export { control } from './theme/control.styles.ts';
export {
  LockChangeEvent,
  WeightChangeEvent,
  type WeightLevel,
  WeightsResetEvent,
} from './weights/weight-events.ts';
export { MaatstafWeights } from './weights/weights.ts';
