/** The words of a list of priorities in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  choose: 'Buurt',
  caption: (neighbourhood: string) =>
    `Voorstellen voor ${neighbourhood}, op volgorde van prioriteit`,
  order: 'Volgorde',
  pool: 'Onderdeel',
  rankInPool: 'Plaats',
  share: 'Aandeel',
  awardedHere: 'Naar deze buurt',
  none: 'Voor deze buurt is geen voorstel gedaan.',
};
