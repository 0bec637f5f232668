import { listOf } from './list-of.ts';

/** Words around the one whose task a thing is: "who replaces it", "is responsible for", "is the caretaker's job". */

/** Column, label or lead-in of the one whose task a thing is: "Responsible: the caretaker". */
export const taskHeads: readonly string[] = listOf(`
responsible | responsible person | responsible team | responsibility | responsibility of | responsible party | who is responsible | who's responsible
person in charge | in charge | who is in charge | whose job | whose job is it | whose job it is | whose task | whose task is it | whose responsibility
who does it | who does this | who does that | who does what | done by | to be done by | task of | a task of | job of | duty of | who takes care of it
who looks after it | who sees to it | who deals with it | taken care of by | looked after by | dealt with by | seen to by | assigned to | assignee`);

/** Column of those who do what the first column, by one of its heads, lists as something to be done: "| Task | Owner |". */
export const doerColumns: readonly string[] = listOf(`
who | by | by whom | owner | owners | person | people | team | role | roles | actor | staff | responsible role | performed by | carried out by | executed by | handled by | run by | action by | owned by | done by whom
assigned | assignee | lead | staff member | party | department | function | job title | position`);
export const taskColumns: readonly string[] = listOf(`
task | tasks | job | jobs | action | actions | activity | activities | duty | duties | step | steps | what | what to do | to do | to-do | work | deed | chore | chores | what is done | what needs doing | responsibility
process | process step | procedure | stage | operation | work step | assignment | item of work | measure`);

/** A label with one of these names no task: "Please ask: the team lead". */
export const noTaskLabels: readonly string[] = listOf(`
contact | contacts | contact person | call | ring | phone | telephone | e-mail | email | mail | write to | ask | audience | author | authors | written by | reviewed by | page owner | document owner | policy owner
applies to | who | example | examples | note | notes | signed | copy | cc | copies | address | speak to | talk to | escalate to | report to | reports to | target group | reader | readers | eligible | eligibility | includes | included
access | open to | reserved for | available to | allowed | not allowed | may | can | entitled | level | title | name | names | participants | attendees | members | team | role | roles | persons | people | staff | see | tip
hint | important | warning | remember | caution | question | answer | subject | customers | users | guests | excluded | except | exceptions | recipient | recipients | payee | sender | beneficiary | beneficiaries | number of`);

/** Behind "who" these ask for no task: for whom a thing is, who pays, who knows. */
export const noTaskVerbs: readonly string[] = listOf(`
is | 's | are | was | has | gets | needs | wants | receives | qualifies | pays | bears | benefits | knows | uses | likes | can | may | must | should | will | applies
belongs | counts | says | asks | calls | answers | thinks | comes | goes | visits | lives | stays | joins | attends | knew | owns
earns | loses | wins | saves | covers | costs | it's`);

/** The heading of a list that names for each thing whose task it is. */
export const taskTopics: readonly string[] = listOf(`
who does what | who is responsible for what | who's responsible for what | responsibilities | division of labour | division of labor | who takes care of what
who looks after what | who handles what | whose job is what | who sees to what | areas of responsibility | who is in charge of what | who repairs what | duties`);

/** Behind those whose task a thing is: "the caretaker |is responsible for| the bins". */
export const inChargeWords: readonly string[] = listOf(`
is responsible for | are responsible for | is in charge of | are in charge of | is accountable for | are accountable for | has the job of | have the job of
has the task of | have the task of | has the duty of | is tasked with | are tasked with | sees to | see to | take care of | look after | deal with
is charged with | are charged with | remains responsible for | remain responsible for | has responsibility for | have responsibility for | bears responsibility for`);

/** Before those whose task a thing is: "replacing lamps |is down to| the tenant". */
export const taskOfWords: readonly string[] = listOf(`
is the responsibility of | are the responsibility of | is the duty of | is the job of | is the task of | is a job for | is a task for | are a job for | is a matter of
falls to | fall to | falls on | fall on | is down to | are down to | is incumbent on | is the business of | is entrusted to | are entrusted to | is assigned to
are assigned to | is delegated to | are delegated to | remains with | stays with | is the concern of`);

/** What a task is of somebody: "replacing lamps is the caretaker's |job|". */
export const taskNouns: readonly string[] = listOf('job | task | responsibility | duty | business | concern');

/** Behind those who have no voice in a thing. */
export const noVoiceWords: readonly string[] = listOf(`
have no say | has no say | have no say in | has no say in | have no say over | has no say over | have no voice in | has no voice in | have no vote | has no vote
do not get a say in | does not get a say in | don't get a say in | doesn't get a say in | have no part in | has no part in`);

/** Before the name of one who signs for a thing: "the letter |goes out under| the chair's name". */
export const nameLeads: readonly string[] = listOf(`
goes out under | go out under | sent under | sent out under | written under | issued under | published under | released under | goes out in | go out in
sent in | sent out in | issued in | written in | signed in | published in | goes out over | go out over`);

/** The same before a signature: "it |bears| the chair's signature". */
export const signatureLeads: readonly string[] = listOf(
  'bears | bear | carries | carry | under | over | with | goes out over | go out over | goes out with | go out with',
);

/** Before those to whom alone it falls: "|it is| the caretaker |who| does it". */
export const cleftLeads: readonly string[] = listOf(
  "it is | it's | it’s | it must be | it has to be | it will be | it is always | it's always | it’s always",
);

/** What is read, signed or said by one who decides: "it is the chair |whose signature| goes on it". */
export const whoseNouns: readonly string[] = listOf(
  'signature | approval | consent | ok | yes | word | decision | agreement | permission | name | sign-off',
);

/** The company that writes the page, as one who does a thing: "|our team| books it for you". */
export const ourNames: readonly string[] = listOf(
  'we | our team | our staff | our crew | our office | our people | our technicians | our engineers | our drivers | our experts | our agents | our specialists',
);

/** Behind what we do: whoever reads it does not: "we book the boat |for you|". */
export const onBehalfWords: readonly string[] = listOf(`
for you | on your behalf | in your name | so you don't have to | so that you don't have to | so you need not | instead of you | in your place | for the customer
on behalf of the customer | for our customers`);

/** Whoever reads it does it alone: "book the boat |yourself|". */
export const byYourselfWords: readonly string[] = listOf(
  'yourself | yourselves | on your own | by yourself | by yourselves | on your own account | at your own initiative',
);

/** Behind us or the reader these say whose task a thing is: "we |take care of| the visa", "|you are responsible for| the visa". */
export const takingCareWords: readonly string[] = listOf(`
take care of | see to | look after | deal with | are responsible for | are in charge of | handle`);

/** Before what is left to us: "|leave| the visa |to us|". */
export const leftToUs: readonly string[] = listOf('to us | in our hands | up to us');

/** A thing that is the reader's task, or ours: "the visa is |your responsibility|". */
export const yourTaskWords: readonly string[] = listOf(`
your responsibility | your own responsibility | your job | your task | your duty | down to you | your business`);
export const ourTaskWords: readonly string[] = listOf(
  'our responsibility | our job | our task | our duty | down to us | our business',
);

/** What a page calls itself. */
export const thisPageWords: readonly string[] = listOf(
  'this page | this article | this document | this policy | this guide | this section | this playbook | this note | this list',
);
