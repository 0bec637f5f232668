/**
 * Headings of sections that come after the answer: what a page leaves out, other pages, and the rest of a playbook beside
 * its steps. A heading counts when it begins with such words, or holds those that follow on "…".
 */
export const asides: readonly string[] = [
  'after the contact',
  'escalate',
  'follow-up',
  'further reading',
  'on each channel',
  'out of scope',
  'related articles',
  'related pages',
  'see also',
  'what you may offer',
  'when not to use',
  '… not cover',
  '… not covered',
];
