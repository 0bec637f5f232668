/** What stands in the headings of sections that speak of something else than their page does: of what it leaves out. */
export const asides: readonly string[] = [
  'when not to use',
  'not cover',
  'not covered',
  'out of scope',
  'see also',
  'related pages',
  'related articles',
  'further reading',
  'after the contact',
];
