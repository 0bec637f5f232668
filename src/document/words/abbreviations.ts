/** Abbreviations that never end a sentence, in lower case and without the last full stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  `approx art avg ca cf ch cl dept dr e.g esp est excl exp fig gen gov hon i.e incl jr lt mr mrs ms mt pp prof rep resp
   rev sec sen sr st viz vol vs`.split(/\s+/),
);

/** Abbreviations that also end sentences, or are words of their own: they go on only where a number follows. */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set(
  `apr aug dec ext feb jan jul jun mar max min no nos nov oct p para ref sept sep tel ver`.split(/\s+/),
);

/** Words with a capital that go on after "5 p.m.": zones, days, months. Any other capital begins a sentence. */
export const capitalsAfterTimes: ReadonlySet<string> = new Set(
  `alaska atlantic bst central cet cst ct eastern edt est et gmt hawaii hst ist local mdt mountain mst mt pacific pdt pst pt
   utc
   monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   january february march april may june july august september october november december`.split(/\s+/),
);

/** Words that begin a sentence when they stand with a capital behind "Inc." or "U.S.". */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `a after agents all also always an any ask at before both bring call customers do each either every everybody everyone for
   from he here if in it members most neither never no nobody none on once one only orders other our please refunds returns
   she some tell that the their then there these they this those to use we when where while who with without you your`.split(
    /\s+/,
  ),
);

/** Plain words that the parser takes for abbreviations: a capital behind them begins a sentence. */
export const plainEnds: ReadonlySet<string> = new Set('cap cent con etc id in pro sat sun'.split(/\s+/));
