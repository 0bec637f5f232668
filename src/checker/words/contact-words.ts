/** Words that stand beside any number to call, and do not say whose it is. */
export const contactWords: readonly string[] = [
  'contact',
  'call',
  'dial',
  'ring',
  'phone',
  'telephone',
  'number',
  'line',
  'ext',
  'extension',
  'email',
  'mail',
  'write',
  'send',
  'reach',
  'address',
  'message',
  'text',
  'chat',
  'open',
  'hours',
  'help',
  'ask',
  'question',
  'customer',
  'please',
  'use',
  'form',
  'online',
  'app',
  'website',
  'portal',
  'counter',
  'post',
];

/** Over a column of numbers to call. */
export const phoneHeads: readonly string[] = [
  'extension',
  'extensions',
  'ext',
  'ext.',
  'phone',
  'phone number',
  'telephone',
  'telephone number',
  'tel',
  'tel.',
  'dial',
  'speed dial',
  'short dial',
  'direct dial',
  'call',
  'hotline',
  'internal number',
  'desk phone',
  'pager',
  'fax',
];

/** The last word of the name of those who are reached: "fraud |line|", "press |desk|". */
export const contactHeads: readonly string[] = [
  'line',
  'lines',
  'hotline',
  'helpline',
  'desk',
  'team',
  'department',
  'office',
  'service',
  'centre',
  'center',
  'support',
  'unit',
  'reception',
  'helpdesk',
  'switchboard',
  'care',
];

/** Before what is sent, "to" and an address: "|send| your lamp to 14 Mill Lane". */
export const sendingWords: readonly string[] = [
  'send',
  'sends',
  'sent',
  'return',
  'returned',
  'post',
  'posted',
  'mail',
  'mailed',
  'ship',
  'shipped',
  'addressed',
];

/** Before the name of a desk that is to be called or written to: "|ring our| kite repairs line, 0800 …". */
export const contactLeads: readonly string[] = [
  ...['the', 'our', 'your', 'with', 'to', 'through', 'via', 'from', 'by', 'contact', 'call', 'ring', 'phone', 'dial'],
  ...['email', 'e-mail', 'write to', 'ask', 'tell', 'reach', 'use', 'is', 'are'],
];

/** Between the name of a desk and its number: "the kite repairs line |is reachable on| 0800 …". */
export const contactTails: readonly string[] = [
  ...['on', 'at', 'by', 'under', 'is', 'via', 'phone', 'tel', 'telephone', 'call', 'dial', 'email', 'e-mail', 'mail'],
  ...['is reachable', 'reachable', 'is reached', 'reached', 'is there', 'answers', 'is open', 'is staffed', 'number'],
];

/** What every company has, and each of its branches. */
export const commonDesks: readonly string[] = [
  ...['complaint', 'complaints', 'enquiry', 'enquiries', 'inquiry', 'inquiries', 'question', 'questions', 'written'],
  ...['press', 'media', 'support', 'service', 'services', 'care', 'sales', 'general', 'main', 'head', 'local', 'info'],
];

/** Over hours these say that they are those in which somebody is there, and not for what: "|When| can you |reach| us?". */
export const reachingWords: readonly string[] = ['hours', 'times', 'reach', 'reached', 'contact'];
