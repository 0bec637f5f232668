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
export const CALL_WORDS = ['dial', 'call', 'phone', 'tel', 'telephone', 'text', 'sms', 'fax', 'hotline'] as const;

/** Before the number of a desk behind the main number. */
export const EXTENSION_WORDS = ['ext', 'extension'] as const;
