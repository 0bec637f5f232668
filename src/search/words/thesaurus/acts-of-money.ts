/** What is done with money, contracts and work. See `index.ts` for how a line is read. */
export const actsOfMoney = `
reopen revive reinstate reactivate restore resume resurrect
cancel scrap annul cancellation
revoke rescind withdraw retract repeal pull
terminate end termination discontinue cease
close shut closure
start launch establish
unsubscribe leave decline
enroll enrol join enlist subscribe
enrollment enrolment sign-up registration joining onboarding
register registration enroll
quit leave resign depart part_ways
switch swap migrate
pay paid payment settle
settle clear discharge settlement
remit send_money payment remittance transfer
repay repayment
reimburse refund reimbursement repay
recoup recover recovery
clawback recover recoup
compensate compensation redress indemnify payout
goodwill_gesture goodwill_credit courtesy_credit sweetener token
payout pay-out disbursement settlement
disburse release issue disbursement
fund finance bankroll funding
charge bill invoice debit levy
charge fee cost levy surcharge toll price
surcharge extra_charge additional_fee add-on_fee supplement premium uplift
impose levy apply assess add
overcharge overbill sting
undercharge underbill
waive forgo waiver wipe forgive
forgive forgiveness
free complimentary gratis
free included
discount reduction markdown price_cut deduction
discount rebate concession deal bargain special_offer
reduce lower cut decrease slash trim reduction shrink
increase raise rise hike uplift rose
double twofold
halve half half-price
drop fall decrease dip fell
cap limit ceiling upper_limit maximum
floor minimum lower_limit least
limit restrict cap curb restriction ration
exceed surpass top overstep overrun
overage overrun excess_usage extra_usage
deduct subtract withhold deduction dock
withhold retain withholding
retain keep
forfeit lose surrender forfeiture forgo lost
owe owing indebted due payable outstanding
arrears overdue past_due late_payment missed_payment fall_behind delinquent delinquency behind
overdue late past_due behind_schedule belated
outstanding unpaid owing unsettled still_due still_owed
debt balance_owed money_owed amount_due liability outstanding_balance
default nonpayment non-payment missed_payment
bounce return_unpaid fail dishonor dishonour bounced returned_payment
decline reject refuse fail bounce
late_fee late_charge penalty overdue_charge
penalty sanction punishment forfeit
penalize penalise punish sanction
prepay pay_upfront advance_payment prepayment
upfront beforehand prepaid
installment instalment part_payment payment_plan staged_payment
payment_plan payment_arrangement installments instalments repayment_plan
deposit lodge place
deposit upfront_payment
security_deposit damage_deposit rental_deposit bond
hold authorization pre-authorization pending_charge preauth earmark temporary_charge
earmark ring-fence reserve
withdraw withdrawal withdrew
add_money reload load recharge add_funds refill
transfer move wire send_across shift
port number_transfer
convert exchange swap conversion
redeem redemption
earn collect accrue accumulate gain
accrue accumulate accrual grow
reward perk bonus incentive thank-you freebie
credit add apply
appear land reach
credited booked applied
process handle
clear settle complete
pending processing underway
reverse undo reversal overturn unwind
chargeback payment_dispute card_dispute disputed_payment bank_reversal
dispute contest challenge query object question argue
insure cover protect insurance underwritten
cover include coverage
cover coverage protection policy insurance
exclude omit exclusion
exception exemption carve-out special_case let-off dispensation
exempt excused spared relieved exemption
deductible excess self-pay
copay copayment contribution
premium insurance_payment policy_price insurance_cost
underwrite risk_assessment underwriter
renew renewal continue
auto-renew automatic_renewal auto-renewal renew_automatically self-renew
extend prolong lengthen extension stretch add_time
extension extra_time
grace_period leeway breathing_space extra_days grace leniency
lapse expire expiry end elapse expiration
expired lapsed
valid good live
invalid void null worthless
void nullify invalidate annul cancel
effective active applicable operative
become_effective begin
commence begin start commencement beginning began
end finish conclude conclusion stop close
pause suspend freeze hold suspension
unpause unfreeze resume restart
postpone defer deferral delay postponement
payment_holiday deferral payment_deferral
skip miss jump
upgrade higher_tier
downgrade lower_tier
modify change amend alter adjust revise tweak amendment
amendment addendum rider variation endorsement change
replace supersede override substitute
override overrule trump supersede prevail
sign execute signature autograph
countersign co-sign second_signature
contract agreement deal terms paperwork
terms conditions small_print fine_print rules provisions
clause provision section term article paragraph
breach break violate violation infringe infringement broke contravene
comply adhere follow abide observe obey compliance
noncompliance non-compliance ignoring
enforce apply uphold enforcement
bind commit commitment obligate
lock-in minimum_term fixed_term commitment_period contract_length
obligation duty responsibility requirement liability
liable responsible accountable answerable liability
entitle qualify eligible entitlement
eligible qualify eligibility
ineligible disqualified barred
disqualify bar
guarantee warrant promise pledge assure vouch
guarantor cosigner co-signer surety backer vouch
warranty guarantee manufacturer_cover product_cover
lend loan advance lent
borrow borrowing
mortgage home_loan house_loan property_loan
remortgage refinance new_loan switch_mortgage
collateral security pledge backing
repossess seize reclaim repossession seizure
foreclose foreclosure repossess
garnish attach_wages wage_deduction dock_wages garnishment
debt_collection collections collection_agency recovery_agency
chase pursue
bankrupt insolvent bust insolvency bankruptcy broke
hardship financial_difficulty money_trouble tight_spot cash-strapped
invest investment
sell sold offload sale dispose flog
buy bought purchase acquire shop
purchase order buy transaction acquisition
shop browse buy
order request
reorder repeat_order
preorder pre-order advance_order order_early reserve
subscribe subscription
subscription plan membership package tier
trial free_trial taster tryout test_drive
quote estimate quotation ballpark price_indication
estimate guess approximate rough_figure ballpark reckon
price cost rate charge tariff amount
haggle negotiate bargain negotiation
bid offer tender proposal
auction bidding
rent lease let hire tenancy
sublet sublease underlet
evict eviction remove_tenant
notice serve_notice notify
notice_period notice advance_warning warning_period
vacate leave quit
landlord lessor property_owner landlady
tenant lessee renter occupier
inventory check-in_report condition_report move-in_report
normal_use fair_use everyday_use ageing aging
prorate pro-rate pro_rata proportional part-month proportionate
split divide share apportion
share portion part slice
allocate assign allot apportion allocation
total sum overall altogether grand_total
balance remainder remaining_amount rest leftover
leftover unused remaining surplus spare unspent
carry_forward rollover
spend exhaust consume drain spent
spend outlay expenditure spent
expense cost outgoing outlay spending
save cut_costs economize savings
receipt sales_slip till_receipt purchase_record
invoice bill tab
itemize itemise list_separately itemization breakdown
reconcile tally square reconciliation
audit review examination
tax duty levy taxation
tax_exempt tax-free untaxed zero-rated
payroll payday
wage salary pay earnings paycheck pay_packet take-home
overtime extra_hours additional_hours after-hours_work
bonus extra_pay one-off_payment lump_sum
commission percentage broker_fee
tip gratuity service_charge
donate donation gift contribute gave
contribute contribution
gift present
inherit inheritance bequeath legacy
refer recommend referral introduce
affiliate partner referrer introducer
promo promotion offer deal campaign special
voucher coupon token chit
combine stack add_together pool
separate stand-alone individually
stackable combinable usable_together
bundle package combo set multi-buy
fraud scam con swindle deception trickery fraudulent
skim clone card_cloning
unauthorized unauthorised unrecognised unrecognized
authorize authorise approve sanction permission green-light authorization
recurring_payment regular_payment automatic_payment autopay auto-pay scheduled_payment
recurring repeating regular ongoing periodic
one-off single one-time
nonrefundable non-refundable final_sale
refundable returnable recoverable
nontransferable non-transferable
transferable assignable
assign transfer assignment
assume inherit takeover
payment_method: card cash cheque check wallet voucher
discount: multi-buy
compensation: refund voucher credit replacement
contract_change: renewal extension upgrade downgrade transfer termination
tax: vat
expense: travel meal hotel mileage parking taxi fuel
benefit: pension bonus allowance
income: salary wage pension bonus tip commission rent dividend
loan: mortgage overdraft
transaction: purchase withdrawal transfer refund deposit payment
billing_problem: overcharge
sum amount figure money value
pricey expensive costly dear steep
cheap inexpensive low-cost budget affordable
worth value valuation appraisal market_price
resell flip resale
`;
