/** Currencies: signs, codes and names. The first code of a sign is the one that it stands for without a country. */

export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '₪': 'ILS',
  '฿': 'THB',
};

/** Behind these, as at the opening of a line, "from" begins an amount that may as well be higher: "fees |from| $20". */
export const PRICED_FROM = [
  'is',
  'are',
  'be',
  'cost',
  'costs',
  'price',
  'prices',
  'priced',
  'fee',
  'fees',
  'rate',
  'rates',
  'run',
  'runs',
  'starting',
  'available',
  'quotes',
  'plans',
  'tickets',
  'rooms',
  'for',
  'only',
  'just',
] as const;

/** Letters before a dollar sign: "US$25", "C$25". */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD',
  usd: 'USD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  can: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  r: 'BRL',
  mx: 'MXN',
  nt: 'TWD',
};

/** Codes that are written in words before or after the number. */
export const CURRENCY_CODES = [
  'usd',
  'eur',
  'gbp',
  'cad',
  'aud',
  'nzd',
  'chf',
  'jpy',
  'cny',
  'sek',
  'nok',
  'dkk',
  'pln',
  'czk',
  'huf',
  'inr',
  'brl',
  'mxn',
  'zar',
  'sgd',
  'hkd',
  'krw',
  'thb',
  'aed',
  'ils',
  'php',
] as const;

/** Names after the number, with the hundredth part where it has one. */
export const CURRENCY_NAMES: readonly (readonly [code: string, parts: number, names: readonly string[]])[] = [
  ['USD', 1, ['dollar', 'dollars', 'us dollar', 'us dollars', 'u.s. dollars', 'american dollars', 'bucks']],
  ['USD', 100, ['cent', 'cents', '¢']],
  ['CAD', 1, ['canadian dollar', 'canadian dollars']],
  ['AUD', 1, ['australian dollar', 'australian dollars']],
  ['EUR', 1, ['euro', 'euros']],
  ['GBP', 1, ['pound sterling', 'pounds sterling', 'quid']],
  ['GBP', 100, ['pence']],
  ['CHF', 1, ['franc', 'francs', 'swiss francs', 'sfr', 'sfr.', 'fr.']],
  ['JPY', 1, ['yen']],
  ['INR', 1, ['rupee', 'rupees']],
  ['BRL', 1, ['reais']],
  ['PLN', 1, ['zloty', 'zł']],
  ['SEK', 1, ['kronor']],
  ['CZK', 1, ['kč']],
];

/** The hundredth part of a currency behind its name: "two euros and fifty |cents|". */
export const HUNDREDTHS = ['cent', 'cents', 'pence', 'p'] as const;

/** Behind an amount in two numbers; a noun would say that the second number counts something else. */
export const AFTER_HUNDREDTHS = [
  'a',
  'an',
  'per',
  'each',
  'every',
  'apiece',
  'for',
  'more',
  'extra',
  'or',
  'and',
  'off',
  'if',
  'when',
  'on',
  'at',
  'in',
  'from',
  'to',
] as const;

/** "Pounds" are money or a weight, "p" is pence or a letter; the rest of the line tells. */
export const POUND_NAMES = ['pound', 'pounds'] as const;
export const PENNY_NAMES = ['p'] as const;

/** Where one of these stands in the line, its pounds are a weight. */
export const WEIGHING_WORDS = [
  'weigh',
  'weighs',
  'weighing',
  'weighed',
  'weight',
  'heavy',
  'heavier',
  'heaviest',
  'light',
  'lighter',
  'kg',
  'kilos',
  'kilograms',
  'ounces',
  'overweight',
  'per square inch',
] as const;

/** So they are beside one of these, where the line says nothing of paying. */
export const MOVING_WORDS = ['lift', 'load', 'loads'] as const;

/** What is carried is weighed where its pounds stand in digits: "bags over 50 pounds". */
export const CARRIED_WORDS = [
  'bag',
  'bags',
  'baggage',
  'luggage',
  'suitcase',
  'suitcases',
  'parcel',
  'parcels',
  'package',
  'packages',
  'box',
  'boxes',
  'pet',
  'pets',
  'dog',
  'dogs',
  'freight',
] as const;

/** Where one of these stands in the line, its pounds in digits are money. */
export const PAYING_WORDS = [
  'pay',
  'pays',
  'paid',
  'payment',
  'cost',
  'costs',
  'price',
  'priced',
  'charge',
  'charges',
  'charged',
  'fee',
  'fees',
  'fine',
  'spend',
  'spent',
  'deposit',
  'refund',
  'refunded',
  'budget',
  'save',
  'discount',
  'off',
  'worth',
  'owe',
  'owes',
  'bill',
  'rent',
  'voucher',
  'credit',
  'balance',
  'cash',
  'withdraw',
  'withdraws',
  'withdrawal',
  'withdrawals',
] as const;

/** Names of a coin or note of a currency, of which a cent is a hundredth: "five pence in every |pound|". */
export const WHOLE_COINS = ['pound', 'dollar', 'euro', 'franc', 'buck', 'quid'] as const;

/** Notes by what they are called: "it costs |a fiver|". */
export const NOTE_NAMES: readonly (readonly [amount: number, code: string, name: string])[] = [
  [5, 'GBP', 'fiver'],
  [5, 'GBP', 'fivers'],
  [10, 'GBP', 'tenner'],
  [10, 'GBP', 'tenners'],
];

/** A thousand of whatever currency is meant: "under 17 |grand|". */
export const THOUSAND_NAMES = ['grand'] as const;

/** The hundredths of such a coin. */
export const COIN_PARTS = ['cent', 'cents', '¢', 'penny', 'pence', 'p', 'c'] as const;
