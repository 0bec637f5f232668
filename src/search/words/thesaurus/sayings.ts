/** What is said in passing, and the plain word for it. See `index.ts` for how a line is read. */
export const sayings = `
reimburse out-of-pocket compensate
clear settle repay
cash ready_money hard_cash banknotes paper_money
money funds cash dough sum
free costs_nothing
discount price_cut reduction rebate
goodwill gesture goodwill_gesture sweetener
double-charged charged_twice billed_twice duplicate_charge
fee charge levy surcharge price_tag
small_print fine_print t&cs terms
penalty sting punishment late_fee
escalation supervisor_review manager_review second-line next_level
supervisor manager team_lead team_leader boss higher-up shift_lead
forbidden no-go prohibited banned
allowed permitted go-ahead above_board
approve rubber-stamp go-ahead
exception special_case one-off leeway
discretion judgment_call judgement_call
rule policy guideline house_rule
second_thoughts regret
no-show missed_appointment non-attendance
postpone defer shelve
fall_behind miss_payments default slip_behind overdue
payment_bounced bounce returned_unpaid insufficient_funds declined_payment
call ring phone telephone dial
notify tell heads-up inform
complaint grievance gripe formal_objection
apologise apologize apology express_regret
chargeback bank_dispute
ombudsman independent_adjudicator regulator watchdog
prove show_evidence demonstrate vouch
paperwork documents papers documentation forms
register enrol enroll join subscribe
hacked compromised hijacked
stolen nicked pinched swiped robbed
lost mislaid misplaced gone_astray gone_missing
found recovered
normal_use everyday_use ageing fair_wear
wrong_item mix-up mispick
defect fault flaw problem glitch
outage down blackout
replace swap substitute replacement
collect fetch pick-up
en_route dispatched
surrender relinquish
move_house relocate change_address new_home moving
third_party proxy
deputise substitute
mind supervise
watch monitor supervise
blame liable culpable
breach violate flout infringe
warning yellow_card final_warning caution
continue proceed
keep hang_onto retain
store save
delete wipe erase bin
add_credit add_money load recharge reload
reserve earmark hold
count_towards credited
earn collect_points accrue
redeem use_points spend_points
voucher coupon promo_code discount_code gift_code
last-minute eleventh-hour short_notice
launch introduce
create configure
stopgap temporary_cover bridge
loaner courtesy_car loan_device
front_desk reception front_office welcome_desk
till checkout cash_desk register counter
customer client shopper punter patron
newcomer new_starter new_joiner new_recruit
regular loyal_customer returning_customer long-standing_customer
vip high-value top-tier
complicated tricky thorny
standard run-of-the-mill plain_vanilla garden_variety ordinary
suspicious fishy smells_funny raises_eyebrows red_flag
double-check ensure verify
guess speculate assume
promise guarantee commit
guarantee money-back_guarantee promise assurance
priority fast-track
first-come first_served
current latest refreshed
prebooked appointment_only
separate divorce part_ways
safe_place agreed_spot hiding_place porch
`;
