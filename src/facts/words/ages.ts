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

/** Nouns of persons, in the singular. */
const personNouns: readonly string[] = `
adult kid minor customer client member guest passenger traveller traveler tourist student pupil apprentice trainee applicant candidate user senior
pensioner retiree teenager teen junior youngster toddler infant boy girl driver renter hirer visitor rider cyclist walker hiker swimmer diver climber
skier runner camper player athlete spectator participant patient resident tenant employee worker volunteer holder cardholder owner buyer borrower
reader learner diner
`
  .trim()
  .split(/\s+/);

/** Before a bound and a bare number these make it an age: "anyone over 18", "children under 12", "any student under 30". */
export const PERSONS: readonly string[] = [
  'anyone',
  'anybody',
  'everyone',
  'everybody',
  'nobody',
  'someone',
  'those',
  'people',
  'person',
  'persons',
  'child',
  'children',
  'baby',
  'babies',
  'woman',
  'women',
  'man',
  'men',
  ...personNouns.flatMap((noun) => [noun, `${noun}s`]),
];
/** Of those, who has an age whatever is said of them: "children up to 12", "a child of eight", "seniors (65+)". */
export const AGED_BY_NAME = [
  'children',
  'child',
  'kids',
  'kid',
  'minors',
  'seniors',
  'pensioners',
  'teenagers',
  'teenager',
  'teens',
  'juniors',
  'youngsters',
  'toddlers',
  'boys',
  'girls',
  'adults',
] as const;
/** In such a line one of these says that somebody may: "|can|", "is |possible|". */
export const LEAVE_OF_AGE = [
  'can',
  'may',
  'allowed',
  'possible',
  'permitted',
  'able',
  'open',
  'welcome',
  'admitted',
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
  'renter',
  'renters',
  'members',
  'players',
  'riders',
  'swimmers',
  'candidates',
  'candidate',
  'volunteers',
  'patients',
  'applicants',
  'passengers',
  'guests',
  'travellers',
  'travelers',
  'users',
  'owners',
  'buyers',
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

/** Verbs of what somebody of an age does: "anyone under 30 |qualifies|"; they end as nouns of several things do. */
export const DEEDS_BEHIND_AGE = [
  'qualifies',
  'gets',
  'pays',
  'travels',
  'needs',
  'is',
  'has',
  'was',
  'does',
  'receives',
  'enters',
  'swims',
  'joins',
  'eats',
  'goes',
  'flies',
  'enjoys',
  'benefits',
  'requires',
  'applies',
  'buys',
  'sees',
] as const;

export const AGE_COMPARISONS = ['over', 'under', 'above', 'below'] as const;
