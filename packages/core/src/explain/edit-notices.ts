import { editedProposals } from '../parse/dataset-in-force.ts';
import { editedRules } from '../parse/pack-in-force.ts';
import type { Language } from '../parse/text.ts';
import type { Run } from '../run/run.ts';

interface EditMessages {
  /** Said of rules: what a scenario makes of them is no policy that anyone adopted. */
  readonly rules: (changed: number, added: number) => string;
  readonly proposals: (changed: number, added: number) => string;
}

const counted = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

const joined = (parts: readonly (readonly [number, string])[], and: string): string =>
  parts.flatMap(([count, text]) => (count === 0 ? [] : [text])).join(` ${and} `);

const words: Readonly<Record<Language, EditMessages>> = {
  nl: {
    rules: (changed, added) =>
      `Dit scenario ${joined(
        [
          [changed, `wijzigt ${counted(changed, 'regel', 'regels')} van het beleid`],
          [added, `voegt ${counted(added, 'regel', 'regels')} toe`],
        ],
        'en',
      )}. Dat is geen vastgesteld beleid.`,
    proposals: (changed, added) =>
      `Dit scenario ${joined(
        [
          [changed, `wijzigt ${counted(changed, 'voorstel', 'voorstellen')}`],
          [added, `voegt ${counted(added, 'voorstel', 'voorstellen')} toe`],
        ],
        'en',
      )}.`,
  },
  en: {
    rules: (changed, added) =>
      `This scenario ${joined(
        [
          [changed, `changes ${counted(changed, 'rule', 'rules')} of the policy`],
          [added, `adds ${counted(added, 'rule', 'rules')}`],
        ],
        'and',
      )}. That is not adopted policy.`,
    proposals: (changed, added) =>
      `This scenario ${joined(
        [
          [changed, `changes ${counted(changed, 'proposal', 'proposals')}`],
          [added, `adds ${counted(added, 'proposal', 'proposals')}`],
        ],
        'and',
      )}.`,
  },
};

/** How many rules and proposals are the scenario's own; empty where none is. */
export function editNotices({ published, scenario }: Run, language: Language): readonly string[] {
  const say = words[language];
  const of = (
    edited: ReadonlyMap<string, { readonly published: unknown }>,
    sentence: (changed: number, added: number) => string,
  ): readonly string[] => {
    const added = [...edited.values()].filter(({ published: before }) => before === null).length;
    return edited.size === 0 ? [] : [sentence(edited.size - added, added)];
  };
  return [
    ...of(editedRules(published.pack, scenario), say.rules),
    ...of(editedProposals(published.pack, published.dataset, scenario), say.proposals),
  ];
}
