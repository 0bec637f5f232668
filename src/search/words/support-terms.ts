/**
 * Words that mean the same, or next to it, in support pages of any trade: a class a line, each word stands for the
 * others. A word may stand in several classes. A team adds its own in `oneanswer.yaml`.
 */
export const supportTerms: readonly string[] = `
account, profile
activate, turn on, enable, switch on
address, location
adult, over 18
age, years old
ages, forever, an eternity
agent, representative, advisor, associate
agreement, contract, terms
airline, carrier
allowance, quota
allowed, permitted, eligible
amount, sum
appeal, dispute, contest
apply, request
appointment, booking, slot
approval, authorization, permission, sign-off
arrive, delivered, arrival
attach, upload
auto-pay, automatic payment, direct debit
autorenew, auto-renewal, automatic renewal, renew
baggage, luggage, bag, suitcase
balance, funds
bank transfer, wire transfer, wire
beneficiary, payee, recipient
bill, invoice, statement
billing cycle, billing period, statement period
block, freeze, lock, suspend
bonus, incentive, reward
book, reserve
booking, reservation
branch, store, shop, location, outlet
bring back, return
broken, damaged, defective, faulty
browser, chrome, safari, firefox
bundle, package deal
business, commercial, company, corporate
business days, working days
buy, purchase, order
call, phone, telephone, ring
callback, call back
cancel, terminate, end
cap, limit, maximum, max
cash withdrawal, atm withdrawal
cell phone, mobile phone, smartphone, handset
cash machine, cashpoint, atm
change, modify, update, edit, amend
charge, fee, cost, price
chargeback, dispute
check in, check-in, checkin
child, minor, kid, teen
claim, file a claim
clear, settle, post
close, closure, shut
code, pin, passcode
compensation, reimbursement, goodwill
complain, complaint, grievance
confirm, verify, validate
contact, reach, get in touch
copy, duplicate
coupon, voucher, promo code, promotion code, discount code
courier, carrier
cover, coverage, insured
credit, refund
customer service, support, help desk, contact center
customs, duties, import tax
date of birth, birthday
deadline, due date, time limit
debit, withdraw
decline, reject, refuse, deny
deductible, excess
delay, late, overdue
delete, remove, erase
deliver, ship, dispatch, send
delivery, shipping, shipment
deposit, pay in
device, equipment, hardware
direct deposit, payroll, paycheck, salary, wages
discount, reduction, price cut, offer
document, paperwork, form
dog, pet, animal
download, export
driver, courier
email, mail
enroll, sign up, register, join
error, problem, issue, fault, bug
escalate, supervisor, manager
evidence, proof, documentation
exchange, swap, replace
exchange rate, conversion rate
expedited, express, priority, rush
expire, lapse, run out, expiration
extend, prolong, extension
extra, additional, surplus
file, submit, lodge
find, locate, look up
fix, repair, mend
flight, plane
foreign transaction, international transaction
fraud, scam, fraudulent
free, complimentary, no charge, waived
friend, referral, refer
gift card, gift voucher
go back, return
guarantee, warranty
hold, pending
hours, opening times, opening hours
household, family
id, identification, identity document
identity, identification
increase, raise, upgrade
inactive, dormant, unused
in writing, written, letter
install, set up, setup
installment, payment plan, pay monthly
insurance, policy, cover
interest, apr
internet, broadband, wifi
invite, refer, referral
item, product, article, goods
joint, shared, co-owner
landline, home phone
later, postpone, reschedule
leave, quit, cancel
limit, cap, restriction
link, connect, pair
log in, login, sign in, log on
loan, credit, borrow
lost, missing
loyalty, points, rewards
mail, post, letter
maintenance fee, monthly fee, service charge
manager, supervisor, lead
merchant, retailer, seller, store
minimum, least, lowest
missed, late
mobile data, data plan, roaming
money back, refund, reimbursement
monthly, each month, every month, per month
move, relocate, change of address
name change, rename
nightly, overnight
notice, notification, alert, reminder
offline, outage, down
one-time code, verification code, otp, security code
online, web, website
option, choice
order, purchase
order number, confirmation number, reference number
out of stock, unavailable, sold out, backorder
overcharged, billing error, double charge
overdraw, overdraft, overdrawn
overseas, abroad, international, foreign
owner, holder
parcel, package, shipment
passenger, traveler
password, passcode, credentials
pause, suspend, stop temporarily
pay, settle
pay off, repay, payoff
payment method, payment option
penalty, fine, late fee
perk, benefit, advantage
phone number, telephone number
photo, picture, image
pick up, pickup, collect
points, rewards, miles
postage, shipping cost, delivery charge
preauthorization, hold, pending charge
premium, payment
price match, price guarantee, price adjustment
prior, before, previous
privacy, personal data, data protection
promotion, promo, offer, deal, sale
proof of purchase, receipt
prorated, pro rata, partial refund
quarterly, every three months
question, inquiry, query
receipt, invoice
recurring, subscription, standing order, automatic payment
redeem, cash in, use
reduce, lower, decrease
refuse, decline, reject
refund, reimburse, repay
reimburse, pay back
reissue, replacement
remove, delete, take off
rent, lease, hire
repair, service
replacement, new one, substitute
report, notify
require, need, must
reset, restart, reboot
restore, recover, reactivate
return label, prepaid label
reversal, reverse, undo
satisfied, happy
schedule, plan, calendar
seat, cabin
secondary, authorized user, additional user
senior, elderly, pensioner, retired
sign, signature
sim, esim
slow, speed
software, app, application
sorry, apologize
split, divide, share
staff, employee, team member
start date, effective date
status, tracking, progress
stolen, theft
stop, end, discontinue
stop payment, cancel payment
store credit, voucher
student, college, university
subscription, plan, membership
substitute, alternative
surcharge, extra charge
tax, vat, duty
technician, engineer
template, sample
term, duration, length
terminate, close
text, sms, message
third party, somebody else, another person
ticket, case
tier, level
top up, recharge, add money, add funds
track, trace
transaction, payment
transfer, move, send
trial, free trial
trip, journey, travel
unauthorized, fraudulent, unrecognized
unlock, unblock, unfreeze
unlimited, no limit
unsubscribe, opt out
unused, unopened, unworn
upgrade, downgrade
user, customer, client, caller
vacation, holiday
vehicle, car
verify, authenticate, identity check
visit, come in
waive, waiver, forgive
warranty, guarantee
weekly, every week
withdraw, withdrawal, take out
worker, employee
wrong item, incorrect item
yearly, annual, per year
zip code, postal code, postcode
`
  .trim()
  .split('\n');
