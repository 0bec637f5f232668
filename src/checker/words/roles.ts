import { wordsOf } from './list-of.ts';

/** Words of those who decide, do or receive a thing: "team lead", "head of payments", "claims review board". */

/** Last words of the names of persons. */
export const personNouns: readonly string[] = distinctWords(`
accountant adjuster administrator admin adviser advisor agent analyst apprentice approver architect assessor assistant associate attorney auditor
author bookkeeper boss broker buyer captain caretaker cardholder carer cashier ceo cfo chair chairperson chairman chairwoman chancellor chef chief
clerk coach colleague concierge contractor contributor controller coordinator coo cto counsel counsellor courier custodian customer dean delegate
deputy designer developer director dispatcher doctor driver editor employee employer engineer examiner executive expert facilitator foreman guardian
guest handler head host inspector instructor interpreter investor judge landlord lawyer lead leader lecturer librarian maintainer manager mayor
mechanic mediator member mentor merchant moderator nurse officer ombudsman operator organiser organizer owner parent partner pharmacist physician
planner porter president principal proctor producer professor provost receptionist recruiter referee registrar rep representative reseller resident
reviewer salesperson secretary seller sergeant solicitor specialist sponsor steward student subscriber superintendent supervisor supplier teacher
technician tenant therapist trainer treasurer trustee tutor underwriter user vendor visitor volunteer warden holder sender recipient addressee
policyholder insurer passenger client artist exhibitor participant attendee applicant claimant
actuary ambassador archivist barista bartender bursar butler chaplain chauffeur comptroller conductor conservator consultant cook co-owner co-signer
consumer curator detective diver docent donor electrician estimator executor fitter forester forewoman gardener gatekeeper governor greeter guard
guarantor handyman headmaster headmistress headteacher housekeeper hostess intern janitor journalist keeper lifeguard locksmith marshal
matron midwife minister neighbour neighbor notary optician painter paralegal paramedic pastor payee payer pilot plumber policyowner postmaster
proprietor pupil purchaser purser ranger registrant renter rescuer researcher roofer saleswoman salesman scientist scout
shareholder shopkeeper signatory signer skipper spouse spokesperson stylist subcontractor surgeon surveyor teller banker therapist translator traveller
traveler trooper usher valet veterinarian vet viewer waiter waitress watchman webmaster worker contributor buyer shopper customer handler friend relative sibling
requester requestor cosigner carrier operator`);

/** The same for those who are named by their trade or by what they do: of these the stem is another word as well, "to repair" of "repairer". */
export const tradeNouns: readonly string[] = distinctWords(`
anaesthetist appraiser arborist audiologist bailiff baker beekeeper bellboy bellhop biologist bishop blacksmith bondholder bookseller borrower bosun brewer bricklayer buddy builder
butcher candidate canvasser carpenter caterer celebrant chaperone chemist choirmaster cleaner co-applicant co-borrower coastguard cobbler companion composer constable copywriter
coroner craftsman craftswoman croupier cyclist dba dealer deckhand decorator dentist dermatologist dietician dietitian dishwasher dispenser distributor docker doorman dressmaker
economist escort examinee expediter exporter farmer firefighter fisherman florist forwarder framer franchisee freelancer geologist glazier goldsmith greenkeeper groomer
groundskeeper grower hairdresser helper hirer homeowner householder housemaster housemate housewife hygienist illustrator importer innkeeper installer invigilator invitee jeweller
jockey joiner laborer labourer landlady landscaper leaseholder leaver lender lessee lessor licensee linesman lodger machinist magistrate maid maker manufacturer masseur master
merchandiser messenger miller miner monitor motorist mover musician nanny newcomer nutritionist observer occupant occupier oncologist operative optometrist orderly organist packer
paediatrician patient patron pedestrian pensioner photographer physicist physiotherapist picker plasterer podiatrist policeman policewoman polisher potter prefect priest printer
programmer promoter prosecutor psychiatrist psychologist publican publisher quartermaster radiographer radiologist reader repairer repairman repairwoman reporter retailer rider
riveter roommate runner saddler sailor scaffolder scorekeeper scrum-master seamstress servicer sexton shepherd sheriff sitter social-worker soldier sorter spectator starter
stevedore stewardess stocker storekeeper storeman sweeper swimmer sysadmin tailor tanner taxpayer temp tester tiler timekeeper topographer trader trainee transporter trucker tuner
turner umpire undertaker valeter valuer verger vicar washer weaver welder wholesaler winemaker witness yardman zookeeper`);

/** Houses that do a thing by those who work there: "the |workshop| changes the tyres". */
export const houseRoles: readonly string[] = distinctWords(`
academy airline airport association bakery bank branch brewery brigade cafe canteen charity church city clinic club college company conservatory corporation depot embassy enterprise factory federation
foundation garage gallery gym hospital hotel insurer kitchen lab laboratory library ministry municipality museum nursery orchestra parish pharmacy plant provider publisher railway refinery restaurant retailer
salon school shop shipyard showroom society spa station store studio supermarket surgery theatre theater town trust union university utility vendor warehouse winery workshop yard police`);

/** Last words of the names of bodies: who belongs to one speaks for it. */
export const bodyNouns: readonly string[] = distinctWords(`
authority board bureau commission committee council court crew department desk directorate division faculty group hotline office panel
secretariat senate squad staff support team tribunal unit management reception dispatch
headquarters helpdesk treasury leadership hr finance payroll procurement accounting compliance logistics jury firm agency`);

/** Bodies that are no part of the house that is spoken of. */
export const bodiesApart: readonly string[] = distinctWords(
  'authority board council court office headquarters tribunal firm agency commission',
);

/** Two words for one role. */
export const roleSynonyms: Readonly<Record<string, string>> = {
  leader: 'lead',
  admin: 'administrator',
  department: 'team',
  desk: 'team',
  unit: 'team',
  crew: 'team',
  squad: 'team',
  group: 'team',
  boss: 'manager',
  rep: 'representative',
  advisor: 'adviser',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  organizer: 'organiser',
  neighbor: 'neighbour',
  traveler: 'traveller',
  reception: 'receptionist',
  helpdesk: 'support',
  salesman: 'salesperson',
  saleswoman: 'salesperson',
};

/** Words before a role that name no other one: "the current president" is "the sitting president". */
export const vacantWords: readonly string[] = distinctWords(`
appropriate approved assigned authorised authorized available certified competent concerned correct current dedicated designated different
direct experienced first human immediate incumbent independent individual internal live local named new next official old on-call on-duty other
own particular present proper qualified real reigning relevant respective responsible right same second separate serving single sitting skilled
specific suitable then trained usual very written`);

/** Anybody of the house: to hand a case to "an agent" is no other way than to hand it to "the billing team". */
export const anyoneNouns: readonly string[] = distinctWords(
  'agent colleague staff employee representative adviser somebody person',
);

/** Before "agent" or "colleague" these say that not everybody is one: "a |senior| agent". */
export const rankWords: ReadonlySet<string> = new Set(
  distinctWords('senior junior lead certified licensed qualified accredited chartered'),
);

/** Those to whom others of one body answer: its |manager| is none of its agents. */
export const bossNouns: readonly string[] = distinctWords('lead leader manager supervisor head director chief');

/** One and the same where a company serves those who have a business. */
export const businessOwners: readonly string[] = distinctWords('owner trader merchant');

/** Verbs of any deed, which is named behind them. */
export const doingVerbs: readonly string[] = distinctWords(
  'process issue handle perform carry arrange grant complete manage run conduct provide offer decide organise organize',
);

/** Who is close to another is not that other: "a |friend| of the owner". */
export const relationNouns: readonly string[] = distinctWords(
  'friend relative spouse sibling neighbour parent guardian carer colleague child partner nominee proxy representative assistant deputy',
);

/** Before or behind those of whom it takes one, or all. */
export const anyOneWords: readonly string[] = [
  'one',
  'either',
  'any one',
  'a single',
  'only one',
  'just one',
  'one single',
];
export const togetherWords: readonly string[] = ['together', 'jointly', 'at the same time'];
/** No part of the name of a role. */
export const countWordsOfRoles: readonly string[] = distinctWords('two three four');

/** Whoever has these of a role has that role: "with admin |rights|". */
export const rightsNouns: readonly string[] = distinctWords(
  'rights access role permission permissions privileges status powers authority',
);

/** Before or behind a number these name a level of staff: "Level 2", "second line". */
export const levelNouns: readonly string[] = distinctWords('level tier line grade');

/** The numbers of levels, and their places. */
export const levelNumbers: readonly (readonly string[])[] = [
  ['1', 'one', 'i'],
  ['2', 'two', 'ii'],
  ['3', 'three', 'iii'],
  ['4', 'four', 'iv'],
];
export const levelOrdinals: readonly (readonly string[])[] = [
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
];

function distinctWords(text: string): string[] {
  return [...new Set(wordsOf(text))];
}

/** Behind one of these stands whom somebody would like to speak to: "whoever |asks for| a manager". */
export const askedForWords: readonly string[] = [
  'ask for',
  'asks for',
  'asked for',
  'asking for',
  'demand',
  'demands',
  'request',
  'requests',
  'wants',
  'want',
  'insists on',
  'speak to',
  'speaks to',
  'talk to',
  'talks to',
  'speak with',
  'wait for',
  'waits for',
];

/** Those whom the house serves: what they decide is no matter of who approves. */
export const customerNouns: readonly string[] = [
  ...['customer', 'client', 'guest', 'member', 'user', 'buyer', 'shopper', 'passenger', 'traveller', 'patient'],
  ...[
    'tenant',
    'student',
    'visitor',
    'holder',
    'owner',
    'parent',
    'guardian',
    'merchant',
    'policyholder',
    'cardholder',
  ],
];
