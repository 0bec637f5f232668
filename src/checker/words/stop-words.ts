import { wordsOf } from './list-of.ts';

/** Words that carry no subject and no attribute: they are left out before sentences are compared. */
export const stopWords: readonly string[] = wordsOf(`
a an the this that these those there here it its they them their theirs he him his she her hers we us our ours you your yours i me my mine
one ones who whom whose which what when where why how
is are was were be been being am do does did done doing have has had having will would shall should can could may might must
not no nor none never n't don doesn isn aren wasn won can't cannot
and or but so if then than as at by for from in into of off on onto out over to too under up upon with within without about across after
again against along also although always among another any anybody anyone anything around away back because become becomes before below
beneath beside between beyond both come comes during each either else even ever every everybody everyone everything few further furthermore
get gets getting give given gives go goes going got however just keep keeps let lets like likely made make makes making many more most much
neither next nobody nothing now often once only other others otherwise own per please put rather really s same say says see several simply
since some somebody someone something sometimes soon still such t take takes tell than thanks therefore though through thus till together
toward towards try type unless until use used uses using usually very via want wants way well whatever whenever wherever whether while whole
yet still etc e.g i.e re ll ve d
above already almost apart aside available based case cases certain currently directly due easily exactly generally
hello hi sorry unfortunately note instead example detail details information item thing things kind sort lot number amount total
able across applicable apply applies follow following follows include includes including included
customer customers client clients user users agent agents people person
`);

/** Those of them that stand on nearly every page: of a phrase they tell least. */
export const commonestWords: readonly string[] = wordsOf(`
a an the this that it its they them their he she we us our you your i
is are was be do does has have will would can may must not no
and or but so if than as at by for from in into of on out to up with only all any each every
`);

/** Those of them that are counted: alone in a label they say of what a number is. */
export const countedStopWords: readonly string[] = wordsOf(
  'user users item items person persons people agent agents customer customers client clients',
);
