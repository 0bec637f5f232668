/** Zones and their names. Summer and winter time of one zone are not told apart. */
export const ZONES: readonly (readonly [zone: string, names: readonly string[]])[] = [
  ['ET', ['et', 'est', 'edt', 'eastern', 'eastern time', 'us eastern', 'eastern standard time']],
  ['CT', ['ct', 'cst', 'cdt', 'central', 'central time']],
  ['MT', ['mt', 'mst', 'mdt', 'mountain', 'mountain time']],
  ['PT', ['pt', 'pst', 'pdt', 'pacific', 'pacific time']],
  ['UTC', ['utc', 'gmt', 'bst', 'uk time']],
  ['CET', ['cet', 'cest', 'central european time']],
  ['LOCAL', ['local time', 'local']],
];
