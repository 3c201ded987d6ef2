/** What is said of promises that an outcome breaks, in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  title: (count: number) =>
    count === 1
      ? 'Eén ding dat altijd moet gelden, klopt niet in deze uitkomst'
      : `${count} dingen die altijd moeten gelden, kloppen niet in deze uitkomst`,
  advice: 'Gebruik deze uitkomst niet voordat iemand dit heeft nagekeken.',
  all: 'Bekijk wat altijd moet gelden',
  witnesses: (names: string) => `Het gaat mis bij: ${names}.`,
  more: (count: string) => `nog ${count}`,
  budget: 'het budget',
};
