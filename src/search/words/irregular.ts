/**
 * Forms that a stemmer does not bring together: irregular verbs and plurals, British and American spelling. The first
 * word of a line stands for all of them.
 */
export const irregularForms: readonly string[] = `
begin began begun
break broke broken
bring brought
buy bought
catch caught
choose chose chosen
cut cutting
deal dealt
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feel felt
find found
fly flew flown
forget forgot forgotten
freeze froze frozen
give gave given
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
leave left
lend lent
lose lost
make made
mean meant
meet met
pay paid
put putting
read reading
run ran
see saw seen
sell sold
send sent
shake shook
shrink shrank shrunk
sleep slept
speak spoke spoken
spend spent
split splitting
steal stole stolen
swear swore
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
wake woke
wear wore worn
win won
write wrote written
child children
person people
foot feet
man men
woman women
half halves
life lives
analysis analyses
criterion criteria
check cheque cheques
cancel cancelled cancelling cancellation cancellations
travel travelled travelling traveller travellers
label labelled labelling
enroll enrol enrolment enrolments enrollment enrollments enrolled
fulfill fulfil fulfilment fulfillment
install instal instalment instalments installment installments
program programme programmes
license licence licences licensed
authorize authorise authorised authorisation authorises authorising authorization
organize organise organised organisation
recognize recognise recognised
apologize apologise apologised apologies apology
customize customise customised
personalize personalise personalised personalisation
minimize minimise
prioritize prioritise prioritised
color colour colours coloured
favor favour
favorite favourite favourites
honor honour honoured
behavior behaviour
center centre centres
meter metre metres
liter litre litres
catalog catalogue
defense defence
jewelry jewellery
gray grey
aging ageing
fiber fibre
tire tyre tyres
`
  .trim()
  .split('\n');

/**
 * Words that stand for themselves, because their stem is the stem of another word: "international" and "internal",
 * "customs" and "customer". Further forms follow on the same line.
 */
export const wholeWords: readonly string[] = `
business businesses
busy
clothes clothing
customer customers
customs
emergency emergencies
general generally
generous
goods
important
international internationally
news
personal
policy policies
positive
use used uses using
user users
university universities
`
  .trim()
  .split('\n');
