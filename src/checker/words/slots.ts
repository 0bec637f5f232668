import { listOf } from './list-of.ts';

/** How lines say in which places, colours, languages or on which days alone a thing is had, and of one that comes on top. */

/** Before what fills such a slot: "shipped |to| Italy". */
export const slotPrepositions: readonly string[] = listOf('in | to | on | for | from | with | within | as');

/** Behind a list these close it: "in black and grey |only|". */
export const onlyWords: readonly string[] = listOf('only | exclusively | solely | and nothing else | and no others');

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
  system: listOf('iOS | Android | Windows | macOS | Linux | ChromeOS'),
};

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
