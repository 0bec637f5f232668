/** Endings of addresses that are written without "https://". */
export const TOP_LEVEL_DOMAINS = [
  'com',
  'org',
  'net',
  'io',
  'co',
  'app',
  'dev',
  'gov',
  'edu',
  'eu',
  'uk',
  'co.uk',
  'de',
  'fr',
  'ca',
  'us',
  'au',
  'com.au',
  'ch',
  'at',
  'nl',
  'info',
  'help',
  'support',
  'example',
  'test',
  'shop',
  'store',
] as const;

/** A short number behind one of these is a phone number: "dial 611". */
export const CALL_WORDS = [
  'dial',
  'dials',
  'dialling',
  'dialing',
  'call',
  'calls',
  'calling',
  'ring',
  'rings',
  'phone',
  'phones',
  'phoning',
  'ringing',
  'tel',
  'telephone',
  'text',
  'texts',
  'sms',
  'fax',
  'hotline',
  'pager',
] as const;

/** Before a number of seven digits that is called: "appointment |line|: 555 0121", "ring us |on| 555 0177". */
export const LINE_WORDS = ['line', 'hotline', 'helpline', 'number', 'desk', 'reception', 'switchboard', 'on'] as const;

/** Before a number of seven digits with a hyphen: "reach us |at| 555-0177". */
export const REACH_WORDS = ['at', 'is', 'reach', 'contact'] as const;

/** Before the number of a desk behind the main number. */
export const EXTENSION_WORDS = [
  'ext',
  'extension',
  'short dial',
  'speed dial',
  'direct dial',
  'internal number',
  'internal line',
] as const;
