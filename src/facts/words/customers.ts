/** English for customers: how the dimensions of a taxonomy are said in a sentence. */

/** What a dimension speaks of, by its id: it decides where its label stands in the sentence. */
export const dimensionRoles: Readonly<Record<string, 'person' | 'place' | 'channel' | 'product'>> = {
  segment: 'person',
  tier: 'person',
  membership: 'person',
  customer: 'person',
  region: 'place',
  country: 'place',
  market: 'place',
  location: 'place',
  channel: 'channel',
  product: 'product',
};

/** Words for a person: a label that ends in one needs no "customer" after it. */
export const personNouns: readonly string[] = [
  'admin',
  'administrator',
  'agent',
  'buyer',
  'client',
  'customer',
  'employee',
  'guest',
  'holder',
  'member',
  'merchant',
  'owner',
  'partner',
  'patient',
  'reseller',
  'seller',
  'student',
  'subscriber',
  'teacher',
  'tenant',
  'trader',
  'traveler',
  'traveller',
  'user',
  'visitor',
];

/** Places that take "the". */
export const placesWithThe: readonly string[] = [
  'bahamas',
  'benelux',
  'czech republic',
  'dominican republic',
  'eea',
  'eu',
  'european economic area',
  'european union',
  'gambia',
  'maldives',
  'middle east',
  'netherlands',
  'nordics',
  'philippines',
  'uae',
  'uk',
  'united arab emirates',
  'united kingdom',
  'united states',
  'united states of america',
  'us',
  'usa',
];

/** Channels that are not said with "by". */
export const channelPhrases: Readonly<Record<string, string>> = {
  app: 'in the app',
  'face to face': 'face to face',
  'in person': 'in person',
  'mobile app': 'in the app',
  'self-service': 'in self-service',
  'social media': 'on social media',
  online: 'online',
  shop: 'in a shop',
  social: 'on social media',
  store: 'in a store',
  stores: 'in a store',
  web: 'on the web',
  'web shop': 'in the web shop',
  webshop: 'in the web shop',
  website: 'on the website',
};

/** A label that begins with one of these is a phrase already: "In a store". */
export const prepositions: readonly string[] = [
  'at',
  'by',
  'for',
  'from',
  'in',
  'on',
  'over',
  'through',
  'via',
  'with',
];

/** Beginnings that are written with a vowel and spoken with a consonant: "a European customer", "a User". */
export const spokenConsonants: readonly string[] = ['eur', 'one', 'uni', 'use', 'usu', 'uti'];
