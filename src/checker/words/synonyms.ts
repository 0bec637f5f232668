/**
 * Words that say the same in support pages, a class a line. A word stands in one class only; the first word names
 * the class. A project adds its own in `oneanswer.yaml`.
 */
export const synonymClasses: readonly (readonly string[])[] = `
abroad foreign overseas
account accounts
address addresses
advance early ahead
agree accept consent
allow permit authorize authorise enable let allowed
annual yearly
answer answers answered answering reply replies replied respond responds responded response responses
appeal dispute contest chargeback
appointment appointments visit visits
approve approval authorization authorisation sign-off signoff permission
assist help support assistance
attach enclose
autumn fall
bag bags baggage luggage suitcase
bill invoice
bonus reward rewards incentive
box carton
branch store shop outlet location
broken damaged defective faulty cracked damage damages breakage
business company corporate commercial
buy purchase purchases bought buying
cabin seat
call phone telephone ring
cancel cancellation cancelled canceled cancelling canceling terminate termination
cap limit limits maximum max ceiling most capped limited
card cards plastic
cash money
charge charged charges fee fees cost costs price prices surcharge
chat messenger
check cheque checks cheques
child children kid kids minor minors
claim claims
close closure closed closing shut
code codes
collection pick-up pickup
complain complaint complaints grievance
complete completes completed completion finish finishes finished finishing
confirm confirmation verify verification validate authenticate authentication
copy duplicate
cover coverage covered protection protect protected insure insured
credit credited
date dates
day days
deadline cutoff cut-off
delay delayed late overdue
deliver delivery deliveries delivered ship shipping shipment shipped dispatch dispatched send sends sending sent arrive arrives arrived arrival
deposit deposits deposited
device devices phone handset
discount discounted reduction reduced rebate
doctor doctors physician physicians
document documents paperwork papers
download downloads
duration length period window term span
earn earns earned earning collect accrue
email e-mail
emergency emergencies urgent urgently
employee staff colleague workforce coworker
end ends ended expire expires expiry expiration lapse lapses
equipment kit gear hardware
escalate escalation escalated hand-over
exam exams examination examinations
exchange swap replace replacement replacements
extend extension prolong renew renewal
family household
file filed submit submission submitted lodge
fine fines penalty penalties
flat flats apartment apartments
flight flights
free gratis complimentary
friend referral refer referred referrer invite invitation
garbage rubbish trash waste
grade grades mark marks score scores
guarantee warranty guaranteed
guest guests visitor visitors
hall halls residence residences dormitory dorm dorms
hold pause freeze frozen suspend suspended suspension block blocked
holiday holidays vacation vacations
hotel hotels accommodation lodging
id identification identity
increase raise raised boost bump upgrade
interest yield
join enrol enroll enrollment signup sign-up register registration
keep retain maintain
lawyer attorney solicitor
loan loans borrow borrows borrowed borrower borrowers lend lends lending
lost loss lose loses missing mislaid
machine atm machines atms
medicine medication drug drugs
member members membership
minimum least min
miss missed
mobile cell cellular
monthly month months
move moves moved moving relocate relocates relocated relocation
new fresh
notice notify notification notified alert reminder announce announces announced announcement inform informs informed
open opened opening
order orders ordered
parcel package packages parcels
park parks parked parking
participant participants attendee attendees delegate delegates
partner partners
passcode password pin
passenger passengers traveller traveler travellers travelers
pay payment payments paid paying
pending outstanding open
photo photos photograph photographs picture pictures image images
plan tariff
point points
process processing processed handle handled
product products goods merchandise
proof receipt evidence
question questions query queries enquiry enquiries inquiry inquiries
quick fast rapid express expedited rush
receive receives received receiving get obtain obtains obtained obtaining
redeem redemption redeemed redeeming
refund refunds refunded refunding reimburse reimbursement reimbursed repay
reject decline declined refuse refused deny denied
remove delete erase
rent rents rental rented renting hire hired hires lease leased
repair repairs mend
request requests requested ask asks
reservation reservations booking bookings booked book rebook rebooking rebooked
reset restore
return returns returned returning
review reviews reviewed
scholarship scholarships bursary bursaries grant grants
send-back sendback
settle settlement
sign signed signature
sofa sofas couch couches
spend spending spent
staircase stairs steps
start starts begin begins commence
stay remain remains
stolen theft steal thief thieves
subscription subscribe subscriber subscribers
switch change changes changed modify modified modification amend edit
team department desk
ticket tickets
travel trip trips journey ride rides transport
unused unworn unopened
update updates updated
vehicle vehicles car cars automobile
voucher vouchers coupon certificate
wait waiting waits cooldown cooling-off
waive waived
week weeks weekly
weight weigh weighs weighing
wire wires
withdraw withdrawal withdrawals withdrawing
working business
year years
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
