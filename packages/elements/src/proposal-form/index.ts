export { ProposalCancelEvent, ProposalChangeEvent, ProposalDraftEvent } from './proposal-events.ts';
export { MaatstafProposalForm } from './proposal-form.ts';
export type { ProposalDraft } from './proposal-draft.ts';
