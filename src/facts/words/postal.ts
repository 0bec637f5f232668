/** Before the number of a post box, as parts of a pattern. */
export const POST_BOXES = [String.raw`p\.?\s?o\.?\s?box`, String.raw`post(?:\s+office)?\s+box`, 'pobox'] as const;

/** The last word of the name of a street. */
export const STREET_ENDINGS = [
  'Street',
  'St',
  'Road',
  'Rd',
  'Lane',
  'Ln',
  'Avenue',
  'Ave',
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
  'Blvd',
  'Parade',
  'Gardens',
  'Hill',
  'Embankment',
  'Wharf',
  'Highway',
  'Alley',
  'Mews',
] as const;
