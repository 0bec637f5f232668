/** A part that a playbook holds: under a key of its frontmatter, as a component, or under a heading. */
export interface PlaybookPart {
  /** Completes "misses …". */
  name: string;
  key?: string;
  components?: readonly string[];
  /** In the notation of `document/cues.ts`. */
  headings?: readonly string[];
  /** How to add it. */
  add: string;
}

/** What every playbook holds, also a step that others share. */
export const sharedParts: readonly PlaybookPart[] = [
  { name: 'the situation', key: 'situation', add: '`situation:`' },
  { name: 'what the customer says', key: 'customers-say', components: ['CustomerSays'], add: '`customers-say:`' },
  { name: 'when not to use it', key: 'not-when', add: '`not-when:`' },
  { name: 'steps', components: ['Steps'], add: '<Steps>' },
  { name: 'a line to say', components: ['Say'], add: '<Say>' },
  { name: 'the policy it rests on', key: 'rests-on', add: '`rests-on:`' },
  { name: 'the lesson that trains it', key: 'trained-in', add: '`trained-in:`' },
  {
    name: 'what to log after the contact',
    components: ['Close'],
    headings: [
      '(after|afterwards|closing|before you close|when it is over|wrap up|wrap-up|log|logging)',
      '(what|how) to (log|note|record)',
    ],
    add: '<Close>, or a section "After the contact"',
  },
];

/** What a playbook for a situation holds on top. */
export const situationParts: readonly PlaybookPart[] = [
  { name: 'the likely causes', key: 'causes', add: '`causes:`' },
  { name: 'a line not to say', components: ['DontSay'], add: '<DontSay>' },
  { name: 'a decision', components: ['Decision'], add: '<Decision>' },
  {
    name: 'what may be offered',
    components: ['Offer'],
    headings: ['(what|how much) (you|we|the agent) (may|can) (offer|give)', '(offer|offers|compensation|goodwill)'],
    add: '<Offer>, or a section "What you may offer"',
  },
  { name: 'when to escalate', components: ['Escalate'], add: '<Escalate>' },
  { name: 'the follow-up', components: ['FollowUp'], add: '<FollowUp>' },
];

/** Headings that mark a playbook for a situation, also where its causes are missing. */
export const causeHeadings: readonly string[] = [
  '[likely|possible|root] (cause|causes)',
  '(find|look for) the [root] (cause|causes|reason|reasons)',
  '(why|how) it (happened|came about)',
];
