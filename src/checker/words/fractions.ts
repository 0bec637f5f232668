/** Words for a part of a whole, or for several of it, with what they make of it. */
export const fractions: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [1 / 2, ['half', 'halves', 'halved', 'one half', '50 %', '50%']],
  [1 / 3, ['a third', 'one third', 'one-third']],
  [2 / 3, ['two thirds', 'two-thirds']],
  [1 / 4, ['a quarter', 'one quarter', 'one-quarter', '25 %', '25%']],
  [3 / 4, ['three quarters', 'three-quarters', '75 %', '75%']],
  [2, ['double', 'doubled', 'doubles', 'twice the', 'twice that', 'twice as much', 'twice as long', 'twice as many']],
  [3, ['triple', 'tripled', 'three times the', 'three times as much', 'three times as long', 'threefold']],
];
