import type { Comparison, HoursValue } from '../types.ts';
import { WEEKDAYS } from '../words/weekdays.ts';
import { DAY } from './clock.ts';
import { isSameZone } from './zone.ts';

type Times = readonly (readonly [from: number, to: number])[];

/**
 * Compares the days that both speak of. Days that only one names are a clash when it names them in one breath with the
 * shared ones ("Mon-Sat 9-5" against "Mon-Fri 9-5"), and no statement of the other when they have times of their own.
 */
export function compareHours(a: HoursValue, b: HoursValue): Comparison {
  const [aDays, bDays] = [byDay(a), byDay(b)];
  const sameTimes = aDays.every((times, day) => isSame(times, bDays[day] ?? []));
  if (!isSameZone(a.zone, b.zone)) return sameTimes ? 'clash' : 'incomparable';
  if (sameTimes) return 'equal';
  const shared = aDays.flatMap((times, day) => (times.length > 0 && (bDays[day]?.length ?? 0) > 0 ? [day] : []));
  if (shared.length === 0) return 'compatible';
  const ofFew = daysOf(a.anyDay ? bDays : aDays) <= fewDays;
  const isOfOneDay =
    a.anyDay !== b.anyDay && ofFew && (aDays.some(isMoment) || bDays.some(isMoment) || areEdges(aDays, bDays));
  if (isOfOneDay) return 'compatible';
  if (a.anyDay !== b.anyDay && isOfSomeDays(a.anyDay ? aDays : bDays, a.anyDay ? bDays : aDays)) return 'compatible';
  const differs = shared.some((day) => clashes(aDays[day] ?? [], bDays[day] ?? []));
  if (differs) return 'clash';
  if (a.part || b.part || a.anyDay || b.anyDay) return 'compatible';
  return isOneBreath(aDays, shared) && isOneBreath(bDays, shared) && !isOpenEnded(aDays) && !isOpenEnded(bDays)
    ? 'clash'
    : 'compatible';
}

/** "9 to 5" of no day that is told may well be that of the weekdays in "Monday to Friday 9 to 5, Saturday 9 to 1". */
function isOfSomeDays([times = []]: readonly Times[], named: readonly Times[]): boolean {
  return named.some((each) => isSame(each, times));
}

/** Times of each day, Monday first, in minutes of the day. A span that passes midnight belongs to both days. */
function byDay({ spans }: HoursValue): Times[] {
  return Array.from({ length: 7 }, (_, day) =>
    spans.flatMap(([from, to]) => {
      const [start, end] = [Math.max(from - day * DAY, 0), Math.min(to - day * DAY, DAY)];
      const isMoment = from === to && start === end && start < DAY;
      return start < end || isMoment ? [[start, end] as const] : [];
    }),
  );
}

function isSame(a: Times, b: Times): boolean {
  return a.length === b.length && a.every(([from, to], i) => from === b[i]?.[0] && to === b[i]?.[1]);
}

/** "Until 4 PM" says nothing of the start, "from 9 AM" nothing of the end: only what both say is weighed. */
function clashes(a: Times, b: Times): boolean {
  if (isSame(a, b)) return false;
  const [aEdge, bEdge] = [edgeOf(a), edgeOf(b)];
  if (aEdge === 'at' || bEdge === 'at')
    return momentClashes(...(aEdge === 'at' ? ([a, b, bEdge] as const) : ([b, a, aEdge] as const)));
  if (aEdge === undefined && bEdge === undefined) return true;
  if (isAllDay(a) || isAllDay(b)) return true;
  const startsDiffer = a[0]?.[0] !== b[0]?.[0] && aEdge !== 'until' && bEdge !== 'until';
  const endsDiffer = a.at(-1)?.[1] !== b.at(-1)?.[1] && aEdge !== 'from' && bEdge !== 'from';
  return startsDiffer || endsDiffer;
}

/** "Until ten", and "until eleven" on a few days: these may well differ from the rest. */
function areEdges(a: readonly Times[], b: readonly Times[]): boolean {
  const ofFew = [a, b].some((days) => daysOf(days) <= fewDays);
  return ofFew && [a, b].every((days) => days.every((times) => times.length === 0 || edgeOf(times) !== undefined));
}

const fewDays = 3;

function daysOf(days: readonly Times[]): number {
  return days.filter(({ length }) => length > 0).length;
}

function isMoment(times: Times): boolean {
  return edgeOf(times) === 'at';
}

/** "At 11" is not "by noon", and not "from 10"; what goes on from one time to another may well be there at a moment. */
function momentClashes(moment: Times, other: Times, edge: Edge | undefined): boolean {
  const at = moment[0]![0];
  if (edge === 'until') return other[0]![1] !== at;
  return (edge === 'from' || edge === 'at') && other[0]![0] !== at;
}

function isAllDay(times: Times): boolean {
  return times.length === 1 && times[0]?.[0] === 0 && times[0][1] === DAY;
}

type Edge = 'until' | 'from' | 'at';

function edgeOf(times: Times): Edge | undefined {
  const [only] = times;
  if (only === undefined || times.length > 1 || isAllDay(times)) return undefined;
  if (only[0] === only[1]) return 'at';
  if (only[0] === 0) return 'until';
  return only[1] === DAY ? 'from' : undefined;
}

function isOpenEnded(days: readonly Times[]): boolean {
  return days.some((times) => edgeOf(times) !== undefined);
}

function isOneBreath(days: readonly Times[], shared: readonly number[]): boolean {
  const times = days[shared[0] ?? 0] ?? [];
  return days.every((other) => other.length === 0 || isSame(other, times));
}

/** "Monday to Friday 8:00 to 20:00, Saturday 9:00 to 17:00 ET". */
export function showHours(value: HoursValue): string {
  const days = byDay(value);
  const zone = value.zone === '' ? '' : ` ${value.zone}`;
  if (value.anyDay) return `${showTimes(days[0] ?? [])}${zone}`;
  if (days.every(isAllDay)) return `24/7${zone}`;
  const parts: string[] = [];
  for (let day = 0; day < 7; ) {
    const times = days[day] ?? [];
    let last = day;
    while (last < 6 && isSame(days[last + 1] ?? [], times)) last += 1;
    if (times.length > 0) parts.push(`${showDays(day, last)} ${showTimes(times)}`);
    day = last + 1;
  }
  return `${parts.join(', ')}${zone}`;
}

function showDays(first: number, last: number): string {
  return first === last ? dayName(first) : `${dayName(first)} to ${dayName(last)}`;
}

function dayName(day: number): string {
  const name = WEEKDAYS[day]?.[0] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function showTimes(times: Times): string {
  const edge = edgeOf(times);
  if (edge === 'until') return `until ${showTime(times[0]?.[1] ?? 0)}`;
  if (edge === 'at') return `at ${showTime(times[0]?.[0] ?? 0)}`;
  if (edge === 'from') return `from ${showTime(times[0]?.[0] ?? 0)}`;
  return times.map(([from, to]) => `${showTime(from)} to ${showTime(to)}`).join(' and ');
}

function showTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
