/** Where one of these stands, a paragraph tells of one person: "|She| paid $29, so |she| owes another $181". */
export const personWords: readonly string[] = ['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'];

/** A paragraph that opens with one of these and an amount tells of one customer: "|Owes| £61, three weeks late." */
export const owingWords: readonly string[] = ['owes', 'owed', 'wants', 'asks for', 'would like', 'is after'];

/** Before a name with a capital these make it that of a customer: "|Ms| Okoro orders a lamp". */
export const courtesyTitles: readonly string[] = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx'];

/** Both together are anybody: "the holder signs with |his or her| name". */
export const anybodyWords: readonly string[] = [
  'he or she',
  'she or he',
  'he/she',
  'she/he',
  's/he',
  'him or her',
  'her or him',
  'him/her',
  'his or her',
  'her or his',
  'his or hers',
  'his/her',
  'himself or herself',
  'herself or himself',
];

/** Between the terms of a sum and what they come to: "£250 + £100 |makes| £350". */
export const sumWords: readonly string[] = [
  '=',
  'makes',
  'make',
  'equals',
  'equal',
  'is',
  'are',
  'comes to',
  'come to',
  'leaves',
  'totals',
];

/** Behind an amount these say that it is a sum: "$60 |in total|". */
export const totalTails: readonly string[] = ['in total', 'in all', 'altogether', 'all told'];

/** Directly before an amount these say that it is worked out from another one: "that |works out at| $3.40 a day". */
export const reckonedWords: readonly string[] = [
  'would give',
  'would come to',
  'would make',
  'would have been',
  'would have cost',
  'would have paid',
  'would have come to',
  'would have had to pay',
  'adds up to',
  'works out at',
  'work out at',
  'works out to',
  'works out as',
  'comes out at',
  'averages',
  'averages out at',
  'the equivalent of',
  'the extra comes to',
  'the difference comes to',
  'the rest comes to',
  'in all comes to',
];

/** Directly behind an amount these say that it is only an amount to reckon with: "$500 |would give| $350". */
export const yieldingWords: readonly string[] = [
  'would give',
  'would leave',
  'would come to',
  'would make',
  'would earn',
  'would bring',
  'would yield',
  'would cost',
  'would mean',
];

/** Between two amounts of which a clause begins with the first, as an example does: "|$20| becomes $21". */
export const becomingWords: readonly string[] = [
  'becomes',
  'become',
  'turns into',
  'turn into',
  'grows to',
  'grow to',
  'gives',
  'earns',
  'is',
  'stays',
  'remains',
];

/** Between two commas these make the amounts of a sentence those of an example: "four transfers of $15, |for instance|, are enough". */
export const exampleWords: readonly string[] = ['for instance', 'for example', 'e.g.', 'say'];

/** Directly before a value these say what it was in one case: "the fee |was| $80". */
export const pastWords: readonly string[] = [
  'was',
  'were',
  'had been',
  'had',
  'came to',
  'amounted to',
  'lasted',
  'totalled',
  'totaled',
  'you paid',
  'you were charged',
];

/** Behind "the neighbor" and the like these tell what somebody did once. */
export const pastDeeds: readonly string[] = [
  'paid in',
  'deposited',
  'spent',
  'sent',
  'transferred',
  'earned',
  'ordered',
  'bought',
  'waited',
  'withdrew',
];

/** What opens the answer that works out the case of the question before it: "Somebody is 70 minutes late? |That is| two hours." */
export const workingWords: readonly string[] = [
  'that is',
  "that's",
  'that makes',
  'that comes to',
  'this is',
  'this makes',
  'makes',
  'which makes',
  'so that is',
  "so that's",
];
