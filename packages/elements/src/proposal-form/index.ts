export { ProposalCancelEvent, ProposalChangeEvent } from './proposal-events.ts';
export { MaatstafProposalForm } from './proposal-form.ts';
