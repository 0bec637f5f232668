/** Words around a number that make it the age of a person. */

/** Words that make a number an age: "aged 18", "age of 18", "18 or older". */
export const AGE_NOUNS = ['age', 'aged', 'ages'] as const;
/** Behind such a noun these say whose age it is: "the minimum age |for| the course is 14". */
export const BEHIND_AGE = ['for', 'of', 'to', 'at', 'in', 'on'] as const;
/** Behind "12-year". */
export const AGE_ENDINGS = ['old', 'olds'] as const;
export const AGE_BOUNDS = ['older', 'younger'] as const;
/** Behind a number these make it an age where a person is spoken of: "anyone who is sixty or over". */
export const BOUNDS_OF_PERSON = ['over', 'above', 'up', 'under', 'below', 'upwards', 'more'] as const;
export const AGE_VERBS = ['turn', 'turns', 'turned', 'turning'] as const;

/** Before a bound and a bare number these make it an age: "anyone over 18", "children under 12". */
export const PERSONS = [
  'anyone',
  'anybody',
  'everyone',
  'everybody',
  'nobody',
  'someone',
  'those',
  'people',
  'persons',
  'person',
  'adults',
  'children',
  'child',
  'kids',
  'minors',
  'customers',
  'customer',
  'members',
  'guests',
  'passengers',
  'travellers',
  'travelers',
  'students',
  'applicants',
  'users',
] as const;
/** Who may be of an age: "you must be 18". */
export const AGED = [
  'you',
  'they',
  'he',
  'she',
  'who',
  'i',
  'we',
  'holder',
  'holders',
  'owner',
  'owners',
  'applicant',
  'customer',
  'driver',
  'drivers',
  'traveller',
  'traveler',
  'member',
  'borrower',
  'passenger',
  'buyer',
  'renter',
  'guest',
  'caller',
  'claimant',
  'student',
  'visitor',
  'visitors',
  'attendees',
  'participants',
  'employee',
  'employees',
  'account holder',
  'adult',
] as const;
/** Between them and the number: "must be", "you're". */
export const IS_OF_AGE = ['be', 'are', 'is', 'am', "you're", "they're", "he's", "she's", "who're"] as const;
/** Behind the number of an age, where nothing is counted. */
export const AFTER_AGE = [
  'to',
  'and',
  'or',
  'when',
  'before',
  'if',
  'by',
  'already',
  'but',
  'can',
  'cannot',
  'may',
  'must',
  'are',
  'is',
  'have',
  'get',
  'pay',
  'on',
  'up',
  'upwards',
  'onwards',
] as const;

export const AGE_COMPARISONS = ['over', 'under', 'above', 'below'] as const;
