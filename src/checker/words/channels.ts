/** How a channel through which a company and its customers reach each other is named. */
export interface ChannelWords {
  /** A channel behind a word of `channelLeads` ("by phone", "in our app") or beside another channel ("by phone, chat or e-mail"). */
  nouns: readonly string[];
  /** A channel wherever they stand. */
  phrases: readonly string[];
  /** What comes by it, where a verb of sending stands beside it: "a letter will arrive". */
  messages: readonly string[];
}

export const channelWords: Readonly<Record<string, ChannelWords>> = {
  phone: {
    nouns: ['phone', 'telephone', 'phone call', 'hotline', 'helpline', 'phone line'],
    phrases: [
      'call us',
      'calling us',
      'by calling',
      'phone us',
      'phoning us',
      'ring us',
      'call customer service',
      'a phone call',
      'on a call',
    ],
    messages: ['phone call', 'call back', 'callback'],
  },
  email: {
    nouns: ['email', 'e-mail', 'emails', 'e-mails'],
    phrases: ['email us', 'e-mail us', 'emailing us', 'by emailing', 'emailed', 'e-mailed'],
    messages: ['email', 'e-mail'],
  },
  chat: {
    nouns: ['chat', 'live chat', 'web chat', 'chat window'],
    phrases: ['chat with us', 'in-chat'],
    messages: ['chat message'],
  },
  branch: {
    nouns: ['branch', 'store', 'shop', 'counter', 'front desk', 'service desk', 'branches', 'stores', 'shops'],
    phrases: ['in person', 'in-person', 'in-branch', 'in-store', 'face to face', 'over the counter'],
    messages: [],
  },
  post: {
    nouns: ['post', 'mail', 'letter', 'postal mail', 'regular mail', 'registered letter'],
    phrases: [],
    messages: ['letter', 'registered letter'],
  },
  sms: {
    nouns: ['text message', 'sms', 'text messages', 'sms message'],
    phrases: ['by text', 'texted', 'text us', 'texting us'],
    messages: ['text message', 'text', 'sms', 'sms message'],
  },
  app: { nouns: ['app', 'mobile app'], phrases: ['in-app'], messages: [] },
  online: {
    nouns: ['website', 'web site', 'portal', 'online portal', 'online account', 'online banking', 'web form'],
    phrases: ['online', 'on the web', 'on the website', 'on our website'],
    messages: [],
  },
  push: {
    nouns: ['push notification', 'push message', 'push notifications'],
    phrases: [],
    messages: ['push notification', 'push message'],
  },
  fax: { nouns: ['fax'], phrases: [], messages: ['fax'] },
};

/** Before a noun these make it a channel. */
export const channelLeads: readonly string[] = [
  'by',
  'via',
  'over',
  'through',
  'in',
  'at',
  'using',
  'from',
  'inside',
  'per',
  'visit',
  'visits',
  'visiting',
  'by visiting',
  'come to',
  'go to',
  'visit to',
];

/** What may stand between the lead and the noun. */
export const channelFillers: readonly string[] = [
  'the',
  'our',
  'your',
  'their',
  'its',
  'a',
  'an',
  'any',
  'one of our',
  'mobile',
  'live',
  'nearest',
  'local',
  'official',
  'secure',
  'same',
];

/** Channels that are one from another point of view: an app is online, a push message comes from the app. */
export const overlappingChannels: readonly (readonly [string, string])[] = [
  ['app', 'online'],
  ['chat', 'online'],
  ['chat', 'app'],
  ['email', 'online'],
  ['push', 'app'],
  ['push', 'online'],
];

/** Before a channel, these say that something comes to the customer by it. */
export const messageLeads: readonly string[] = [
  'receive',
  'receives',
  'get',
  'gets',
  'sent',
  'send',
  'sends',
  'send you',
  'send them',
  'notify',
  'notified',
  'notification',
  'inform',
  'informed',
  'confirmation',
  'told',
  'hear from us',
  'reach you',
  'reach them',
  'delivered',
  'emailed',
  'e-mailed',
  'texted',
];

/** Behind a channel, these say so too: "a letter will arrive". */
export const messageTails: readonly string[] = [
  'arrive',
  'arrives',
  'land',
  'lands',
  'is sent',
  'are sent',
  'be sent',
  'goes out',
  'go out',
  'reaches you',
  'reach you',
  'reach them',
  'reaches them',
  'comes',
  'will come',
  'follows',
  'will follow',
];

/** To whom a message goes that the customer writes: "send us an e-mail". */
export const towardsUs: readonly string[] = [
  'us',
  'our team',
  'the team',
  'our support team',
  'customer service',
  'support',
];

/** Nothing else will do. */
export const exclusiveWords: readonly string[] = ['only', 'exclusively', 'solely', 'nothing but', 'no other way than'];

/** Before "only", further away from the channel: "can only be changed by phone". */
export const onlyLeads: readonly string[] = ['can', 'may', 'could', 'is', 'are', 'will', 'must', 'be'];

/** A duty closes the other ways too: "must be reported by phone", "requires a visit to a branch". */
export const dutyWords: readonly string[] = ['must', 'has to', 'have to', 'needs to', 'need to', 'requires', 'require'];

/** "The only way to cancel is by phone": before the channel, however far away. */
export const onlyWays: readonly string[] = [
  'only way',
  'only place',
  'only channel',
  'only option',
  'only possibility',
  'nowhere but',
  'no other way than',
  'anywhere but',
];

/** Behind the channel these shut out all others. */
export const nothingElse: readonly string[] = [
  'only',
  'exclusively',
  'alone',
  'and nowhere else',
  'nowhere else',
  'and in no other way',
  'and no other way',
  'and nothing else',
];

/** Before a channel these rule it out: "cannot be changed by phone"; behind it: "by phone is not possible". */
export const rulingOut: readonly string[] = [
  'not',
  'never',
  'cannot',
  "can't",
  "don't",
  "doesn't",
  "isn't",
  "aren't",
  "won't",
  'no longer',
  "mustn't",
  "shouldn't",
];

/** The channel is one of several: "also by phone", "for example by e-mail". */
export const oneOfSeveral: readonly string[] = [
  'also',
  'as well',
  'too',
  'in addition',
  'for example',
  'such as',
  'e.g.',
  'or another way',
  'not only',
  'whether',
  'even',
];
