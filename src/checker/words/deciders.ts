/** Words around the one who decides: "needs the approval of a manager", "is approved by a manager", "a manager approves it". */

/** What somebody gives: behind it stands "of", "by" or "from", or the role stands before it ("manager approval"). */
export const decisionNouns: readonly string[] = [
  'approval',
  'authorisation',
  'authorization',
  'consent',
  'decision',
  'go-ahead',
  'permission',
  'review',
  'sign-off',
  'signature',
];

/** Behind the thing that is decided, before "by". */
export const decidedWords: readonly string[] = [
  'agreed',
  'approved',
  'authorised',
  'authorized',
  'confirmed',
  'countersigned',
  'decided',
  'granted',
  'issued',
  'released',
  'reviewed',
  'signed',
  'signed off',
  'waived',
];

/** Behind the role, perhaps with "can", "may", "must" or "has to" before it. */
export const decidingWords: readonly string[] = [
  'approve',
  'approves',
  'authorise',
  'authorises',
  'authorize',
  'authorizes',
  'decide',
  'decides',
  'grant',
  'grants',
  'release',
  'releases',
  'sign off',
  'signs off',
  'waive',
  'waives',
  'has the last word',
  'has the final say',
];

/** Before a role that stands before a noun of decision: "obtain manager approval". */
export const askingWords: readonly string[] = [
  'ask for',
  'get',
  'need',
  'needs',
  'obtain',
  'require',
  'requires',
  'seek',
  'wait for',
  'with',
  'without',
];

/** Last words of roles and bodies. */
export const roleNouns: readonly string[] = [
  'administrator',
  'admin',
  'agent',
  'analyst',
  'board',
  'chair',
  'clerk',
  'colleague',
  'committee',
  'controller',
  'coordinator',
  'council',
  'dean',
  'department',
  'desk',
  'director',
  'doctor',
  'engineer',
  'guardian',
  'head',
  'holder',
  'landlord',
  'lead',
  'leader',
  'lecturer',
  'librarian',
  'manager',
  'office',
  'officer',
  'owner',
  'panel',
  'parent',
  'partner',
  'president',
  'principal',
  'registrar',
  'representative',
  'secretary',
  'specialist',
  'staff',
  'supervisor',
  'teacher',
  'team',
  'technician',
  'treasurer',
  'tutor',
  'warden',
];

/** Two words for one role. */
export const roleSynonyms: Readonly<Record<string, string>> = {
  leader: 'lead',
  admin: 'administrator',
  department: 'team',
  boss: 'manager',
};
