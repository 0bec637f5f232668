import { listOf } from './list-of.ts';

/** Directly before a counted noun these hand out that many: "every member |gets| two passes". */
export const givingWords: readonly string[] = listOf(
  'gets | get | receives | receive | is given | are given | is granted | are granted | is allotted | are allotted | is entitled to | are entitled to | comes with | come with | includes | include',
);

/** The same for what is asked: "a claim |needs| two photos". */
export const askingWords: readonly string[] = listOf(`
need | needs | require | requires | ask | asks | ask you | asks you | ask for | asks for | ask you for | send | send us | bring | bring us | bring along | attach | enclose | provide | show | show us | submit | upload | give us | hand in
present | supply | expect | we want | take along | fill in | sign`);

/** Behind it these do so as well: "two photos |are required|". */
export const askedBehind: readonly string[] = listOf(
  'required | needed | necessary | enough | sufficient | asked for | expected | all we ask for | all we need | all you need | all it takes | to be sent | included | allowed | the limit | the maximum | the most',
);

/** Directly before a number these tell how many a thing is for, or holds: "packs |of| ten". */
export const holdingWords: readonly string[] = listOf(`
good for | valid for | is for | are for | holds | hold | fits | fit | carries | takes | seats | sleeps | admits | accommodates | has room for | have room for | has space for | takes up to | packs of | pack of | books of | book of | boxes of | box of | sets of | set of | bundles of | bundle of
sheets of | sheet of | strips of | strip of | looks after | look after | cares for | supervises | supervise`);

/** Nouns of which a number is a way of telling, and no rule: "you have two |options|". */
export const tellingNouns: readonly string[] = listOf(`
option | choice | way | thing | reason | step | method | part | section | type | kind | sort | possibility | case | example | level | point | answer | version | stage | factor | condition | rule
exception | difference | page | minute | hour | day | week | month | year`);

/** Behind the one too many: "the fourth pass is |refused|". */
export const refusedWords: readonly string[] = listOf(
  'refused | rejected | declined | turned down | turned away | not issued | one too many | too many | impossible | ruled out | out of the question',
);

/** What the last one of a row brings: "the third missed lesson |ends| the course", "|blocked| after the third". */
export const broughtWords: readonly string[] = listOf(`
block | blocks | blocked | lock | locks | locked | end | ends | ended | close | closes | closed | cancel | cancels | cancelled | canceled | suspend | suspends | suspended | disable | disables | disabled
freeze | freezes | frozen | lose | loses | lost | void | voids | gone | out | over | leads to | lead to | means | mean | results in | triggers | free | banned | removed | terminated | fail | failed`);

/** Behind the number of a reply these begin what else it says, and no name of what it counts: "|six| a month". */
export const behindBareNumbers: readonly string[] = listOf(
  'a | an | per | each | every | in | at | of | for | from | on | with | without | if | unless | and | but | by | during | within | as | is | are | altogether | once',
);

/** Whoever they are: "up to five |people|". */
export const peopleNouns: readonly string[] = listOf('people | person | persons');

/** With one of these before its number, what stands before a colon is a statement, and no label: "the tent |has| room for nine: …". */
export const statingVerbs: readonly string[] = listOf(
  'has | have | holds | seats | sleeps | takes | offers | includes | comes with | gives | lasts | needs | need | requires | require',
);

/** Right behind a number these say what becomes of a thing of which it is told: "a punt that is out for 9 hours |counts as| lost: …". */
export const verdictVerbs: readonly string[] = listOf(
  'counts as | count as | is treated as | are treated as | is taken as | are taken as | is regarded as | are regarded as | is considered | are considered | is deemed | are deemed',
);

/** Behind the first few of a thing these say that only the others cost something: "the first five |are free|". */
export const freeOfFirst: readonly string[] = listOf(`
are free | are always free | come free | cost nothing | are included | are on us | are on the house | are not charged | aren't charged | are without charge | are at no cost | are at no charge | remain free | stay free`);
