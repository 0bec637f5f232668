import { listOf } from './list-of.ts';

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
    nouns: listOf(
      'phone | telephone | phone call | phone calls | telephone call | hotline | helpline | phone line | call centre | call center',
    ),
    phrases: listOf(`
call us | calling us | by calling | phone us | phoning us | ring us | ringing us | give us a call | give us a ring | phoning in | call customer service
call the hotline | calling the hotline | a phone call | a quick call | on a call | in a call | during a call | during the call
over a call | call the hotline | call our hotline | ring the hotline | on the phone | on the telephone | ring the office | call the office | phone the office | call the team | phone the team | ring the team
call our office | ring our office | phone our office | call our team | call the box office | ring the box office`),
    messages: ['phone call', 'call back', 'callback'],
  },
  email: {
    nouns: ['email', 'e-mail', 'emails', 'e-mails'],
    phrases: listOf('email us | e-mail us | emailing us | by emailing | emailed | e-mailed | by e-mailing'),
    messages: ['email', 'e-mail'],
  },
  chat: {
    nouns: ['chat', 'live chat', 'web chat', 'webchat', 'chat window', 'chatbot', 'chat message'],
    phrases: ['chat with us', 'chatting with us', 'in-chat', 'start a chat', 'open a chat'],
    messages: ['chat message'],
  },
  branch: {
    nouns: listOf(`
branch | store | shop | counter | desk | front desk | cash desk | box office | service point | service desk | information desk | ticket office | showroom | branches | stores | shops | counters | till
reception | reception desk`),
    phrases: listOf(`
in person | in-person | in-branch | in-store | face to face | over the counter | walk in | walk into | walking in | drop by | dropping by | stop by
stopping by | pop in | pop into`),
    messages: [],
  },
  post: {
    nouns: listOf(
      'post | mail | letter | letters | postal mail | regular mail | registered letter | registered post | registered mail | airmail | surface mail',
    ),
    phrases: listOf('mailed | mail us | mailing us | post us | put in the post | put it in the post'),
    messages: ['letter', 'registered letter'],
  },
  paper: {
    nouns: listOf('paper form | paper forms | printed form | printed forms | paper application | paper applications'),
    phrases: listOf(
      'on paper | paper form | paper forms | printed form | printed forms | paper application | paper applications',
    ),
    messages: [],
  },
  writing: {
    nouns: ['written notice', 'written request'],
    phrases: ['in writing', 'in written form', 'in text form'],
    messages: [],
  },
  sms: {
    nouns: ['text message', 'sms', 'text messages', 'sms message', 'sms messages'],
    phrases: ['by text', 'texted', 'text us', 'texting us'],
    messages: ['text message', 'text', 'sms', 'sms message'],
  },
  app: { nouns: ['app', 'mobile app', 'phone app', 'smartphone app'], phrases: ['in-app'], messages: [] },
  online: {
    nouns: listOf(`
website | web site | portal | web portal | self-service portal | account page | booking page | intranet | online portal | customer portal | online account | online banking | online shop | internet | web page | home page`),
    phrases: ['online', 'on the web', 'on the website', 'on our website'],
    messages: [],
  },
  form: {
    nouns: listOf('web form | online form | contact form | web forms | online forms'),
    phrases: [],
    messages: [],
  },
  push: {
    nouns: ['push notification', 'push message', 'push notifications'],
    phrases: [],
    messages: ['push notification', 'push message'],
  },
  social: { nouns: ['social media', 'direct message', 'social network', 'direct messages'], phrases: [], messages: [] },
  machine: {
    nouns: listOf(
      'kiosk | self-service kiosk | ticket machine | cash machine | atm | atms | kiosks | self-service terminal',
    ),
    phrases: [],
    messages: [],
  },
  video: { nouns: ['video call', 'video chat', 'video link', 'video calls'], phrases: [], messages: [] },
  ticket: {
    nouns: ['ticketing system', 'ticket system', 'ticket tool', 'ticketing tool'],
    phrases: [
      'by ticket',
      'via ticket',
      'through a ticket',
      'with a ticket',
      'by raising a ticket',
      'by opening a ticket',
    ],
    messages: [],
  },
  radio: {
    nouns: ['two-way radio', 'walkie-talkie', 'radio channel'],
    phrases: ['by radio', 'over the radio', 'via radio', 'on the radio', 'by two-way radio', 'by walkie-talkie'],
    messages: ['radio messages', 'radio message', 'radio calls', 'radio call'],
  },
  forum: {
    nouns: ['forum', 'community forum', 'user forum', 'message board', 'discussion board'],
    phrases: ['in the forum', 'on the forum', 'in our forum', 'in the community forum', 'on the message board'],
    messages: [],
  },
  intercom: {
    nouns: ['intercom', 'entryphone'],
    phrases: ['by intercom', 'over the intercom', 'via the intercom', 'on the intercom'],
    messages: [],
  },
  fax: {
    nouns: ['fax', 'faxes', 'fax machine'],
    phrases: listOf('fax us | faxing | faxed'),
    messages: ['fax'],
  },
};

/** Verbs that say through which channel, with what they act on behind them: "fax |the form|". */
export const channelVerbs: Readonly<Record<string, readonly string[]>> = {
  fax: ['fax'],
  post: ['mail'],
  email: ['email', 'e-mail'],
  sms: ['text'],
};

/** What opens the thing that is sent. */
export const sentThings: readonly string[] = [
  'a',
  'an',
  'it',
  'that',
  'the',
  'them',
  'these',
  'this',
  'those',
  'your',
  'their',
  'any',
  'all',
  'both',
];

/** Words of a message that do not say what it brings. */
export const carryingWords: readonly string[] = listOf(`
about | explaining | that explains | which explains | regarding | concerning | containing | that contains | telling | that tells | saying | that says | describing
on your phone | on their phone | in your inbox | in their inbox | in your mailbox | in your letterbox | to your door | to the customer | to the user | to you
to them | automatically`);

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
  'as',
  'visit',
  'visits',
  'visiting',
  'by visiting',
  'come to',
  'go to',
  'visit to',
];

/** Before a channel that is a place, in a house or on a screen: "take it to a store", "on our website". */
export const placeLeads: readonly string[] = ['on', 'into', 'to'];

/** Before a channel that is a tool: "fill in the web form", "use the app". */
export const toolLeads: readonly string[] = listOf('use | uses | fill in | fill out | complete | sent to');

/** Channels that are tools. */
export const toolChannels: readonly string[] = ['form', 'app', 'online'];

/** Lines that one calls by name: "call the lost property |hotline|". */
export const phoneLines: readonly string[] = listOf(
  'hotline | helpline | hotlines | helplines | phone line | phone lines',
);

/** Channels that are places. */
export const placeChannels: readonly string[] = ['branch', 'app', 'online', 'machine', 'chat'];

/** Behind a channel these do not make it the attribute of a noun: "at the shop |round| the corner", "by phone |first|". */
export const channelFollowers: readonly string[] = listOf(`
alone | anytime | around | arrive | arrives | cost | costs | count | counts | daily | directly | during | first | free | immediately | including | instead | later
near | nearby | nearest | need | needs | next | personally | prior | rather | require | requires | right | round | since | straight | suffice | suffices | today
tomorrow | tonight | unless | vary | yourself | yourselves | themselves`);

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
  'pick-up',
  'pickup',
  'partner',
  'nearby',
  'participating',
  'parcel',
  'signed',
  'formal',
  'short',
];

/** Names of what is online and no app. */
export const webPlaces: readonly string[] = listOf(
  'web | website | web site | browser | web portal | web page | desktop site',
);

/** Channels that are one from another point of view: an app is online, a push message comes from the app. */
export const overlappingChannels: readonly (readonly [string, string])[] = [
  ['app', 'online'],
  ['form', 'online'],
  ['form', 'app'],
  ['writing', 'form'],
  ['chat', 'online'],
  ['chat', 'app'],
  ['email', 'online'],
  ['push', 'app'],
  ['push', 'online'],
  ['video', 'online'],
  ['video', 'app'],
  ['social', 'online'],
  ['machine', 'branch'],
  ['paper', 'post'],
  ['paper', 'fax'],
  ['paper', 'branch'],
  ['writing', 'email'],
  ['writing', 'post'],
  ['writing', 'paper'],
  ['writing', 'fax'],
  ['writing', 'chat'],
  ['writing', 'sms'],
  ['writing', 'online'],
  ['writing', 'app'],
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
  'comes',
  'arrives',
];

/** Before "an e-mail" the customer writes it: "|send us| an e-mail to cancel". */
export const writingVerbs: readonly string[] = listOf(
  'send us | sending us | send | write us | write | drop us | drop | by sending | by writing',
);

/** Behind such a message these say that it goes to the customer: "send an e-mail |to the customer|". */
export const towardsCustomer: readonly string[] = listOf(`
to the customer | to customers | to the caller | to the guest | to the member | to the user | to the client | to them | to him | to her | to you | to your
telling | informing | confirming | with the | saying`);

/** Before "sent", somebody may or must send it, and it is no message that comes by itself: "complaints |can be| sent by post". */
export const sendingLeads: readonly string[] = listOf(
  'can be | may be | could be | must be | should be | has to be | have to be | needs to be | need to be | can only be | may only be | cannot be | can also be',
);

/** What asks for news and no more leaves open through which channel a thing is done: "call us |if you have questions|". */
export const inquiries: readonly string[] = listOf(`
ask about | asking about | ask how | ask whether | ask when | enquire | inquire | have questions | have a question | has questions | any questions
with questions | questions about | a question about | for questions | for advice | for information | more information | find out | status of | state of
check the status | if you are unsure | in doubt`);

/** A thing that goes one way goes no other: "refund requests |go| through the web form". */
export const goingVerbs: readonly string[] = listOf('go | goes | run | runs');

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
