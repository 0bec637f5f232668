/** Another value for a claim, of the same kind and unit, that cannot hold beside the first one. */
import { areNear } from '../src/checker/kinds/common/start-events.ts';
import type { Audience, Channels, ClaimValue, Code, Moment, Role, Weekdays } from '../src/checker/types.ts';
import type { ContactValue, DateValue, HoursValue, Quantity, Value } from '../src/facts/types.ts';
import { compareValues, parseValue, showValue } from '../src/facts/values/read.ts';

/**
 * "45 days after delivery" for "30 days after delivery".
 *
 * @returns the value as people write it; undefined where none can be made
 */
export function otherValue(value: ClaimValue): string | undefined {
  switch (value.kind) {
    case 'role':
      return otherRole(value);
    case 'channel':
      return otherChannel(value);
    case 'code':
      return otherCode(value);
    case 'weekdays':
      return otherDays(value);
    case 'moment':
      return otherMoment(value);
    case 'audience':
      return otherAudience(value);
  }
  const other = changed(value);
  if (!other) return undefined;
  const shown = showValue(other);
  const read = parseValue(shown);
  return read.kind === other.kind && compareValues(value as Value, read) === 'clash' ? shown : undefined;
}

/** Somebody else who decides; none for those who only do a thing or take it over, as more than one may. */
function otherRole({ part, extent, who }: Role): string | undefined {
  if (part !== 'decides' || extent === 'denied' || who.length === 0) return undefined;
  return who.flat().includes('finance') ? 'the night porter' : 'the head of finance';
}

/** The next number: "form SK4" for "form SK-3". */
function otherCode({ sort, names: [name = '', ...others], isLeast }: Code): string | undefined {
  const [, lead, number] = /^(.*?)(\d{1,6})$/.exec(name) ?? [];
  if (number === undefined || others.length > 0) return undefined;
  return `${sort} ${lead}${Number(number) + 1}${isLeast ? ' or later' : ''}`;
}

const dayNames = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** The first day after the first of those on which it is not; none for a day off. */
function otherDays({ days, state }: Weekdays): string | undefined {
  const after = dayNames.map((_, step) => (days[0]! + step) % dayNames.length);
  const other = after.find((day) => !days.includes(day));
  return state === 'on' && other !== undefined ? `on ${dayNames[other]}` : undefined;
}

const plainMoments: Readonly<Record<string, string>> = {
  purchase: 'when you order',
  cancelling: 'when you cancel',
  delivery: 'on delivery',
};

/** The first of some moments that lies far from the one that is told. */
function otherMoment({ moments }: Moment): string | undefined {
  const other = Object.keys(plainMoments).find((name) => !moments.some((each) => areNear(each, name)));
  return other && plainMoments[other];
}

/** Everybody, where it is for a few; a few, where it is for everybody. */
function otherAudience({ extent }: Audience): string | undefined {
  if (extent === 'some' || extent === 'denied') return 'everyone';
  return extent === 'every' ? 'students only' : undefined;
}

/** Another way than the only one, or the one that is shut. */
function otherChannel({ use, extent, channels }: Channels): string | undefined {
  if (use === 'message' || extent === 'open') return undefined;
  if (extent === 'closed') return ['fax', 'writing'].some((name) => channels.has(name)) ? 'over the phone' : 'by fax';
  const [shut] = Object.keys(plainChannels).filter((name) => channels.has(name));
  return shut && plainChannels[shut];
}

const plainChannels: Readonly<Record<string, string>> = {
  phone: 'over the phone',
  email: 'by e-mail',
  chat: 'in chat',
  branch: 'in a store',
  post: 'by post',
  sms: 'by text message',
  app: 'in the app',
  online: 'online',
  fax: 'by fax',
};

function changed(value: ClaimValue): Value | undefined {
  switch (value.kind) {
    case 'duration':
    case 'money':
    case 'percent':
    case 'count':
      return otherQuantity(value);
    case 'date':
      return otherDate(value);
    case 'hours':
      return otherHours(value);
    case 'contact':
      return otherContact(value);
    default:
      return undefined;
  }
}

/** Half as much again, rounded up to what is written with as many digits; a range moves as a whole. */
function otherQuantity(value: Quantity): Quantity | undefined {
  if (value.high === Number.POSITIVE_INFINITY) return { ...value, bound: 'exactly', low: 12, high: 12 };
  if (value.high === 0)
    return { ...value, low: 5, high: 5, unit: value.kind === 'money' ? value.unit || 'USD' : value.unit };
  const step = stepOf(value.high - value.low) + stepOf(value.high);
  const noun = value.high <= 1 && /[^s]$/.test(value.noun) ? `${value.noun}s` : value.noun;
  return { ...value, noun, low: value.low + step, high: value.high + step };
}

function stepOf(number: number): number {
  return number <= 1 ? Math.ceil(number) : Math.ceil(number / 2);
}

/** Nine days on, in the same month. */
function otherDate(value: DateValue): DateValue {
  const move = (day: string): string =>
    day.slice(0, 8) + String(((Number(day.slice(8)) + 8) % 28) + 1).padStart(2, '0');
  const [from, to] = [move(value.from), move(value.to)];
  return value.from === value.to ? { ...value, from, to: from } : { ...value, from, to: to < from ? from : to };
}

/** One hour less in the evening, or one more where it is open for an hour only. */
function otherHours(value: HoursValue): HoursValue {
  const spans = value.spans.map(([from, to]) => [from, to - from > 60 ? to - 60 : to + 60] as const);
  return { ...value, spans };
}

/** The last two digits of a number become others; an address gets another name or another page. */
function otherContact({ kind, channel, address }: ContactValue): ContactValue {
  if (channel === 'email') return { kind, channel, address: address.replace(/^[^@]+/, (name) => `${name}-desk`) };
  if (channel === 'url') return { kind, channel, address: `${address.replace(/\/$/, '')}/contact-us` };
  return {
    kind,
    channel,
    address: address.replace(/\d{2}$/, (digits) => String((Number(digits) + 37) % 100).padStart(2, '0')),
  };
}
