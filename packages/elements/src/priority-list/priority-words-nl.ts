/** The words of a list of priorities in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  choose: 'Buurt',
  caption: (neighbourhood: string) =>
    `Voorstellen voor ${neighbourhood}, op volgorde van prioriteit`,
  order: 'Volgorde',
  orderHow:
    'De volgorde gaat naar de plaats van elk voorstel in zijn eigen onderdeel, en bij gelijke plaatsen naar de score; ' +
    'elk onderdeel heeft eigen geld, dus een voorstel kan geld krijgen terwijl er een boven staat dat is afgewezen.',
  pool: 'Onderdeel',
  rankInPool: 'Plaats',
  share: (part: string) => `${part} van het voorstel`,
  awardedHere: 'Naar deze buurt',
  none: 'Voor deze buurt is geen voorstel gedaan.',
};
