import { listOf } from './list-of.ts';

/** Between two things these say that what stands before them comes first: "the tour |comes before| the tasting". */
export const comesBefore: readonly string[] = listOf(`
comes before, come before, comes ahead of, come ahead of, comes prior to, come prior to, goes before, go before, goes ahead of, go ahead of, happens before, happen before,
takes place before, take place before, is held before, are held before, is done before, are done before, precedes, precede, is followed by, are followed by, ranks before,
rank before, ranks ahead of, rank ahead of, ranks above, rank above, takes precedence over, take precedence over, has precedence over, have precedence over,
takes priority over, take priority over, has priority over, have priority over, gets priority over, get priority over, is given priority over, are given priority over,
is served before, are served before, is seated before, are seated before, is used before, are used before, is used up before, are used up before, is spent before,
are spent before, boards before, board before, boards ahead of, board ahead of`);

/** And these that what stands behind them does: "the tasting |follows| the tour". */
export const comesAfter: readonly string[] = listOf(`
comes after, come after, goes after, go after, happens after, happen after, takes place after, take place after, is held after, are held after, is done after,
are done after, is preceded by, are preceded by, ranks after, rank after, ranks below, rank below, ranks behind, rank behind, gives way to, give way to, is served after,
are served after, is seated after, are seated after, is used after, are used after, boards after, board after`);

/** Behind the first of two things: "first to rent |and then| to charges". */
export const nextWords: readonly string[] = listOf(
  'then, only then, next, second, secondly, after that, afterwards, after it, thereafter',
);

/** Behind the second of two things: "the tour first, the tasting |second|". */
export const secondPlaces: readonly string[] = listOf('second, next, after that, afterwards, later, last, then');

/** Before several things, in the order in which they come: "|in this order|: rent, charges, interest". */
export const inOrderWords: readonly string[] = listOf(
  'in this order, in the order, in the following order, in this sequence, in the sequence, in the following sequence, in that order',
);

/** What is denied behind these is what is looked for: "|ensure| that no bill is open before you ask". */
export const checkingVerbs: readonly string[] = listOf(
  'ensure | make sure | be sure | check | verify | confirm | see that | see to it | ascertain',
);

/** Behind "only when" and "once" these say that a step is still to come: "a copy is asked for only when credit |is to| be paid out". */
export const aheadWords: readonly string[] = listOf(`
is to | are to | is about to | are about to | is due to | are due to | is going to | are going to | wants to | want to | intends to | intend to | plans to | plan to | is planned | are planned | is planning to | are planning to`);
