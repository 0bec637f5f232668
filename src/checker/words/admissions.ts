import { listOf } from './list-of.ts';

/** What is said of those who are let in: "charities are |eligible|". */
export const admittedWords: readonly string[] = listOf(
  'eligible | welcome | accepted | admitted | entitled to apply | allowed to apply | allowed to join | able to apply | able to join | allowed to take part | let in',
);

/** Those may have a thing who are so: "rowers are |eligible|". */
export const eligibleWords: readonly string[] = listOf('eligible | ineligible | entitled');

/** What is said of those who are kept out: "charities are |excluded|". */
export const excludedWords: readonly string[] = listOf(
  'excluded | ineligible | turned away | turned down | declined | refused | rejected | barred | shut out | kept out | left out | not eligible',
);

/** What those do who are let in: "charities can |apply|". */
export const joiningDeeds: readonly string[] = listOf(`
apply | join | take part | participate | sign up | enrol | enroll | register | qualify | subscribe | join in | open one | open it | have one | have it | hold one | hold it | get one | get it
take it out | take it | buy one | buy it | use it | become a member | become members | be a member | be members | be admitted | be accepted | be included`);

/** Verbs of letting in that stand without "can": "charities |qualify|". */
export const joiningVerbs: readonly string[] = listOf('qualify | qualifies');

/** Words of a group that do not tell it from another, as they stand in its name. */
export const groupFillers: readonly string[] = listOf('the | a | an | our | your | their | it | of | in | at | who');

/** Before these stands nobody in particular, or more than one group says: "|only| charities are eligible". */
export const unnamedGroups: readonly string[] = listOf(`
only | no | not | none | nobody | no one | all | any | every | each | everyone | everybody | anyone | anybody | whoever | those | others | other | both | some | most | many | few
it | they | you | we | he | she | this | that | these | which | who | what | there | if | when | where | how | why | once | after | before | until | while | unless
please | to | for | in | on | at | by | with | without | from | as`);
