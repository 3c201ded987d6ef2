import { comparedNames, methodNames } from '@maatstaf/core/method-names';
import { namesInHelp } from './names-in-help.ts';

/** What a command is for and what it accepts, in Dutch; in English it says so itself. */
interface DutchHelp {
  readonly summary: string;
  readonly help: string;
}

const asAllocate = 'zoals bij maatstaf allocate';
const format = (kind: string): string =>
  `  --format ${kind}|json`.padEnd(24) +
  `${kind === 'table' ? 'een tabel' : 'tekst'} in een terminal, JSON in een pijp of bestand, tenzij u het hier zegt
  --json                kort voor --format json`;
const language = '  --lang nl|en          de taal (zonder dit: de eerste taal van het pakket)';
const wrongCall = '2 de aanroep klopt niet';
const ownFault = '70 een fout in Maatstaf zelf';

/** By the name of the command. */
export const dutchHelp: Readonly<Record<string, DutchHelp>> = {
  check: {
    summary: 'zeg alles wat er niet klopt aan een pakket en zijn gegevens',
    help: `maatstaf check <pakket> [opties]

Leest een pakket met beleid (een map met pack.json, facts.json, statements.json, rules/*.json,
examples/*.json en geography.json) en de gegevens in de map data/ daarin, en zegt alles wat niet klopt:
het bestand, de plaats daarin (JSON-pointer, rij en kolom, of regel), wat er staat en wat er moet staan.
Is alles goed, dan worden de regels beproefd: op de gegevens (de eerste 500 rijen) met json-rules-engine
en met de snelle rekenaar van maatstaf allocate. Zeggen die twee ergens iets anders, dan is dat een fout
in Maatstaf.

Daarna staat er wat waarschijnlijk niet zo bedoeld is, ook als alle bestanden kloppen: regels die nooit of
altijd gelden, wat dubbel telt, punten die niet in de schaal passen, drempels die niet aansluiten, sprongen,
regels die niet geldig zijn, wat niets gebruikt, gewichten die niets beslissen. Hoort iets zo, dan staat de
reden in pack.json, onder accepted. Een tabel laat naast het gewicht van elk criterium zien wat het werkelijk
beslist: gewicht × spreiding van de waarden, als deel van het geheel.

De voorbeelden in examples/*.json worden gelezen en niet beproefd: dat doet maatstaf test.

Opties
  --data <map>          controleer de gegevens in deze map in plaats van <pakket>/data
  --date <dag>          de dag waarop wordt bekeken welke regels geldig zijn, zoals 2026-07-01
                        (zonder dit: de eerste dag van het pakket)
  --cliff <punten>      hoeveel punten van de score één stap van een getal mag schelen (zonder dit: 10)
  --strict              eindig met 1 als er waarschuwingen zonder reden zijn
  --format text|json    tekst (zonder dit, ook in een pijp) of JSON
  --json                kort voor --format json
  --lang nl|en          de taal van de meldingen (zonder dit: die van het pakket, anders Engels)

Exit-codes: 0 alles klopt (er kunnen waarschuwingen zijn), 1 iets klopt niet, ${wrongCall},
${ownFault}.

Voorbeelden
  maatstaf check rules/maastricht-2025
  maatstaf check rules/maastricht-2025 --data mijn-gegevens --json
  maatstaf check rules/maastricht-2025 --strict --date 2027-01-01
`,
  },
  test: {
    summary: 'beproef de voorbeelden van een pakket, en zeg welke regels er geen hebben',
    help: `maatstaf test <pakket> [opties]

Beproeft de uitgewerkte voorbeelden in examples/*.json van een pakket, met json-rules-engine en met de
snelle rekenaar, en zegt van elk dat faalt wat er moest komen en wat er kwam. Daarna staat er per regel wat
de voorbeelden laten zien. Elke regel heeft er een nodig waarin hij geldt, een waarin hij niet geldt, een
met een onbekend gegeven, en bij elke vergelijking van getallen een op de grens en een aan de andere kant.
Knikken in punten en grenzen van een regel worden geteld, maar zijn niet verplicht.

Opties
  --format table|json   een tabel (zonder dit, ook in een pijp) of JSON
  --json                kort voor --format json
  --lang nl|en          de taal van de meldingen (zonder dit: die van het pakket, anders Engels)

Exit-codes: 0 alle voorbeelden kloppen en geen regel mist er een, 1 een voorbeeld faalt, een regel mist er
een of een bestand klopt niet, ${wrongCall}.

Voorbeelden
  maatstaf test rules/maastricht-2025
  maatstaf test mijn-gemeente --json
`,
  },
  verify: {
    summary: 'zoek een klein geval waarin het beleid een wet van eerlijkheid breekt',
    help: `maatstaf verify <pakket> [opties]

Maakt kleine gevallen met de gegevens die het beleid kent, en neemt er een deel uit de eigen gegevens; probeert
op elk de wetten van eerlijkheid; en zegt van elke wet of zij is beloofd en houdt, is beloofd en breekt, of
niet is beloofd. Bij een wet die breekt staat het kleinste geval dat dit laat zien, in de woorden van het
beleid, en het begingetal waarmee u het herhaalt. Hetzelfde pakket, gegevens, begingetal en evenveel
gevallen geven hetzelfde. docs/laws.md noemt alle wetten.

Opties
  --runs <aantal>       hoeveel gevallen (zonder dit 1000, hoogstens 1000000)
  --seed <getal>        welke gevallen (zonder dit 1)
  --law <ids>           alleen deze wetten, met komma's
  --data <map>          gegevens om gevallen uit te nemen (zonder dit: de map data van het pakket)
  --scenario <bestand>  probeer het beleid zoals dit scenario het heeft: regels, gewichten, grenzen en getallen.
                        Besluiten van een mens over één voorstel tellen niet mee: dat zijn geen regels
  --method <manier>     probeer wat van een andere manier van verdelen is beloofd, zoals ranking-strict of
                        optimal; namen ${asAllocate}
  --format table|json   een tabel (zonder dit, ook in een pijp) of JSON
  --json                kort voor --format json
${language}

Exit-codes: 0 geen belofte breekt, 1 er breekt er een, of een wet kwam in minder dan een vijfde van de
gevallen aan bod, of een bestand klopt niet, ${wrongCall}, ${ownFault}.

Voorbeelden
  maatstaf verify rules/maastricht-2025 --runs 10000
  maatstaf verify mijn-gemeente --law need-never-lowers-score,names-do-not-matter --lang nl
`,
  },
  allocate: {
    summary: 'verdeel het budget over de voorstellen, met de regels van een pakket',
    help: `maatstaf allocate <pakket> [opties]

Geeft de voorstellen punten met de regels van het pakket, zet ze per onderdeel op volgorde en verdeelt het
budget.

Wat erin gaat
  --data <map>          gegevens uit deze map in plaats van <pakket>/data: buurten en voorstellen,
                        elk als .csv of .json
  --scenario <bestand>  begin bij een bewaard scenario in plaats van de instellingen van het pakket
  --budget <bedrag>     euro: 1500000, 1500000.50, 750k of 1.5m (of 1.500.000, 1,5m)
  --weights <delen>     id=deel,id=deel: het deel van een principe in het geheel, of van een criterium in
                        zijn principe. Wat u noemt staat vast; de andere delen wat over is naar verhouding.
                        Delen lopen van 0 tot en met 1 en zijn samen hoogstens 1.
  --method <manier>     ranking (zoals het pakket), ranking/strict (stop bij het eerste voorstel dat niet
                        past), ranking/skip (ga door met het volgende), dezelfde drie van order-of-receipt
                        (wie het eerst komt; vraagt een dag van ontvangst), proportional/score of
                        proportional/score-times-claim (iedereen een deel, naar dat gewicht),
                        equal-shares/score of equal-shares/cost (elke buurt een deel, naar kwetsbaarheid waar
                        het pakket die kent, met /utilitarian of /add-one erachter voor wat over is;
                        equal-shares alleen is naar score met /utilitarian, equal-shares-plain is zonder),
                        of optimal (de voorstellen met samen de meeste punten)
  --need <index>        het id van een andere index van kwetsbaarheid die het pakket heeft (needModels in
                        pack.json); de waarschuwingen daarbij staan bij de uitkomst
  --date <dag>          de dag waarop wordt bekeken welke regels geldig zijn, zoals 2026-07-01
                        (zonder dit: de eerste dag van het pakket)

Wat eruit komt
  --baseline <bestand>  laat zien wat er verandert ten opzichte van dit scenario; het woord pack staat voor
                        de eigen instellingen van het pakket
  --announced <bestand> zeg waar dit afwijkt van een bekendmaking (maatstaf announce)
  --by proposal|neighbourhood|pool
                        een tabel per onderdeel, of per buurt (tabellen en CSV; JSON heeft beide);
                        pool geeft één korte tabel met een rij per onderdeel
  --format table|json|csv
                        een tabel in een terminal, JSON in een pijp of bestand, tenzij u het hier zegt
  --json                kort voor --format json
  --lang nl|en          de taal van tabellen en zinnen (zonder dit: de eerste van het pakket)

Bedragen in JSON en CSV zijn hele centen. NO_COLOR zet kleuren uit.
Exit-codes: 0 klaar, 1 een bestand klopt niet (zie maatstaf check), ${wrongCall},
${ownFault}.

Voorbeelden
  maatstaf allocate rules/maastricht-2025
  maatstaf allocate rules/maastricht-2025 --budget 1.5m --weights ownership=0.5 --baseline pack
  maatstaf allocate rules/maastricht-2025 --by neighbourhood --lang nl
  maatstaf allocate rules/maastricht-2025 --json > uitkomst.json
`,
  },
  compare: {
    summary: 'zet manieren van verdelen naast elkaar: wie erin komt, wie afvalt, euro per buurt',
    help: `maatstaf compare <pakket> [opties]

Verdeelt hetzelfde geld bij dezelfde scores op een aantal manieren en zet de uitkomsten naast elkaar: wie erin
komt, wie afvalt, euro per stadsdeel en buurt, maten, grenzen die gehaald zijn, en welke beloften
verschillen. Waarschuwt voor een manier die veel kleine voorstellen bevoordeelt. Een manier die zich niet
aan een grens kan houden, of iets mist, staat erbij met de reden.

Opties
  --methods <lijst>     de manieren, met komma's; een streepje mag voor de schuine streep (ranking-skip).
                        Er zijn
${namesInHelp(methodNames)}
                        Zonder dit: de manier die in gebruik is, en ${comparedNames.slice(0, 2).join(', ')},
                        ${comparedNames.slice(2).join(', ')}.
                        Naar de beste keuze (optimal) wordt hoogstens 60 seconden gezocht, tenzij het
                        scenario iets anders zegt.
  --base <manier>       de manier waarmee de andere worden vergeleken (zonder dit: de eerste van de lijst)
  --without <grenzen>   laat deze grenzen weg bij alle manieren: ids met komma's; leftover voor geld dat naar
                        andere onderdelen stroomt. Zo is een manier te zien die zich daar niet aan kan houden
  --announced <bestand> zeg waar het scenario afwijkt van een bekendmaking (maatstaf announce)
  --data <map>, --scenario <bestand>, --budget <bedrag>, --weights <delen>, --need <index>, --date <dag>
                        ${asAllocate}
${format('table')}
${language}

Exit-codes: 0 klaar, 1 een bestand klopt niet, ${wrongCall}, ${ownFault}.

Voorbeelden
  maatstaf compare rules/maastricht-2025
  maatstaf compare rules/maastricht-2025 --methods ranking-skip,ranking-strict --budget 1m --lang nl
  maatstaf compare rules/greenford-2026 --methods ranking,equal-shares,equal-shares-plain
`,
  },
  announce: {
    summary:
      'schrijf de manier van verdelen zoals die vooraf bekend wordt gemaakt, met vingerafdruk',
    help: `maatstaf announce <pakket> --date <dag> [opties]

Schrijft de tekst die een gemeente bekendmaakt voordat de periode begint: plafonds, criteria met hun gewicht,
de manier van verdelen, gelijke scores, de drempel, grenzen voor groepen, getallen in de regels, en wat daarvan
een instelling is (Awb 4:25-4:28). Daarnaast staat hetzelfde als JSON met een vingerafdruk (SHA-256): maatstaf
allocate, compare en log houden een scenario daaraan, en merken het als die is veranderd. Besluiten over één
voorstel horen er niet bij. Er zijn geen voorstellen nodig.

Opties
  --date <dag>          de dag van de bekendmaking, zoals 2026-01-01 (verplicht)
  --out <bestand>       schrijf de JSON hierheen; een bestand dat er al is blijft staan
  --scenario <bestand>, --budget <bedrag>, --weights <delen>, --method <manier>, --need <index>,
  --data <map>          ${asAllocate}
  --format text|json    tekst in een terminal of met --out, anders JSON, tenzij u het hier zegt
  --json                kort voor --format json
${language}

Exit-codes: 0 klaar, 1 een bestand klopt niet, ${wrongCall}, ${ownFault}.

Voorbeelden
  maatstaf announce rules/maastricht-2025 --date 2026-01-01
  maatstaf announce rules/maastricht-2025 --date 2026-01-01 --out bekendgemaakt.json
`,
  },
  log: {
    summary: 'zeg wat elk scenario sinds de bekendmaking veranderde, met dag en reden',
    help: `maatstaf log <pakket> <bekendmaking> <scenario> [<scenario> ...] [opties]

Zegt wat er veranderde: van de bekendmaking naar het eerste scenario, van het eerste naar het tweede, en zo
verder. De dag en de reden zijn die welke een scenario zelf geeft:
  "change": { "date": "2026-03-01", "reason": "De raad gaf meer geld." }
Een stap zonder reden staat er zo bij. Het woord pack staat voor de eigen instellingen van het pakket.

Opties
  --data <map>          gegevens uit deze map in plaats van <pakket>/data
${format('text')}
${language}

Exit-codes: 0 klaar, 1 een bestand klopt niet (ook een bekendmaking die is veranderd), ${wrongCall}.

Voorbeeld
  maatstaf log rules/maastricht-2025 bekendgemaakt.json maart.json april.json
`,
  },
  explain: {
    summary: 'zeg waarom een voorstel geld krijgt of niet, met de zinnen van beleid erachter',
    help: `maatstaf explain <pakket> <voorstel> [opties]

Zegt waarom één voorstel krijgt wat het krijgt: waar de score uit bestaat, welke regels tellen of open
blijven, elk met de zin van beleid en het nummer daarvan, en waar een mens naar moet kijken.

Opties
  --data <map>, --scenario <bestand>, --budget <bedrag>, --weights <delen>, --method <manier>,
  --need <index>, --date <dag>
                        ${asAllocate}
  --all                 laat ook de regels zien die niet telden (JSON heeft ze altijd)
${format('text')}
${language}

Exit-codes: 0 klaar, 1 een bestand klopt niet, ${wrongCall} (zoals een voorstel dat er niet is).

Voorbeelden
  maatstaf explain rules/maastricht-2025 p-malpertuis-living-room
  maatstaf explain rules/greenford-2026 barrow-lane --budget 300k --json
`,
  },
  reproduce: {
    summary: 'bereken de uitkomst in een bundel nog eens, en zeg wat er verschilt',
    help: `maatstaf reproduce <bundel> [opties]

Leest een bundel (de speeltuin bewaart er een onder Logboek), rekent het scenario uit met het beleid en de
gegevens die er zijn, en houdt alles aan wat de bundel zegt: de versie en inhoud van het beleid, de SHA-256
van elk bestand, het budget, wat elk voorstel krijgt, en de hele uitkomst met haar SHA-256.

Opties
  --pack <map>          het beleid (zonder dit: de map rules/<id> met het id dat de bundel noemt)
  --data <map>          gegevens uit deze map in plaats van <pakket>/data
  --scenario-out <bestand>
                        schrijf het scenario hierheen, voor maatstaf allocate --scenario; een bestand dat er
                        al is blijft staan
${format('text')}
${language}

Exit-codes: 0 precies dezelfde uitkomst uit precies dezelfde bestanden, 1 iets verschilt of een bestand
klopt niet, ${wrongCall}, ${ownFault}.

Voorbeelden
  maatstaf reproduce bundel.json
  maatstaf reproduce bundel.json --pack rules/maastricht-2025 --scenario-out scenario.json
`,
  },
  init: {
    summary: 'schrijf een klein pakket met uitleg om mee te beginnen',
    help: `maatstaf init <map> [opties]

Schrijft een klein pakket met uitleg om mee te beginnen: twee principes, een handvol regels, drie buurten,
zes voorstellen en uitgewerkte voorbeelden van de regels, allemaal verzonnen. Het komt zo door maatstaf check,
maatstaf test en maatstaf allocate. De map schema zegt een tekstverwerker voor code hoe elk bestand eruitziet.
De map wordt gemaakt als die er niet is; een map die niet leeg is blijft zoals hij is.

Opties
  --lang nl|en          de taal van de meldingen (zonder dit Engels; het pakket zelf is in beide talen)

Exit-codes: 0 klaar, ${wrongCall} (zoals een map die niet leeg is of niet te schrijven).

Voorbeeld
  maatstaf init mijn-gemeente
  maatstaf allocate mijn-gemeente
`,
  },
};
