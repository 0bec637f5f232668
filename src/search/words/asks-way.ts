/** Words by which an agent asks for the way to do something, or for what to say: playbooks hold it. */
export const asksWay: readonly string[] = [
  'deal with',
  'handle',
  'how can i',
  'how do i',
  'how do we',
  'how should',
  'how to',
  'reply',
  'respond',
  'steps',
  'what do i',
  'what do we',
  'what should i',
  'what to do',
  'what to say',
];
