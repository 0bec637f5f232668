/** Before a day or a time these make it the moment of writing, of which no two pages have the same: "|the current time is| 2026-03-01 10:20". */
export const nowWords: readonly string[] = [
  'current time',
  'current date',
  'current day',
  'current date and time',
  'current local time',
  "today's date",
  'date of today',
  'today',
  'time now',
  'it is now',
  'now it is',
];

/** What happens to a page: the day of it is none of what the page is about. "Last |amended|: 8 August 2001". */
export const pageEvents: readonly string[] = [
  'amended',
  'amendment',
  'updated',
  'update',
  'reviewed',
  'review',
  'revised',
  'revision',
  'modified',
  'edited',
  'ratified',
  'adopted',
  'published',
  'created',
  'written',
  'checked',
];
