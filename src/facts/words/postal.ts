/** Before the number of a post box, as parts of a pattern. */
export const POST_BOXES = [String.raw`p\.?\s?o\.?\s?box`, String.raw`post(?:\s+office)?\s+box`, 'pobox'] as const;

/** The last word of the name of a street. */
export const STREET_ENDINGS = [
  'Street',
  'Road',
  'Lane',
  'Avenue',
  'Drive',
  'Close',
  'Square',
  'Place',
  'Way',
  'Court',
  'Terrace',
  'Crescent',
  'Quay',
  'Row',
  'Boulevard',
  'Parade',
  'Gardens',
  'Hill',
  'Embankment',
  'Wharf',
  'Highway',
  'Alley',
  'Mews',
] as const;

/** How some of them are written short. */
export const SHORT_ENDINGS: Readonly<Record<string, string>> = {
  St: 'Street',
  Rd: 'Road',
  Ln: 'Lane',
  Ave: 'Avenue',
  Blvd: 'Boulevard',
};
