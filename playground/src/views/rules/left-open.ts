/** Under this a tab notes which rule is open. */
const noted = 'maatstaf-open-rule';

/** Which rule was open when the page of this tab was loaded; told once. */
let left: string | null = noteIn();

/** The rule that is open in this tab, as far as the browser notes it: a reload opens it again. */
export const leftOpen = {
  /** The name of the rule of a policy that was open before a reload; null where none was, and where it was asked before. */
  take(pack: string): string | null {
    const note = left;
    left = null;
    return note?.startsWith(`${pack} `) === true ? note.slice(pack.length + 1) : null;
  },
  note(pack: string, name: string): void {
    write(`${pack} ${name}`);
  },
  forget(): void {
    write(null);
  },
};

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
