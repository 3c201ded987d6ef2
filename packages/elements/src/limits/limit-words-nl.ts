import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** What is said of limits in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  pools: {
    caption: 'Deelbudgetten',
    pool: 'Onderdeel',
    budget: 'Deelbudget',
    spent: 'Toegekend',
    asked: 'Gevraagd',
    closed: 'Komt later vrij',
    fromOthers: 'Van andere onderdelen',
    askedNote: 'Gevraagd is wat de voorstellen binnen de regels mogen krijgen.',
  },
  money: {
    title: 'Wat over is en wat apart is gehouden',
    held: (amount: string) =>
      `${amount} is apart gehouden: voor een groep, of voor een latere stap. Niemand anders krijgt dat.`,
    noneHeld: 'Er is geen geld apart gehouden.',
    free: (amount: string) =>
      `${amount} is over. Dat geld is aan niemand toegekend, en het is ook niet apart gehouden.`,
    floor: (limit: string, amount: string, date: string, groups: string) =>
      `${limit}: ${amount}, tot ${date}. Dat is voor ${groups}.`,
    group: (name: string, amount: string) => `${name} (${amount})`,
    tranche: (pool: string, amount: string) => `${pool}: ${amount} komt in een latere stap vrij.`,
  },
  title: 'Grenzen voor groepen',
  intro: 'Wat u hier verandert, geldt alleen in uw scenario.',
  none: 'Dit beleid heeft geen grenzen voor groepen.',
  on: 'In gebruik',
  of: (title: string) => `(${title})`,
  off: 'Deze grens staat uit.',
  restsOn: (authority: string, statements: string) => `Rust op: ${authority} (${statements}).`,
  configuration: 'Dit is een instelling. Het beleid noemt deze grens niet.',
  number: {
    share: 'Deel in procenten',
    cents: 'Bedrag in euro',
    atMost: 'Hoogstens',
    atLeast: 'Minstens',
  },
  published: (value: string) => `Uitgangspunt ${value}`,
  error: {
    share: 'Vul een getal van 0 tot en met 100 in, bijvoorbeeld 25.',
    cents: 'Vul een bedrag in van nul of meer, bijvoorbeeld 50.000.',
    atMost: 'Vul een heel getal in van 0 of meer.',
    atLeast: 'Vul een heel getal in van 1 tot en met 1.000.',
  },
  ofMoney: {
    whole: 'van het hele budget',
    pool: (pool: string) => `van het deelbudget ${pool}`,
  },
  divided: {
    each: 'voor elke groep',
    equally: 'in gelijke delen voor de groepen',
    'by-population':
      'voor de groepen naar hun aantal inwoners; in gelijke delen zolang een aantal ontbreekt',
  },
  groups: (title: string) => `Per groep: ${title}`,
  group: 'Groep',
  bound: { least: 'Minstens', most: 'Hoogstens' },
  reached: 'Bereikt',
  withExisting: (count: number) => `waarvan ${number(count)} er al ${count === 1 ? 'is' : 'zijn'}`,
  asked: 'Gevraagd',
  result: 'Uitkomst',
  met: 'gehaald',
  notMet: 'niet gehaald',
  lessAsked: 'er is minder gevraagd',
  unknown: 'onbekend: van sommige buurten weten wij niet wat er al is',
  within: 'binnen de grens',
  full: 'grens bereikt',
  heldUntil: (amount: string, date: string) => `${amount} apart gehouden tot ${date}`,
  sumUp: (met: number, notMet: number, unknown: number) =>
    [
      `${number(met)} gehaald`,
      ...(notMet > 0 ? [`${number(notMet)} niet gehaald`] : []),
      ...(unknown > 0 ? [`${number(unknown)} onbekend`] : []),
    ].join(', '),
  sumUpMost: (full: number, all: number) =>
    `${number(full)} van ${number(all)} ${full === 1 ? 'heeft' : 'hebben'} de grens bereikt`,
  noGroups: 'Er is geen groep waarvoor deze grens geldt.',
  years: 'Budget per jaar',
  tranche: {
    step: 'Stap',
    stepOf: (step: number, of: number) => `${step} van ${of}`,
    open: (open: string, all: string) => `Nu is ${open} van ${all} vrij.`,
    closed: (amount: string) => `${amount} komt later vrij.`,
    milestone: (title: string) => `Afgerond: ${title}`,
    waits: (step: number) => `Vanaf stap ${step} komt er pas geld vrij als dit is afgerond.`,
    byYear: 'Elk jaar van het budget is één stap.',
  },
};
