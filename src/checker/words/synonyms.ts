/**
 * Words that say the same in support pages, a class a line. A word stands in one class only; the first word names
 * the class. A project adds its own in `oneanswer.yaml`.
 */
export const synonymClasses: readonly (readonly string[])[] = `
account accounts
address addresses
advance early ahead
agree accept consent
allow permit authorize authorise enable let allowed
annual yearly
appeal dispute contest chargeback
approve approval authorization authorisation sign-off signoff permission
arrive arrival
assist help support assistance
attach enclose
bag bags baggage luggage suitcase
bill invoice
bonus reward rewards incentive
box carton
branch store shop outlet location
broken damaged defective faulty cracked
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
complain complaint complaints grievance
confirm confirmation verify verification validate authenticate authentication
copy duplicate
cover coverage covered protection protect protected insure insured
credit credited
date dates
day days
deadline cutoff cut-off
delay delayed late overdue
deliver delivery deliveries delivered ship shipping shipment shipped dispatch dispatched send sends sending sent
deposit deposits deposited
device devices phone handset
discount discounted reduction reduced rebate
document documents paperwork papers
download downloads
duration length period window term span
earn earns earned earning collect accrue
email e-mail mail
employee staff colleague
end ends ended expire expires expiry expiration lapse lapses
escalate escalation hand-over transfer
exchange swap replace replacement replacements
extend extension prolong renew renewal
family household
file filed submit submission submitted lodge
flight flights
free gratis complimentary
friend referral refer referred referrer invite invitation
guarantee warranty guaranteed
hold pause freeze frozen suspend suspended suspension block blocked
id identification identity
increase raise raised boost bump upgrade
interest yield
join enrol enroll enrollment signup sign-up register registration
keep retain maintain
lost missing mislaid stolen theft
machine atm machines atms
member members membership
minimum least min
miss missed
monthly month months
new fresh
notice notify notification notified alert reminder
open opened opening
order orders ordered
parcel package packages parcels
partner partners
passenger passengers traveller traveler travellers travelers
passcode password pin
pay payment payments paid paying
pending outstanding open
plan tariff
point points
process processing processed handle handled
product products goods merchandise
proof receipt evidence
quick fast rapid express expedited rush
receive receives received receiving get
redeem redemption redeemed redeeming
refund refunds refunded refunding reimburse reimbursement reimbursed repay
reject decline declined refuse refused deny denied
remove delete
repair repairs mend
request requests requested ask asks
reset restore
return returns returned returning
reservation reservations booking bookings booked book rebook rebooking rebooked
review reviews reviewed
send-back sendback
settle settlement
sign signed signature
spend spending spent
start starts begin begins commence
stay remain remains
subscription subscribe subscriber subscribers
switch change changes changed modify modified modification amend edit
team department desk
ticket tickets
trial
travel trip trips journey
unused unworn unopened
update updates updated
voucher vouchers coupon certificate
wait waiting waits cooldown cooling-off
waive waived
week weeks weekly
wire wires
withdraw withdrawal withdrawals withdrawing
working business
year years
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
