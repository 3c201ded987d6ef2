import type { ProposalDraft } from '@maatstaf/elements/proposal-form';

/** Under this, and the id of a policy, a tab notes the proposal that is being filled in. */
const noted = 'maatstaf-begun-proposal/';

/** The proposal that is being filled in in this tab, as far as the browser notes it: a reload leaves it there. */
export const begunProposal = {
  /** What was filled in, unread; null where nothing was. */
  of(pack: string): unknown {
    try {
      return JSON.parse(sessionStorage.getItem(noted + pack) ?? 'null');
    } catch {
      return null;
    }
  },
  note(pack: string, draft: ProposalDraft): void {
    try {
      sessionStorage.setItem(noted + pack, JSON.stringify(draft));
    } catch {
      // A browser that keeps no notes: it stays for as long as the page is open.
    }
  },
  forget(pack: string): void {
    try {
      sessionStorage.removeItem(noted + pack);
    } catch {
      // There is none.
    }
  },
};
