import { listOf } from './list-of.ts';

/** Those who are written to or called, by the last word of their name: "the Billing |team|". */
export const teamHeads: readonly string[] = listOf(`
team | teams | department | departments | dept | division | unit | section | desk | office | bureau | crew | squad | branch office | secretariat | helpdesk | service centre
service center | support | care | services | operations | relations | hotline | helpline | committee | panel | group`);

/** Where a matter is put or waits, by the last word of its name: "the Disputes |queue|". */
export const queueHeads: readonly string[] = listOf(
  'queue | mailbox | inbox | tray | pigeonhole | pigeon hole | folder | mailing list | distribution list | board | tracker | project',
);

/** Where people go, by the last word of its name: "the returns |counter|". */
export const spotHeads: readonly string[] = listOf(`
counter | kiosk | window | reception | lobby | entrance | depot | warehouse | storeroom | stockroom | booth | gate | lounge | clinic | ward | shed | locker | till
stall | stand | tent | cabin | hut | lodge | workshop | pier | jetty | dock | exit | hall | barrier | turnstile | chapel | machine | letterbox | box`);

/** Departments that are named without such a word: "ask |Payroll|". */
export const bareTeams: readonly string[] = listOf(`
HR | IT | Human Resources | Legal | Finance | Payroll | Facilities | Procurement | Purchasing | Security | Compliance | Housekeeping | Maintenance | Engineering | Logistics
Marketing | Sales | Billing | Accounts | Accounts Payable | Accounts Receivable | Treasury | Operations | Admissions | Registry | Dispatch | Claims | Underwriting | Collections
Audit | Customer Care | Customer Service | Customer Services | Customer Support | Customer Relations | Technical Support | Tech Support | Public Relations | Communications
Recruitment | Training | Catering | Reservations | Reception | Front Desk | Concierge | Student Services | Credit Control | Risk | Fraud | Disputes | Privacy | Press Office
Quality | Warehousing | Returns | Fleet | Estates | Safeguarding | Occupational Health`);

/** Places that have no other name in a house: "keys are left at |reception|". */
export const knownSpots: readonly string[] = listOf(`
reception | main reception | front desk | main desk | concierge | concierge desk | help desk | information desk | info desk | service desk | post room | mail room | mailroom | cloakroom
box office | ticket office | library | gatehouse | porter's lodge | porters' lodge | lost property office | lost property | back office | main entrance | side entrance | rear entrance
front entrance | back entrance | main gate | checkout | tills | cash desk | customer service desk | loading bay | stockroom | first-aid room | staff room | security gate | security desk
main counter | switchboard | registry | main office | head office | nurses' station | guard room | parcel shop | ticket hall | ticket machine | vestry | tool room | canteen
town hall | city hall | post office | police station | fire station | petrol station | bar | pharmacy | chemist's | hospital | town library | school office | gatehouse | marina | harbour office
embassy | consulate | courthouse | court house | museum | clubhouse | club house | boathouse | pavilion | showroom | laboratory | surgery | laundry | vending machine | drop box | collection box
returns box | returns counter | garden centre | workshop | depot | warehouse | kitchen | barracks | town office | citizens' office | job centre | job center | health centre | health center | foyer
lobby | kiosk | counter | meter room | wheelhouse | guardhouse | site office | staff office | teachers' room | common room | bakery | café | cafe | newsagent | newsagent's | supermarket | hotel | control room | post box | archive | cloakroom | ticket machine`);

/** Before such a word these name none in particular: "the |right| team". */
export const namelessWords: readonly string[] = listOf(`
right | same | other | relevant | appropriate | responsible | nearest | local | own | whole | entire | new | next | correct | different | another | any | each | every | all
some | no | one | two | three | both | either | usual | respective | owning | whichever | that | this | these | those | which | what | small | large | closest | regional | separate
dedicated | special | specialist | second | first | third | said | proper | wrong | online | home | of | in-house | internal | external | current | previous | main | task | open
named | assigned | entire | remaining | several | many | most | few | our | your | their | its | his | her | the | a | an`);

/** Verbs of sending or going, before what is sent and "to" and where: "|address| it |to| the Contracts department". */
export const directingVerbs: readonly string[] = listOf(`
address | addresses | addressed | send | sends | sent | refer | refers | referred | forward | forwards | forwarded | direct | directs | directed | pass | passes | passed | take | takes
taken | bring | brings | brought | return | returns | returned | hand | hands | handed | deliver | delivers | delivered | route | routes | routed | submit | submits | submitted | report
reports | reported | write | writes | written | talk | talks | speak | speaks | go | goes | turn | turns | apply | applies | post | posts | posted | assign | assigns | assigned | transfer
transfers | transferred | mail | mails | mailed | e-mail | e-mails | e-mailed | email | emails | emailed | give | gives | given | complain | complains | open | opens | opened | raise
raises | raised | log | logs | logged | file | files | filed | lodge | lodges | lodged | create | creates | created | book | books | booked | register | registers | registered | check
checks | collect | collects | collected | pick up | picks up | picked up | drop | drops | dropped | leave | leaves | left | get | gets | ask | asks | asked | asked for | request | requests
requested | order | orders | ordered | borrow | borrows | borrowed | buy | bought | sign | signs | signed | claim | claims | claimed | put | puts | move | moves | moved | drag | place
places | placed | escalate | escalates | escalated | flag | flags | flagged | notify | call | calls | tag | put through | connect | connects | connected | show | shows | report to
contact | contacts | come | comes | belong | belongs | dealt | handled | tell | tells | is | are | kept | held | issued | available | returned | hand in | handed in | point | points
redirect | redirects | redirected | steer | guide | ticket | tickets | message to | letter to | walk | queue | queues | line up | visit | visits | meet | meets | arrive | arrives | wait | waits | sit | sits`);

/** Verbs with nothing between them and who is turned to, whoever that is: "|ask| the head chef". */
export const turningVerbs: readonly string[] = listOf(`
contact | contacts | contacting | ask | asks | asking | ask for | asks for | call | calls | calling | ring | rings | phone | phones | telephone | telephones | email | emails | e-mail | e-mails | message
messages | notify | notifies | alert | alerts | consult | consults | see | inform | informs | tell | tells | approach | approaches | page | pages | get hold of | get in touch with
fetch | radio | radios | text | texts | report to | reports to | turn to | turns to | apply to | refer to | speak to | speaks to | speak with | talk to | talks to | check with`);

/** Before "by" and whoever answers what comes: "questions are |answered| by the bursar". */
export const handledWords: readonly string[] = listOf(`
handled | answered | dealt with | looked after | taken care of | processed | sorted out | managed | attended to | resolved | settled | received | taken | replied to | fielded | seen to`);

/** Before a colon and whoever answers for it: "|complaints|: the pool manager". */
export const comingWords: readonly string[] = listOf(`
complaint | complaints | question | questions | query | queries | enquiry | enquiries | inquiry | inquiries | request | requests | problem | problems | issue | issues | help | support | contact | contacts
feedback | reports | claims | applications | bookings | reservations | orders | faults | suggestions | advice | emergency | emergencies | referrals | objections | disputes | appeals`);

/** Verbs of fetching, before "from" and whoever has it: "|order| kit from the treasurer". */
export const fetchingVerbs: readonly string[] = listOf(`
get | gets | order | orders | ordered | request | requests | requested | collect | collects | collected | pick up | picks up | picked up | obtain | obtains | obtained | borrow | borrows
borrowed | buy | buys | bought | hire | hires | hired | available | issued | fetch | fetches | fetched | claim | claims | claimed | had | receive | receives | received | seek | sought`);

/** Last words of the names of streets. */
export const streetNouns: readonly string[] = listOf(`
street | road | lane | avenue | square | place | drive | way | row | court | quay | wharf | terrace | close | hill | crescent | boulevard | alley | parade | yard | walk | gardens | mews | grove`);

/** Between such a verb and where it goes. */
export const towardsWords: readonly string[] = listOf(
  'to | with | at | in | into | via | through | from | on | onto | before | towards',
);

/** Verbs with nothing between them and whom they are for: "|contact| the Billing team". */
export const reachingVerbs: readonly string[] = listOf(`
contact | contacts | ask | asks | call | calls | ring | rings | phone | phones | telephone | telephones | e-mail | e-mails | email | emails | message | messages | notify | notifies
inform | informs | tell | tells | alert | alerts | consult | consults | see | visit | visits | page | pages | ping | pings | tag | tags | text | texts | reach | write | dial | cc | copy in
approach | approaches | get hold of | get in touch with | is | are | use | uses | raise with | contacting | asking | calling | emailing`);

/** Of a matter these tell nothing: they say that it goes somewhere, or who sends it there. */
export const forwardingWords: readonly string[] = listOf(`
ticket | tickets | case | cases | message | messages | letter | letters | email | e-mail | mail | call | contact | contacts | who | whom | where | how | address | addressee | place | location
department | team | desk | office | room | number | phone | name | person | please | customer | customers | client | clients | user | users | caller | callers | guest | guests | staff
agent | agents | member | members | employee | employees | colleague | colleagues | visitor | visitors | people | student | students | applicant | applicants | patient | patients | tenant
tenants | passenger | passengers | driver | drivers | anyone | everyone | somebody | someone | always | only | straight | directly | first | must | need | question | questions | query
queries | enquiry | enquiries | inquiry | inquiries | issue | issues | matter | matters | responsible | deal | handle | form | forms | channel | line | hand | in | fill | up | off | drop
lost | get | be | do | want | help | write | route | routing | forward | refer | report | send | here | there | nowhere | else | found | find | problem | problems | point | queue
official | proper | current | new | answer | answers | answered | handle | handles | handled | dealt | process | processed | look | looked | after | concern | concerns | concerning
regarding | about | turn | turns | straightaway | immediately`);

/** A line that names one way beside others. */
export const furtherWords: readonly string[] = listOf(
  'also | as well | alternatively | too | either | e.g. | for example | such as | copy | in addition | as well as',
);

/** What behind them is not where it goes: "to Billing, |not| to Sales". */
export const contrastingWords: readonly string[] = listOf(
  'not | never | and not | but not | rather than | instead of | no longer | as opposed to',
);

/** Over a cell, in a label or a question these ask to whom or where something goes: "|Who to ask|: Payroll". */
export const whereHeads: readonly string[] = listOf(`
contact | contacts | who to contact | whom to contact | who do I contact | who to ask | who to call | ask | call | write to | send to | sent to | goes to | go to | address | address to | addressee
addressed to | refer to | referred to | report to | reported to | forward to | forwarded to | pass to | hand to | route to | routed to | routing | where | whom | department | team | desk | queue
mailbox | inbox | escalate to | escalated to | destination | recipient | submit to | submitted to | return to | point of contact | contact point | first contact | transfer to | transferred to
deliver to | delivered to | place | location | counter | window | assign to | assigned to | direct to | hand in at | collect from | collected from | pick up from | pick-up point | drop-off point`);

/** These tell a case of its own of what is sent: "at |night| it goes to the gate". */
export const casesOfPlace: readonly string[] = listOf(`
night | nights | day | daytime | weekend | weekends | weekday | weekdays | hours | evening | evenings | morning | holiday | holidays | summer | winter | abroad | overseas | international
domestic | urgent | emergency | after | outside | business | private | corporate | commercial | residential | retail | wholesale | new | existing | former | foreign | local | child | children
adult | adults | senior | junior | internal | external | large | small | heavy | express | premium | gold | vip | first | second | third | out | monday | tuesday | wednesday | thursday | friday
saturday | sunday | january | december | until | since | appeal | complaint | complaints | answer | temporary | permanent`);

/** Before a colon these name who does a thing or answers for it, and not where it goes: "|Owner|: Finance team". */
export const doerLabels: readonly string[] = listOf(`
owner | owners | owned | owned by | approval | approvals | approved | approved by | approver | approvers | responsible | responsibility | accountable | decided by | decision | decides | done by
checked by | check | author | maintained by | maintainer | reviewer | reviewed by | review | signed | signed by | sign-off | prepared by | run by | by | version | audience | for | applies to
access | training | who | who decides | who does it | handled by | who approves | from | sender | page | process | policy | budget | paid by | payer | pays`);

/** Offices that may be any: "ask the |office|". */
export const vagueOffices: readonly string[] =
  'team office support management level bank branch company store shop'.split(' ');
