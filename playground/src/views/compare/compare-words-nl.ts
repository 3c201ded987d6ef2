/** What the view Vergelijken says in Dutch. The shape is the contract for other languages. */
export const nl = {
  choose: 'Kolommen: kies er twee tot vier',
  scenarios: 'Scenario’s',
  methods: 'Uw scenario, anders verdeeld',
  baseline: 'Uitgangspunt',
  present: 'Uw scenario',
  slow: (takes: string) => `${takes} U kunt intussen verder werken, of stoppen.`,
  full: 'U hebt vier kolommen. Zet er eerst een uit.',
  base: 'Vergelijken met',
  without: (limits: string) => `Zonder deze grenzen van het beleid, in elke kolom: ${limits}.`,
  withAgain: 'Weer met deze grenzen',
  leftover: 'geld dat doorstroomt naar andere onderdelen',
  xlsx: 'Opslaan als werkmap (XLSX)',
  csv: 'Opslaan als CSV',
  done: (done: number, all: number) => {
    if (done < all) return `${done} van ${all} kolommen ${done === 1 ? 'is' : 'zijn'} klaar.`;
    return all === 2 ? 'Beide kolommen zijn klaar.' : `Alle ${all} kolommen zijn klaar.`;
  },
  tooFew: (chosen: number): string =>
    chosen === 0 ? 'Kies twee kolommen om te vergelijken.' : 'Kies er nog een om te vergelijken.',
  noOutcome: (count: number) =>
    count === 1
      ? '1 kolom heeft geen uitkomst: daar staat waarom.'
      : `${count} kolommen hebben geen uitkomst: daar staat waarom.`,
  saved: (file: string) => `${file} is opgeslagen.`,
  file: 'vergelijking',
  notSaved: 'Het bestand kon niet worden gemaakt.',
};
