import { listOf } from './list-of.ts';

/** How lines say in which places, colours, languages or on which days alone a thing is had, and of one that comes on top. */

/** Before what fills such a slot: "shipped |to| Italy". */
export const slotPrepositions: readonly string[] = listOf('in | to | on | for | from | with | within | as');

/** Behind a list these close it: "in black and grey |only|". */
export const onlyWords: readonly string[] = listOf(
  'only | exclusively | solely | and nothing else | nothing else | and no others | no others',
);

/** Behind a list these close it in more words: "in English and Dutch, |and in no other language|". */
export const closingTails: readonly string[] = [
  'no other',
  'no others',
  'nothing else',
  'nowhere else',
  'none other',
  'nobody else',
  'no one else',
  'not in any other',
  'not on any other',
  'not to any other',
  'not with any other',
  'not for any other',
];

/** All that there is of a place or a sort: "valid |everywhere|", "ships |worldwide|". */
export const everywhereWords: readonly string[] = listOf(`
worldwide | world-wide | everywhere | anywhere | globally | around the world | around the globe | all over the world | anywhere in the world | throughout the world
across the world | all over the globe | everywhere in the world`);

/** Parts of the world that are no country; one who may go to these alone may not go everywhere. */
const regions: readonly string[] = listOf(`
Europe | European Union | EU | EEA | UK | Great Britain | US | USA | North America | South America | Latin America | Asia | Africa | Scandinavia | mainland
Schengen area | Nordic countries | domestic | home country | eurozone | Benelux`);

/** Before those for whom or for which a thing is: "free |on| all orders". */
export const reachPrepositions: readonly string[] = listOf('in | to | on | for | from | with | within | of | by | at');

/** Behind all that are named: "all orders |are| delivered free". */
export const reachVerbs: readonly string[] = listOf(
  'is | are | can | may | must | will | get | gets | have | has | need | needs | come | comes | receive | receives | qualify | qualifies | include | includes | cost | costs',
);

/** Behind a noun these leave a part of them: "orders |from| the app", "buyers |who| paid through the site". */
export const narrowingWords: readonly string[] = listOf(`
who | that | which | whose | with | without | from | in | on | over | above | under | below | of | at | by | between | worth | made | placed | paid | bought | booked | purchased
ordered | sold | marked | starting | up to | for | outside | inside | within | after | before | since | older | newer | longer | larger`);

/** Before a noun these leave a part of them. */
export const someWords: readonly string[] = listOf(
  'some | certain | selected | a few | a handful of | specific | a selection of | some of the | some of our | participating',
);

/** Beside "all" these leave some out. */
export const leavingOut: readonly string[] = listOf('except | if | when | unless | almost | nearly');

/** Before the name of the sort of which all are meant: "in |all of our| clubs". */
export const allOfWords: readonly string[] = listOf(`
all | all of | any | any of | every | each | each of | all of our | all our | any of our | every one of our | each of our | all of the | all the | any of the | all its`);

/** Words without which no line says that one more can be had. */
export const mayBeWords: readonly string[] = listOf(
  'can | may | possible | available | accepted | works | work | get | offer | offered | valid | take place',
);

/** What a line on any offer may say: it tells no two offers apart. */
export const offerWords: readonly string[] = listOf(`
available | accept | valid | sold | made | taken | given | got | possible | offer | use | make | take | place | come | have | get | sell | work | run | apply | day | be | able | welcome | provide | here | there
currently | also | only | now | every | each | always | all | still`);

/** Who does it, or has it: these open a line before its verb. */
export const slotActors: readonly string[] = listOf(
  'we | you | they | customers | guests | members | visitors | passengers | students | drivers',
);

export const countries = listOf(`
Germany | Austria | Switzerland | France | Italy | Spain | Portugal | Belgium | Netherlands | Luxembourg | Denmark | Sweden | Norway | Finland | Iceland | Ireland
United Kingdom | Poland | Czechia | Slovakia | Hungary | Slovenia | Croatia | Serbia | Greece | Romania | Bulgaria | Turkey | Ukraine | Estonia | Latvia | Lithuania
United States | Canada | Mexico | Brazil | Argentina | Chile | Australia | New Zealand | Japan | China | India | South Korea | Singapore | South Africa | Egypt | Morocco
Northern Ireland | Scotland | Wales | England | Liechtenstein | Malta | Cyprus | Israel | Ethiopia | Kenya | Nigeria | Ghana | Colombia | Peru | Vietnam | Thailand
Indonesia | Malaysia | Philippines | Bangladesh | Pakistan | Taiwan`);

/** Things that fill one slot, a sort a line. Where two lines name the same sort, it makes no difference how they lead up to it. */
export const slotSorts: Readonly<Record<string, readonly string[]>> = {
  weekday: [],
  colour: listOf(`
black | white | grey | gray | red | green | blue | yellow | brown | orange | purple | violet | pink | beige | silver | navy | cream | turquoise`),
  size: listOf('XXS | XS | XL | XXL | XXXL | S | M | L'),
  language: listOf(`
English | German | French | Spanish | Italian | Polish | Turkish | Russian | Ukrainian | Arabic | Chinese | Mandarin | Japanese | Korean | Portuguese | Dutch | Danish
Swedish | Norwegian | Finnish | Czech | Greek | Hungarian | Romanian | Hindi | Welsh | Irish | Hebrew | Persian`),
  country: countries,
  region: regions,
  system: listOf('iOS | Android | Windows | macOS | Linux | ChromeOS'),
  'file type': listOf(
    'PDF | PNG | JPG | JPEG | GIF | ZIP | DOC | DOCX | XLS | XLSX | CSV | TXT | HEIC | TIFF | MP3 | MP4',
  ),
};

/** What a sort is called: that a line calls it so tells no two offers apart. */
export const sortNouns: readonly string[] = listOf(`
languages | language | countries | country | colours | colour | colors | color | sizes | size | operating systems | operating system | platforms | platform | regions | region
weekdays`);

/** Before all that fills a slot, where no preposition leads up to it: "the program |speaks| English and French". */
export const sortVerbs: readonly string[] = listOf(
  'speaks | speak | understands | understand | supports | support | covers | cover | knows',
);

/** A slot that one thing alone fills: how a line leads up to it, and what may fill it, with other names of the same behind "=". */
export interface FixedSlot {
  /** What else a page is about may make it another case: gifts are refunded in another way. */
  fill: 'one' | 'one a case';
  leads: readonly string[];
  names: readonly string[];
}

const payingDeeds = listOf(
  'transferred | paid | paid out | taken | collected | refunded | issued | made | given | returned | repaid | paid back | settled',
);

export const fixedSlots: readonly FixedSlot[] = [
  {
    fill: 'one',
    leads: listOf(`
from | made in | produced in | manufactured in | sewn in | woven in | knitted in | built in | brewed in | grown in | harvested in | roasted in`),
    names: countries,
  },
  {
    fill: 'one',
    leads: listOf('stored in | hosted in | kept in | held in | saved in | processed in'),
    names: countries,
  },
  {
    fill: 'one',
    leads: listOf('made of | made from | made out of'),
    names: listOf(`
cotton=organic cotton | wool | linen | silk | polyester | nylon | leather | steel=stainless steel | aluminium=aluminum | brass | copper | glass | ceramic
porcelain | cardboard | plastic=recycled plastic | oak | pine | beech | bamboo | cork | rubber | silicone`),
  },
  {
    fill: 'one a case',
    leads: payingDeeds.flatMap((deed) => ['in', 'by', 'as', 'to', 'into', 'with'].map((joint) => `${deed} ${joint}`)),
    names: listOf(`
cash | card=credit card=debit card=bank card | cheque=check | direct debit | invoice
bank transfer=transfer=bank account=wire transfer
store credit=voucher=gift card=credit note=shop credit=account credit
original payment method=original method of payment=original form of payment=original means of payment=original card=card you paid with`),
  },
];
