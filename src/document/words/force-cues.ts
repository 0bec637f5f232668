/**
 * English that decides whether a place asserts: phrases in the notation of `cues.ts`, one list for one question.
 */

/** Who is on the other side of the conversation. */
const customer =
  '(customer|customers|caller|callers|member|members|client|clients|user|users|guest|guests|buyer|buyers|shopper|shoppers|cardholder|cardholders|account holder|passenger|passengers|patient|patients|subscriber|subscribers|visitor|visitors|applicant|applicants|tenant|tenants)';
const customerOrThey = `${customer.slice(0, -1)}|they|he|she|someone|somebody|people)`;
const says =
  '(says|said|say|asks|asked|ask|writes|wrote|write|claims|claimed|claim|complains|complained|complain|insists|insisted|insist|argues|argued|argue|replies|replied|reply|answers|answered|states|stated|tells you|tell you|told you|told us|objects|threatens|demands|mentions|reports)';

const doNot =
  "(do not|don't|never|must not|mustn't|must never|should not|shouldn't|should never|no one should|nobody should|we never|agents never|staff never)";
const speak =
  '(say|tell|promise|mention|quote|suggest|imply|assure|commit to|claim that|claim to|write that|reply with|reply that|guarantee that|guarantee a|guarantee any|use the words|use the word|use the phrase|use the line|use wording like|use words like|use phrases like)';
const speaking =
  '(saying|telling|promising|claiming that|mentioning|quoting|suggesting|implying|guaranteeing|the words|the word|the phrase|the wording|words like|phrases like|wording like|phrases such as)';

/** Telling staff what not to say; the rest of the clause is what they must not say. */
export const dontSayWording: readonly string[] = [
  `${doNot} [ever|again|simply|directly] ${speak}`,
  `(avoid|refrain from|stop|without) ${speaking}`,
];

/** The same words when more is to be said, not less, and when they tell what somebody does not do. */
export const dontSayExceptions: readonly string[] = [
  `${doNot} (just|simply|only|merely) ${speak}`,
  `${doNot} ${speak} (only|just)`,
  `(you|they|we|i|he|she|who|${customer.slice(1)} [still] (do not|don't) ${speak}`,
  `(you|they|i|he|she|who|${customer.slice(1)} never ${speak}`,
  `(if|when|unless|whether) ... (do not|don't) ${speak}`,
];

/** Headings, lead-ins, columns, row heads and labels over wording that must not be used. */
export const dontSayHeads: readonly string[] = [
  `[what|things|words|phrases|lines|wording] [that] [we|you|to|agents|staff] ${doNot} [ever] (say|write|tell|promise|mention|claim|quote|reply|reply with|use) [it|this|these|that|to customers|to a customer|things like|anything like this|any of these|any of the following]`,
  '(what|things|phrases|words|lines) not to (say|write|promise|use)',
  '(how|what) not to (answer|reply|respond|say it)',
  '(wording|words|phrases|language|lines|statements|expressions) (to avoid|you must avoid|not to use|we avoid)',
  'avoid (saying|writing|promising|these words|these phrases|these lines|wording like|phrases like|words like|this wording)',
  '(banned|forbidden|prohibited) (words|phrases|wording|lines)',
  '(bad|wrong|incorrect|poor) (example|examples|wording|answer|answers|reply|replies|response|responses|advice|phrasing)',
  'not like this',
];

/** Labels too short to count by themselves: they need a quotation behind them. */
export const dontSayMarks: readonly string[] = [
  "(don't|dont|do not|never|not|not this|wrong|bad|avoid|incorrect|instead of|rather than)",
  "(❌|✗|✘|🚫|⛔|👎) [don't|do not|never|no|wrong|bad|avoid|not]",
];

/** A verdict in another cell of the row on a quotation. */
export const wrongVerdicts: readonly string[] = [
  "(wrong|incorrect|not ok|not okay|bad|false|misleading|don't say|do not say|don't repeat|do not repeat|never say|banned|❌|✗|✘)",
];

/** Headings, lead-ins, columns and labels over lines that staff say. */
export const scriptHeads: readonly string[] = [
  '(what|things) (to|you) (say|write|can say|could say|should say) [to the customer|to them|instead|next|first]',
  '[what] (we|you) (say|write) instead',
  '(say|write|use|try) [this|something like|something like this] [instead]',
  '(tell|reply to|respond to) (the|your) _',
  '(tell|ask) them',
  'respond with',
  '[suggested|sample|phone|chat|call|closing|opening|e-mail|email|example|recommended|standard] (script|scripts|wording|reply|replies|response|responses|talking points|phrasing)',
  '(lines|phrases|sentences|wording) (to say|to use|you can use|that work|that help)',
  '(better|good wording|correct wording|do say)',
];

/** Labels that mark a quotation behind them as the one to use. */
export const scriptMarks: readonly string[] = [
  '(do|right|good|correct|instead|rather|yes)',
  '(✅|✓|✔|👍) [do|say|right|good|yes|better|instead]',
];

/** Words before a quotation that make it a line of staff. */
export const scriptIntroductions: readonly string[] = [
  '(say|tell|inform|explain|reply|respond|answer|advise|state|confirm|write|offer|assure|ask|add|acknowledge|apologise|apologize|saying|explaining|replying|asking) ...',
  '(read out|send) [them|the customer|the user] [this|the] [message|text|line|reply]',
  '(script|wording|message|template|macro|agent|advisor|adviser|representative|us)',
];

/** Words before a quotation that name it as one to avoid. */
export const avoidIntroductions: readonly string[] = ['(instead of|rather than) [saying|writing]'];

/** Words before a quotation, or at the end of a lead-in, that give it to the customer. */
export const customerIntroductions: readonly string[] = [
  `${customerOrThey} [then|still|also|often|sometimes|usually|might|may|will|would|just|has|have] ${says} [that|things like|something like|us|you|for example]`,
  '(you|he|she|they) (wrote|told us|mentioned|claimed|complained) ...',
  `${customer} (words|question|message|complaint|claim|review|quote)`,
  `${customer}'s (words|question|message|complaint|claim|review)`,
];

/** Labels in front of what a customer says. */
export const customerLabels: readonly string[] = [`[the|angry|upset] ${customer}`];

/** Labels in front of a quotation of a customer, or of what staff should do about one: "Complaints: we answer within a day". */
export const customerTopics: readonly string[] = [
  '(complaint|complaints|review|feedback|objection|customer question|typical question) [of the _]',
];

/** Words behind a quotation that say it is not so. */
export const falseVerdicts: readonly string[] = [
  "[that is|that's|this is|it is] (false|wrong|untrue|incorrect|not true|not so|not correct|not right|no longer true|a myth)",
];

/** Words behind a quotation that make it one of the customer. */
export const customerAttributions: readonly string[] = [`(says|asks|said|asked|wrote|writes) (the|a|one) ${customer}`];

/** Headings, lead-ins and columns over what customers say. */
export const customerHeads: readonly string[] = [
  `(what|how|things|phrases|words) [the|your|our|that] ${customerOrThey} [often|usually|might|may|will|typically] (say|says|ask|asks|write|writes|use|uses|tell you)`,
  `[if|when] [the|a] ${customerOrThey} [often|usually|sometimes|might|may|will] (says|say|asks|ask|writes|write|tell us|tell you) [things like|something like|for example]`,
  `[common|typical|frequent] ${customer} (phrases|words|questions|quotes|objections|complaints|statements|wording)`,
  '(their words|common objections|typical objections)',
];

/** What only a customer says. Read inside quotations, block quotes and headings alone. */
export const customerVoice: readonly string[] = [
  '(your|the) (colleague|colleagues|agent|rep|representative|website|web site|site|page|app|ad|advert|store|shop|company|team|staff|policy|chatbot|chat bot|email|leaflet|brochure) [also] (told|said|says|promised|promises|gives|gave|states|stated|quoted|offered|offers|wrote|claims|lets|let|assured)',
  '(you|someone|somebody) [people|just|also|already] (told|promised|quoted|assured|charged|took|sold) (me|us)',
  "(i was|i've been|i have been|we were|we've been) (told|promised|assured|quoted|charged|billed|misled)",
  '(i|we) (read|heard|saw) [somewhere|online] that',
  'why (was i|did you|am i|are you|do i|did i)',
  '(i want|i demand|i paid|i bought|i ordered|i returned|i never got|i never received|i am still waiting|when i joined|when i signed up)',
  'my (order|parcel|package|money|card|account|tablet|phone|laptop|refund|flight|booking) (is|was|has|got|never|did|does|did not|does not)',
];

/** A heading in the words of the customer. */
export const customerHeadings: readonly string[] = [
  "(i|i'm|i've|i'd) (want|need|was|am|have|had|lost|forgot|bought|paid|got|never|can't|cannot|didn't|don't|read|heard|found|would|still|_ing)",
];

/** Headings over what is wrong, as the customer sees it, in pages that go on with what to do. */
export const problemHeadings: readonly string[] = ['[the|your|my] (problem|problems|symptom|symptoms|issue)'];

/** What a customer claims without quotation marks; the rest of the clause is the claim. */
export const reportedSpeech: readonly string[] = [
  `${customerOrThey} [still|also] (claims|claimed|insists|insisted|believes|believed|thinks|thought|argues|argued|remembers|complains|complained|says|said) (that|they|he|she|we|you|it|there|the|their|his|her|your|our|a|an|this)`,
  `(you|${customerOrThey.slice(1)} (was|were|has been|have been) (told|promised|quoted|assured)`,
  '(colleague|agent|someone|we|i) [may have|must have|wrongly] (told|promised|quoted) (you|them|the customer)',
];

/** Headings, lead-ins, columns and labels over examples. */
export const exampleHeads: readonly string[] = [
  '(cases|calls|chats|tickets|contacts|stories) (from|of) (last|this|the last|the past) (week|month|shift|year|few days) [chat|chats|calls|inbox|queue]',
  "(cases|calls|chats|tickets|contacts|stories) from (last|this) (week's|month's|year's|shift's) (chat|chats|calls|inbox|queue|tickets)",
  '(cases|calls|chats|tickets|contacts) from yesterday',
  '[worked|practical|numeric|numerical|simple|quick|real|real-life|good|typical|calculation|another|billing|invoice|pricing|price|cost|payment|usage|budget] (example|examples) [#|calculation|calculations|calls|conversation|conversations]',
  'sample (calculation|calculations|conversation|conversations|dialogue|dialog|chat|call|case)',
  '[an] (example|sample) (invoice|invoices|bill|bills|statement|statements|receipt|receipts|payslip|payslips|quote|quotes)',
  '(for example|for instance|e.g.|as an example|by way of example|in this example|here is an example|an example|illustration)',
];

/** Titles and headings that give an example a name: "Worked example: a late parcel". */
export const namedExampleHeads: readonly string[] = [
  '[worked|practical|calculation] (example|examples):',
  '[worked|practical] example #:',
];

/** Openings of a sentence that is an example. */
export const exampleOpenings: readonly string[] = [
  '(for example|for instance|e.g.|as an example|to illustrate|by way of example|in this example|in our example|here is an example)',
];

/** Openings of an example that goes on to the end of the paragraph. */
export const supposedOpenings: readonly string[] = [
  "(suppose|supposing|let us assume|let's assume|let us say|let's say) [that] (a|an|the|you|your|someone|somebody|this|two|three)",
  `(imagine|picture|say|assume|consider) [that] (a|an|one|some|two) [_] ${customer}`,
  'say [that] (you|they|he|she|somebody|someone|we) (bought|ordered|paid|spent|used|booked|rented|took|drew|withdrew|owed|earned|saved|drove|flew|parked)',
  '[worked] (example|examples):',
  '[worked] example #:',
];

/** How the sentence after an example goes on with it. */
export const exampleContinuations: readonly string[] = [
  '(in this case|in that case|then|that|this|these|they|she|he|here|so|the result|the total|you then)',
];

/** An example inside a sentence; it lasts to the end of the clause or the bracket. */
export const exampleAsides: readonly string[] = ['(for example|for instance|e.g.)'];

/** Openings of a clause about what held once. */
export const historyOpenings: readonly string[] = [
  '(previously|formerly|originally|historically|in the past|back then|until recently|in former times|before the change|prior to the change)',
];

const held =
  '(was|were|could|had|applied|allowed|charged|required|cost|accepted|offered|got|took|paid|lasted|ran|came|stood|held|counted|meant|included|expired|ended|went|looked|checked|asked|sent|gave|reviewed|waited|sold|needed|used|kept|let|stayed)';

/** Words that say that something held once; the clause around them is history. */
export const historyWording: readonly string[] = [
  '(was|were|had been) (previously|formerly|originally|historically) (#|set|limited|capped|charged|offered|allowed|accepted|possible|free)',
  '(was|were|had been) (free|possible|allowed|accepted|#) [_] (before|in the past|until recently|back then|at that time)',
  '(we|you|they|it|there|this|that|which|customers|members|everyone) used to (be|have|charge|offer|allow|accept|cost|get|give|take|last|run|pay|say|ask|require|apply|include|refund|ship)',
  'used to be',
  '(in|during) <date> ... (was|were|cost)',
  '(was|were|cost) [only|still|at] # in <date>',
  '(cap|limit|fee|rate|price|threshold|window|deadline|minimum|maximum|allowance|ceiling|quota) (stood at|was set at|lay at|used to stand at) #',
  `(until|till|prior to|before|up to|through) <date>, ... ${held}`,
  `(until|till|prior to|before|up to|through) <date>: ... ${held}`,
  `(until|till|prior to|before) <date> [_] [_] [_] ${held}`,
  `(until|till|up to|through) <date> ... ${held}`,
  `(until|till|up to|through|before) [the] (end|beginning|start|middle) of <date> ... ${held}`,
  `(until|till|up to|through|before) [the] (end|beginning|start|middle) of <month> ... ${held}`,
  '(up to|through) <month> ... (was|were|could|had|cost|got|took|lasted|ran|came|held|counted|meant|expired|ended|went)',
  `(until|till|before|prior to|up to) (then|that|this|that day|that date|this day|this date|the change), [_] [_] [_] ${held}`,
  `(until|till|before|prior to|up to) (then|that|this|that day|that date|this day|this date|the change) (it|they|there|we|the|that|a|an|our|each|customers|members) [_] [_] ${held}`,
  '(was|were) [only|still|at] (#|free|possible|allowed|accepted|available|valid|offered|charged|required|limited|capped) ... (until|till|up to) <month>',
  '(was|were) [only|still|at] (#|free|possible|allowed|accepted|available|valid|offered|charged|required|limited|capped) ... (until|till) <date>',
  '(had|could|cost) ... (until|till) <date>',
  '(old|previous|former|earlier|outdated|superseded) (policy|policies|rule|rules|limit|limits|fee|fees|window|price|prices|rate|rates|version|terms|deadline|amount|period|process|procedure|allowance|system) (was|were|had|said|allowed|gave|used|required|charged|offered|applied|let|did|stood|ran)',
  '(under|in|with|by) (the|our) (old|previous|former|earlier|outdated|superseded) (policy|rules|rule|terms|system|version|process|scheme|plan)',
  '(added|amended|adopted|ratified|repealed|inserted|enacted) (at|by) (the|a|an|our) ... <date>',
  '(added|amended|adopted|ratified|repealed|inserted|enacted) (at|by) (the|a|an|our) [_] [_] [_] [_], <date>',
  '(was|were|has been|have been) (discontinued|abolished|withdrawn|scrapped|phased out|done away with|superseded|replaced by)',
];

/** What counts from what once happened may hold today: "passes run until 5 May of the year after the one they were bought in". */
export const historyExceptions: readonly string[] = [
  '(until|till|up to|through|before) ... (the one|in which|when|after|since) (it|they|you|he|she|we) (was|were|had)',
];

/** Before a date with its year these say how long a thing held, and these since when another holds. */
export const successionEnds: readonly string[] = ['until', 'till', 'up to', 'through', 'before', 'prior to'];
export const successionStarts: readonly string[] = ['since', 'from', 'as of', 'starting', 'beginning', 'effective'];

/** What is told with one of these may still hold, up to a day that is to come. */
export const presentWords: readonly string[] = [
  ...[
    'is',
    "it's",
    'are',
    'has',
    'have',
    'can',
    'may',
    'must',
    'will',
    'do',
    'does',
    'costs',
    'takes',
    'lasts',
    'applies',
    'apply',
  ],
  ...[
    'pays',
    'pay',
    'gets',
    'get',
    'needs',
    'need',
    'ship',
    'ships',
    'remains',
    'remain',
    'stays',
    'stay',
    'keeps',
    'keep',
  ],
];

/** "No longer" ends what a rule said; with other verbs it speaks of the state of a thing. */
export const noLongerWording: readonly string[] = [
  'no longer (charge|charges|charged|offer|offers|offered|apply|applies|require|requires|required|accept|accepts|accepted|sell|sold|include|includes|included|allow|allows|allowed|possible|in force|in effect|used|free|costs|cost|refund|refunds|ship|ships|have a|has a|have to|has to|waive|waives|waived)',
  '(do|does|can|may|must) not (charge|offer|apply|require|accept|include|allow|have) ... any more',
];

/** Words that make "no longer" a case or a rule of its own: "After 30 days it is no longer accepted". */
export const noLongerExceptions: readonly string[] = [
  '(if|when|whether|once|unless|after|past|beyond|within|because|either|in case|as soon as)',
  '(who|whose|that|which|where) ... no longer',
  'no longer than',
];

/** A value that was replaced, named beside the new one; it lasts to the next comma, bracket or "to". */
export const replacedValues: readonly string[] = [
  '(down|up) from #',
  '(changed|raised|increased|lowered|reduced|cut|moved|extended|shortened|rose|dropped|fell|went up|went down) [_] [_] [_] from #',
  '(replaces|replaced|supersedes|instead of|rather than) (the|our) (old|previous|former|earlier) _',
];

/** "They pick |up from 9|": up goes with the verb before it. */
export const replacedExceptions: readonly string[] = [
  '(pick|picks|picked|picking|open|opens|opening|start|starts|starting|sign|signs|call|calls) up from #',
];

/** A value in brackets that was replaced: "45 days (was 30)". */
export const replacedInBrackets: readonly string[] = [
  '(was|were|previously|formerly|originally|used to be) [at|only] #',
  '(old|before|previously|formerly|until <date>): #',
];

/** Headings, columns and lead-ins over what held once. */
export const historyHeads: readonly string[] = [
  '(change log|changelog|change history|version history|revision history|revisions|document history|policy history|history of changes|history of this page|release notes|history)',
  "(what|what's|what has|recently|recent) [has] (changed|changes|changed recently)",
  '(previous|former|old|earlier|past|superseded|outdated|expired|archived|retired) (policy|policies|rule|rules|version|versions|terms|limits|fees|rates|prices|process|procedure|value|values|limit|fee|rate|price|offer|offers|promotion|promotions|wording)',
  '(archive|archived|superseded|expired|previous|previously|formerly|no longer valid|no longer in force)',
];

/** Before the cells of a row these name what a product keeps, and not what held once. */
export const featureRows: readonly string[] = ['(version|revision) history'];

/** Columns over what held once; too short to count anywhere else. */
export const historyColumns: readonly string[] = ['(old|before|was|former)'];

/** Columns over what held up to a day, and over what has held since. */
export const endedColumns: readonly string[] = ['(until|till|up to|through|before|prior to) [the] [end] [of] <date>'];
export const sinceColumns: readonly string[] = [
  '(since|from|as of|as from|starting|beginning|effective|after) <date> [on|onward|onwards]',
];

/** Openings of a line about the page itself. */
export const metadataOpenings: readonly string[] = [
  '(last|date) (updated|reviewed|modified|changed|verified|checked|revised|edited)',
  '(updated|reviewed|modified|revised|published|verified|approved) (on <date>|on:|by:|: <date>)',
  '(next|last) review [date|due] on',
  '(next|last) (review|review date|review due):',
  '(document|doc|article|page|policy|kb) (id|version|owner|status|number|no.|code):',
  '(author|authors|contributors|document owner|page owner|content owner|reviewer|approver|tags|keywords):',
  'page # of #',
];

/** A line that is nothing but a version: its number never speaks of customers. */
export const metadataLines: readonly string[] = [
  '(version|revision|rev.|ver.) [no.] [v]#',
  '(version|revision|rev.|ver.): [v]#',
  'v#',
];

/** Words behind a comma that turn to something else: what a cue before them says ends there. */
export const turningWords: readonly string[] = [
  "(but|now|since|today|from|as of|while|whereas|then|and now|say|tell|use|explain|reply|instead|it is|it's|this is)",
];

/** Words that turn to something else without any comma. */
export const turningWordsAlone: readonly string[] = ['(but|instead)'];

/** Openings of a condition, which lasts to its comma. */
export const conditionOpenings: readonly string[] = ['(if|when|once|unless|where|after)'];
