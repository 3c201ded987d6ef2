import type { RuleDraft } from '@maatstaf/elements/rule-form';
import { draftIn, leftDraft } from '../../state/rule-drafts.ts';

/** Under this a tab notes which rule is open. */
const noted = 'maatstaf-open-rule';

/** A rule that is open. */
interface OpenRule {
  readonly name: string;
  /** What was being typed in it; null where nothing was. */
  readonly typed: RuleDraft | null;
}

/** Which rule was open when the page of this tab was loaded; told once. */
let left: string | null = noteIn();

/** The rule that is open in this tab, as far as the browser notes it: a reload opens it again. */
export const leftOpen = {
  /** The rule of a policy that was open before a reload; null where none was, and where it was asked before. */
  take(pack: string): OpenRule | null {
    const note = left;
    left = null;
    return note === null ? null : openRuleIn(note, pack);
  },
  note(pack: string, name: string, typed: RuleDraft | null): void {
    write(JSON.stringify({ pack, name, typed: typed === null ? null : leftDraft(name, typed) }));
  },
  forget(): void {
    write(null);
  },
};

/** Anything may stand in what a browser keeps. */
function openRuleIn(note: string, pack: string): OpenRule | null {
  try {
    const read = JSON.parse(note) as Readonly<Record<string, unknown>> | null;
    if (read?.['pack'] !== pack || typeof read['name'] !== 'string') return null;
    return { name: read['name'], typed: draftIn(read['typed'])?.draft ?? null };
  } catch {
    return null;
  }
}

function noteIn(): string | null {
  try {
    return sessionStorage.getItem(noted);
  } catch {
    return null;
  }
}

function write(note: string | null): void {
  try {
    if (note === null) sessionStorage.removeItem(noted);
    else sessionStorage.setItem(noted, note);
  } catch {
    // A browser that keeps no notes: after a reload the list offers the rule.
  }
}
