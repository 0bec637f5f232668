import { wordsOf } from './list-of.ts';

/** Before a verb these undo it: "|dis|connect", "|un|load". */
export const undoingPrefixes: readonly string[] = ['dis', 'un', 'de'];

/** Verbs of which one side undoes the other. */
export const oppositeSteps: readonly (readonly [readonly string[], readonly string[]])[] = (
  [
    [
      'install installing fit fitting mount mounting attach attaching',
      'remove removing uninstall uninstalling dismantle dismantling detach detaching',
    ],
    ['open opening', 'close closing shut shutting'],
    ['start starting', 'stop stopping'],
    ['enter entering', 'exit exiting leave leaving'],
    ['add adding', 'remove removing delete deleting'],
    ['fill filling', 'empty emptying drain draining'],
    ['arrive arriving arrival', 'depart departing departure leave leaving'],
    ['board boarding', 'alight alighting leave leaves leaving'],
    ['on', 'off'],
  ] satisfies [string, string][]
).map(([one, other]) => [wordsOf(one), wordsOf(other)] as const);
