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
call the hotline | calling the hotline | a phone call | a quick call | on a call | on the line`),
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
branch | store | shop | counter | front desk | service desk | information desk | ticket office | showroom | branches | stores | shops | counters | till
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
website | web site | portal | online portal | customer portal | online account | online banking | web form | online form | contact form | online shop
internet | web page | home page`),
    phrases: ['online', 'on the web', 'on the website', 'on our website'],
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

/** Channels that have people or a screen of their own: "stores do not take disputes". */
export const actingChannels: readonly string[] = listOf(`
app | mobile app | branch | branches | store | stores | shop | shops | counter | counters | front desk | service desk | information desk | ticket office
showroom | reception | website | portal | customer portal | hotline | helpline | kiosk | kiosks | chat | live chat | chatbot | call centre | call center`);

/** Behind a bare channel, these rule it out: "a phone call |is not enough|", "fax: |not a way|". */
export const refusals: readonly string[] = listOf(`
is not a way | are not a way | is no way | not a way | is not an option | are not an option | is no option | not an option | is not accepted | isn't accepted
are not accepted | aren't accepted | is no longer accepted | are no longer accepted | not accepted | no longer accepted | is not possible | isn't possible
are not possible | aren't possible | is no longer possible | not possible | no longer possible | is not enough | isn't enough | are not enough | aren't enough
not enough | is not sufficient | are not sufficient | not sufficient | does not suffice | doesn't suffice | is insufficient | does not count | doesn't count
do not count | don't count | will not do | won't do | is not valid | are not valid | is ruled out | are ruled out | is refused | are refused | cannot be used
can't be used | cannot be accepted | can't be accepted | is not available | isn't available | are not available | not available | is not offered | not offered
is not supported | not supported | are ignored | are not read | are not processed | are not taken | is out | is out of the question`);

/** A heading or lead-in with one of these rules out what stands below it. */
export const refusalHeads: readonly string[] = listOf(`
not accepted | no longer accepted | not possible | no longer possible | not available | not offered | not supported | we do not accept | we don't accept
we do not take | we don't take | we do not offer | we don't offer | what we do not accept | what we don't accept`);

/** Behind a bare channel, these say that it will do: "an e-mail |is enough|". */
export const admissions: readonly string[] = listOf(`
is enough | are enough | is sufficient | suffices | will do | is fine | are fine | is accepted | are accepted | is possible | are possible | is an option
counts | count | is available | are available | is offered | is all it takes | is all that is needed | is all we need | can be used | works | is okay | is ok
is a way | are welcome`);

/** Behind a channel that acts, before what it does not do. */
export const refusingVerbs: readonly string[] = listOf(`
cannot | can't | can not | do not | don't | does not | doesn't | will not | won't | no longer | may not | must not | never | are not able to | is not able to
are not allowed to | is not allowed to | are unable to | is unable to`);

/** Behind a channel that acts, what it does for the customer. */
export const servingVerbs: readonly string[] = listOf(`
accept | accepts | take | takes | take back | takes back | handle | handles | process | processes | deal with | deals with | see to | sees to | can accept
can take | can take back | can handle | can process | will accept | will take | will take back | will handle | will process`);

/** Behind a list of nothing but channels: "App, store or phone, |whichever you prefer|". */
export const freeChoice: readonly string[] = listOf(`
whichever you prefer | whichever they prefer | whichever suits you | whichever suits them | whichever is easier | as you like | as you prefer | as they like
as they prefer | any of them | any of these | all of them | all of these | it is up to you | it's up to you | your choice | take your pick`);

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
];

/** Channels that are one from another point of view: an app is online, a push message comes from the app. */
export const overlappingChannels: readonly (readonly [string, string])[] = [
  ['app', 'online'],
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

function listOf(text: string): string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}
