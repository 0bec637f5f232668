import { wordsOf } from './list-of.ts';

/** Behind one of these stands how long a company takes: "refunds take 5 days", "is credited within 5 days". */
export const turnaroundWords: readonly string[] = [
  ...wordsOf(`
take takes took taking allow expect
pays paid credits credited processes processed issues issued mailed shipped dispatched delivered arrive arrives appear appears
replies replied respond responds responded answers answered decides decided reviews reviewed handles handled resolves resolved
reimburses reimbursed transferred posted checked completed looked
`),
  'are refunded',
  'is refunded',
  'be refunded',
  'we pay',
  'we refund',
  'we credit',
  'we process',
  'we issue',
  'we send',
  'we ship',
  'we reply',
  'we answer',
  'we decide',
  'we review',
  'we write',
  'we return',
  'back to you',
  'hear from us',
  'sent out',
  'goes out',
  'go out',
  'on its way',
  'in your account',
  'done in',
  'done within',
  'ready in',
  'ready within',
  'finished in',
  'finished within',
  'repaired in',
  'repaired within',
  'fixed in',
  'fixed within',
  'with you',
  'count on',
  'reckon with',
  ...wordsOf('tried retried retry'),
  'try again',
  'tries again',
  'try once more',
];

/** "By the credit desk, within 2 working days": directly before a time these tell who needs it. */
export const workerWords: readonly string[] = wordsOf(
  'desk desks team teams department departments office unit staff specialist specialists manager managers supervisor supervisors agent agents us',
);

/** In a label or a question these say so as well: "How long does it take?". */
export const turnaroundLabels: readonly string[] = [
  'how soon',
  'how long does',
  'how long do refunds',
  'how long until',
  'how long will',
  'how fast',
  'how quickly',
  'when will',
  'when do i get',
  'when does the',
  'processing time',
  'turnaround',
  'response time',
  'reply time',
  'waiting time',
  'delivery time',
  'and how long',
  'time to process',
];

/** Behind one of these stands until when a customer can act: "ask within 60 days". */
export const limitDeeds: readonly string[] = [
  ...wordsOf(`
requested ask asks asked claimed reported file files filed submit submits submitted apply applies register registers registered
appealed disputed cancel cancels cancelled canceled exchanged returned complain complains lodge lodged raise raised upload uploads
uploaded withdraw object objects
`),
  'tell us',
  'told us',
  'let us know',
  'notify us',
  'inform us',
  'contact us',
  'write to us',
  'reach us',
  'reaches us',
  'sent in',
  'send in',
  'send back',
  'sent back',
  'send it back',
  'bring back',
  'brought back',
  'bring it back',
];

/** So it does behind these, where they are not what the company deals with: "returns within 30 days", but "returns are refunded within 5". */
export const limitMatters: readonly string[] = wordsOf(
  'request requests claim claims report reports appeal appeals dispute disputes exchange exchanges return returns',
);

/** What a company makes for what is in the list above: "|refunds| for returns". */
export const payouts: readonly string[] = wordsOf(
  'refund refunds payment payments payout payouts reimbursement reimbursements credit credits',
);

/** In a label or a question these say so as well: "Time limit for the appeal". */
export const limitLabels: readonly string[] = [
  'deadline',
  'time limit',
  'limit for',
  'window',
  'return period',
  'claim period',
  'how long do i have',
  'how long do you have',
  'how long do customers have',
  'how long does the customer have',
  'how long can',
  'until when',
  'has to be opened',
  'have to be opened',
  'to be made within',
];

/** Behind a word of the next list these are left to the customer as well. */
export const leftDeeds: readonly string[] = ['be refunded'];

/** These leave it to somebody to act: "can be refunded within 7 days". */
export const leaveWords: readonly string[] = [
  'can',
  'may',
  'could',
  'able to',
  'eligible',
  'entitled',
  'possible',
  'allowed',
  'accepted',
  'refundable',
  'returnable',
];

/** Whose time it is in "you have 30 days". */
export const holders: readonly string[] = [
  'you',
  'they',
  'he',
  'she',
  'customer',
  'customers',
  'member',
  'members',
  'guest',
  'guests',
  'buyer',
  'buyers',
  'user',
  'users',
  'traveller',
  'travellers',
  'traveler',
  'travelers',
  'passenger',
  'passengers',
  'patient',
  'patients',
  'student',
  'students',
  'tenant',
  'tenants',
  'policyholder',
  'policyholders',
  'person',
  'people',
  'everybody',
  'everyone',
];

/** Who else than a customer is given a time: "the |seller| has 12 days to answer". */
export const otherHolders: readonly string[] = wordsOf(
  'bank merchant seller carrier insurer shop store team desk landlord lender network issuer provider employer recipient payee supplier manufacturer host owner driver court regulator ombudsman',
);

/** Behind a time and "to": what is left to the customer, "10 days to |pay|". */
export const customerDeeds: readonly string[] = [
  ...wordsOf(`
pay claim ask appeal object complain cancel exchange collect use register apply file submit dispute withdraw return settle accept reject redeem
sign switch leave
`),
  'decide whether',
  'change your mind',
  'pick up',
  'pick it up',
  'send it back',
  'send back',
  'bring it back',
];

/** In the clause or above it these say how long one has to wait before something counts: "a |waiting period| of 14 days". */
export const waitWords: readonly string[] = [
  'waiting period',
  'waiting periods',
  'waiting time before',
  'qualifying period',
  'qualifying time',
  'probation',
  'probation period',
];

/** Directly behind a time these say that nothing has happened for so long: "closed after 7 days |without| an answer". */
export const idleWords: readonly string[] = [
  'without',
  'with no',
  'of inactivity',
  'of no activity',
  'of silence',
  'of non-use',
  'inactive',
  'unused',
  'in a row without',
];

/** Directly behind a time these count it back from an event: "28 days |before| departure". */
export const aheadWords: readonly string[] = ['before', 'prior to', 'ahead of'];

/** With these somebody hears of an event before it happens: "we |write| 30 days before the renewal". */
export const tellingWords: readonly string[] = wordsOf(
  'write writes wrote notify notifies notified remind reminds reminded announce announces announced inform informs informed reminder reminders letter letters notice notices notification notifications',
);

/** Before a time and "before" these say how long it takes: "|it'll be| a week before the card works". */
export const passingLeads: readonly string[] = [
  "it'll be",
  'it’ll be',
  'it will be',
  'it may be',
  'it can be',
  'it could be',
  'it might be',
  'it should be',
  'there will be',
  'expect',
  'allow',
];

/** Behind a time these count it on from an event: "20 days have to pass |after| the purchase". */
export const onWords: readonly string[] = ['after', 'following'];

/** Before a time these say how long a thing holds or is kept: "a code |expires after| 30 days". */
export const lifeWords: readonly string[] = [
  'expire',
  'expires',
  'lapse',
  'lapses',
  'run out',
  'runs out',
  'valid',
  'good for',
  'kept',
  'keep',
  'keeps',
  'hold on to',
  'held for',
  'hold for',
  'holds for',
  'put aside',
  'set aside',
  'stored',
  'store',
  'stores',
  'retained',
  'retain',
  'retains',
  'archived for',
  'archive for',
  'remembered for',
];

/** Between an amount and "in a month" these tell what happens within it: "up to 50 % |is refunded| in a month". */
export const happenings: readonly string[] = wordsOf(
  'is are was were be been will would can may must has have back due ready done ends end starts begins lapses expires comes follows',
);
