/** The words of the euros per neighbourhood in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  caption: 'Euro per buurt',
  name: 'Buurt',
  need: 'Index',
  needRank: (rank: string) => `plaats ${rank}`,
  awarded: 'Toegekend',
  change: 'T.o.v. uitgangspunt',
  measuredBy: (index: string) => `Kwetsbaarheid gemeten met: ${index}.`,
  notRanked: 'geen plaats',
  barNote: 'De streep in de balk is het uitgangspunt.',
};
