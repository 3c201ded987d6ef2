import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** What is said in the log of decisions, in Dutch; apart, for it is loaded with its element. */
export const nl = {
  title: 'Logboek van besluiten',
  policy: (title: string, version: string) => `Beleid: ${title}, versie ${version}`,
  scenario: (name: string) => `Scenario: ${name}`,
  unnamed: 'Scenario zonder naam',
  day: (day: string) => `Gemaakt op ${day}`,
  advises: 'Maatstaf adviseert en legt uit. Mensen besluiten.',
  now: 'Tegenover het uitgangspunt',
  changes: 'Wat er anders is ingesteld',
  noChanges: 'Alles staat zoals in het uitgangspunt.',
  steps: 'Stap voor stap',
  noSteps: 'U hebt nog niets veranderd. Elke stap die u zet, komt hier te staan.',
  unknown:
    'Wat deze stap met de uitkomst deed, staat hier niet: die verdeling is te zwaar om nog eens te berekenen.',
  same: 'De uitkomst blijft gelijk.',
  moved: (more: string, less: string) => `${more} erbij en ${less} eraf.`,
  entered: (count: number, titles: string) =>
    `${count === 1 ? 'Dit voorstel komt' : 'Deze voorstellen komen'} erin: ${titles}.`,
  left: (count: number, titles: string) =>
    `${count === 1 ? 'Dit voorstel valt' : 'Deze voorstellen vallen'} af: ${titles}.`,
  other: (count: number) =>
    `${count === 1 ? 'Een ander voorstel krijgt' : `${number(count)} andere voorstellen krijgen`} een ander bedrag.`,
  and: (count: number) => `nog ${number(count)}`,
  spent: (spent: string, budget: string) => `Verdeeld: ${spent} van ${budget}.`,
  reason: 'Reden',
  why: 'Waarom',
  whyOf: (step: number) => `Waarom stap ${step}?`,
  addWhy: 'Schrijf erbij waarom',
  addWhyOf: (what: string) => `Schrijf erbij waarom (${what})`,
  addToReason: 'Reden aanvullen',
  addToReasonOf: (what: string) => `Reden aanvullen (${what})`,
  changeWhy: 'Wijzig',
  changeWhyOf: (what: string) => `Wijzig waarom (${what})`,
  save: 'Bewaren',
  cancel: 'Niet doen',
  tooLong: (length: number, most: number) =>
    `Deze toelichting heeft ${number(length)} tekens. Er passen er ${number(most)}. Maak haar korter.`,
  noPersons: 'Noem geen personen. Deze tekst gaat mee als u het logboek bewaart of afdrukt.',
  columns: {
    number: 'nummer',
    at: 'moment',
    what: 'stap',
    reason: 'reden',
    why: 'waarom',
    moreCents: 'erbij_in_centen',
    lessCents: 'eraf_in_centen',
    entered: 'komt_erin',
    left: 'valt_af',
    spentCents: 'verdeeld_in_centen',
    budgetCents: 'budget_in_centen',
    amounts: 'bedragen',
  },
  amounts: { illustrative: 'voorbeeld', real: 'echt' },
};
