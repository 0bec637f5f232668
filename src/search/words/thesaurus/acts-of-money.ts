/** What is done with money and contracts. See `index.ts` for how a line is read. */
export const actsOfMoney = `
reopen revive reinstate reactivate restore resume bring_back resurrect switch_back_on
cancel call_off scrap annul cancellation drop axe bin pull_out
revoke rescind withdraw retract take_back repeal pull
terminate end termination put_an_end discontinue cease wind_up
close shut close_down shut_down closure wind_down
open set_up start launch establish kick_off
back_out pull_out bail_out bow_out change_mind cold_feet withdraw
opt_out unsubscribe leave drop_out step_out decline
opt_in enroll enrol join sign_up enlist subscribe
enrollment enrolment sign-up registration joining onboarding
register registration sign_up put_name_down enroll
join become_a_member sign_up come_on_board hop_on
quit leave resign walk_away depart part_ways
switch change_over swap move_over jump_ship migrate
pay paid payment settle cough_up shell_out fork_out foot_the_bill
settle pay_off clear square_up discharge pay_in_full wipe_out settlement
remit send_money payment remittance transfer
repay pay_back repayment return_the_money paid_back
reimburse refund pay_back make_whole reimbursement money_back repay
refund money_back cash_comes_back money_comes_back reimbursement return_the_money cash_back
recoup recover claw_back win_back get_back recovery
clawback claw_back recover take_back recoup
compensate compensation make_up_for make_amends redress indemnify payout
goodwill_gesture goodwill_credit courtesy_credit gesture_of_goodwill sweetener token
payout pay-out disbursement settlement pay_out
disburse pay_out release issue hand_out disbursement
fund finance bankroll pay_for funding
foot_the_bill the_tab pick_up_tab meet_the_cost pay_for bear_the_cost absorb_the_cost cover
out_of_pocket own_pocket own_expense own_cost self-funded own_money
charge bill invoice debit take_payment levy
charge fee cost levy surcharge toll price
surcharge extra_charge additional_fee add-on_fee supplement premium uplift
impose levy apply slap_on assess tack_on add
overcharge overbill charge_too_much billed_too_much sting rip_off
undercharge underbill charge_too_little billed_too_little
double_charge duplicate_charge charged_twice billed_twice paid_twice double_billing double_payment
waive forgo drop_the_fee write_off let_off waiver wipe forgive
forgive write_off cancel_the_debt wipe_off let_off forgiveness
free complimentary at_no_charge on_the_house no_cost free_of_charge gratis for_nothing without_charge
free included thrown_in no_extra_cost comes_with on_us our_treat
discount knock_off reduction markdown money_off price_cut deduction take_off
discount rebate concession deal bargain special_offer
reduce lower cut decrease bring_down slash trim reduction shrink
increase raise rise bump_up hike go_up put_up step_up uplift rose
price_increase price_rise rate_hike price_hike fee_increase going_up
double twofold two_times twice
halve cut_in_half half half-price
drop fall decline go_down decrease dip fell
cap limit ceiling upper_limit top_out maximum at_most no_more_than
floor minimum lower_limit at_least no_less_than least
limit restrict cap curb restriction put_a_ceiling ration
exceed go_over surpass go_above top overstep go_beyond overrun
overage overrun excess_usage over_the_limit extra_usage
deduct subtract take_off knock_off withhold take_out deduction dock
withhold hold_back keep_back retain withholding hang_on_to
retain keep hold_on_to hang_on_to keep_hold hold_back
forfeit lose give_up surrender forfeiture kiss_goodbye forgo lost
owe owing indebted due payable outstanding
arrears overdue past_due late_payment missed_payment fall_behind delinquent delinquency behind
overdue late past_due behind_schedule belated past_the_deadline
outstanding unpaid owing unsettled open still_due still_owed
debt balance_owed money_owed amount_due liability outstanding_balance
default fail_to_pay nonpayment non-payment miss_a_payment missed_payment not_paid
bounce return_unpaid fail dishonor dishonour bounced returned_payment
decline reject refuse turn_down fail bounce knock_back
late_fee late_charge late_payment_fee penalty overdue_charge
penalty fine sanction punishment forfeit
penalize penalise punish fine sanction ding
early_termination_fee exit_fee cancellation_fee break_fee early_exit_charge leaving_charge
prepay pay_ahead pay_in_advance pay_upfront advance_payment prepayment
upfront in_advance ahead_of_time beforehand at_the_outset prepaid
installment instalment part_payment payment_plan staged_payment
payment_plan payment_arrangement spread_the_cost pay_over_time installments instalments repayment_plan pay_in_stages
deposit pay_in put_in lodge place
deposit down_payment upfront_payment money_down
security_deposit damage_deposit rental_deposit bond
hold authorization pre-authorization pending_charge preauth earmark temporary_charge
earmark set_aside ring-fence reserve put_by put_aside
withdraw take_out cash_out withdrawal draw_out pull_out withdrew
top_up add_money reload load recharge add_funds refill
transfer move wire send_across shift move_over
transfer_out move_away port_out take_elsewhere
port carry_over bring_across keep_your_number number_transfer
convert exchange swap change_into conversion turn_into
redeem cash_in use_up redemption trade_in
earn collect accrue rack_up accumulate build_up pick_up gain
accrue build_up mount_up accumulate add_up accrual pile_up grow
reward perk bonus incentive thank-you freebie
credit put_back add apply post
post appear show_up land come_through hit_the_account reach
credited posted paid_in booked applied
process handle put_through run action deal_with
clear go_through come_through settle complete
pending in_progress not_yet_cleared processing still_going_through underway
reverse undo roll_back back_out reversal overturn unwind
chargeback payment_dispute card_dispute disputed_payment bank_reversal
dispute contest challenge query object take_issue question argue
claim put_in_claim make_a_claim file_a_claim lodge_a_claim
insure cover protect insurance underwritten
cover pay_for include extend_to take_care_of coverage
cover coverage protection policy insurance
exclude leave_out rule_out not_covered carve_out omit exclusion
exception exemption carve-out special_case let-off dispensation
exempt excused let_off free_from spared relieved exemption
deductible excess self-pay first_part own_share own_contribution
copay copayment own_share contribution
premium insurance_payment policy_price insurance_cost
underwrite assess_the_risk risk_assessment underwriter
renew renewal roll_over continue carry_on sign_up_again
auto-renew automatic_renewal auto-renewal renew_automatically roll_over self-renew rolls_on
extend prolong lengthen extension stretch add_time
extension more_time extra_time grace longer
grace_period leeway breathing_space extra_days grace leniency
lapse expire run_out expiry end elapse expiration time_out
expired out_of_date lapsed no_longer_valid past_its_date run_out
valid good in_force live in_date still_running
invalid void null no_longer_good worthless not_valid
void nullify invalidate annul cancel
in_force in_effect effective active applicable operative
take_effect kick_in come_into_force start_to_apply become_effective begin
commence begin start commencement kick_off beginning get_going began
end finish conclude conclusion stop close wrap_up
pause suspend freeze put_on_hold hold suspension
unpause unfreeze resume restart lift_the_freeze pick_up_again
postpone put_off defer deferral move_back delay postponement push_back
payment_holiday deferral payment_break payment_deferral skip_a_payment
skip miss pass_over jump leave_out
upgrade step_up move_up higher_tier bump_up trade_up
downgrade step_down move_down lower_tier drop_down
modify change amend alter adjust revise tweak amendment
amendment addendum rider variation endorsement change
replace supersede override take_the_place substitute
override overrule trump take_precedence supersede prevail
sign put_signature execute pen_to_paper signature autograph
countersign co-sign second_signature sign_as_well
contract agreement deal terms paperwork
terms conditions small_print fine_print rules provisions
clause provision section term article paragraph
breach break violate violation infringe infringement broke contravene
comply adhere stick_to follow abide observe obey compliance
noncompliance non-compliance failure_to_follow not_following ignoring
enforce apply uphold police enforcement
bind commit tie lock_in commitment obligate
lock-in minimum_term fixed_term commitment_period tied_in lock_in contract_length
obligation duty responsibility requirement liability
liable responsible on_the_hook accountable answerable liability
entitle qualify eligible entitlement have_the_right be_due
eligible qualify fit_the_bill meet_the_criteria eligibility tick_the_boxes
ineligible disqualified not_eligible shut_out barred
disqualify rule_out bar knock_out shut_out
guarantee warrant promise pledge assure vouch
guarantor cosigner co-signer surety backer vouch
warranty guarantee manufacturer_cover product_cover
lend loan advance lent let_borrow
borrow take_a_loan get_credit borrowing
mortgage home_loan house_loan property_loan
remortgage refinance new_loan switch_mortgage
collateral security pledge asset_as_security backing
repossess take_back seize reclaim repossession seizure
foreclose foreclosure repossess take_the_house
garnish attach_wages wage_deduction dock_wages garnishment
debt_collection collections collection_agency recovery_agency chase_the_debt
chase dun pursue follow_up go_after
bankrupt insolvent bust gone_under insolvency bankruptcy broke
hardship financial_difficulty money_trouble struggling_to_pay tight_spot cash-strapped
invest put_money_in investment buy_in
sell sold offload sale dispose flog
buy bought purchase acquire pick_up shop get_hold_of snap_up
purchase order buy transaction acquisition
shop browse buy look_around
order place_an_order request put_in_for ask_for
reorder order_again repeat_order buy_again
preorder pre-order advance_order order_ahead order_early reserve
subscribe sign_up take_out subscription
subscription plan membership package tier
trial free_trial taster try_out tryout test_drive
quote estimate quotation ballpark price_indication
estimate guess approximate rough_figure ballpark reckon
price cost rate charge tariff amount
price_match match_the_price beat_the_price same_price price_promise
haggle negotiate bargain negotiation talk_down
bid offer tender proposal
auction bidding sale_by_bids under_the_hammer
rent lease let hire tenancy
sublet sublease rent_out underlet let_out
evict eviction throw_out kick_out turf_out remove_tenant
give_notice notice serve_notice hand_in_notice notify
notice_period notice advance_warning warning_period
vacate move_out leave return_the_keys clear_out quit
move_in take_up_residence take_possession get_the_keys moving-in
landlord lessor property_owner landlady
tenant lessee renter occupier
inventory check-in_report condition_report move-in_report schedule_of_condition
wear_and_tear normal_use fair_use everyday_use ageing aging
prorate pro-rate pro_rata proportional part-month proportionate share_out
split divide share break_up go_halves apportion
share portion part slice cut
allocate assign allot apportion allocation
total sum add_up overall altogether grand_total
balance remainder what_is_left remaining_amount rest leftover
leftover unused remaining surplus spare unspent
roll_over carry_over carry_forward rollover bring_forward
use_up spend exhaust consume burn_through go_through drain spent
spend outlay expenditure splash_out lay_out spent
expense cost outgoing outlay spending
save cut_costs economize put_by savings
receipt proof_of_purchase sales_slip till_receipt purchase_record
invoice bill statement_of_charges tab
itemize itemise break_down line_by_line list_separately itemization breakdown
reconcile match_up tally balance_the_books square reconciliation
audit inspect_the_books review examination go_over
tax duty levy taxation
tax_exempt tax-free untaxed zero-rated
withhold_tax tax_deduction deduct_tax tax_withheld
payroll wage_run salary_run pay_run payday
wage salary pay earnings paycheck pay_packet take-home
overtime extra_hours additional_hours after-hours_work
bonus extra_pay one-off_payment lump_sum
commission cut percentage broker_fee
tip gratuity service_charge little_extra
donate give_to_charity donation gift contribute gave
contribute chip_in put_in pay_in contribution pitch_in
gift present give_away pass_on
inherit inheritance bequeath left_by_will legacy
refer recommend referral introduce send_our_way bring_a_friend
affiliate partner referrer introducer
promo promotion offer deal campaign special
promo_code discount_code voucher_code coupon_code offer_code
voucher coupon token chit
gift_card gift_voucher gift_token gift_certificate
store_credit credit_note account_credit shop_credit
combine stack use_together add_together pool double_up
separate stand-alone on_its_own individually
stackable combinable usable_together add_up
bundle package combo set multi-buy
fraud scam con swindle deception trickery fraudulent
skim clone copy_the_card card_cloning
unauthorized unauthorised not_approved without_permission without_consent unrecognised unrecognized
authorize authorise approve sanction okay permission green-light authorization
recurring_payment regular_payment automatic_payment autopay auto-pay scheduled_payment
recurring_payment, autopay, regular_payment: standing_order direct_debit card_subscription
recurring repeating regular ongoing periodic
one-off single one-time once
nonrefundable non-refundable no_refund not_refundable no_money_back final_sale
refundable money_back returnable recoverable
nontransferable non-transferable not_transferable named_person_only
transferable passed_on assignable can_be_given
assign transfer make_over sign_over assignment hand_over
take_over assume inherit takeover take_on
payment_method: card cash cheque check bank_transfer wallet direct_debit voucher
card, plastic: debit_card credit_card prepaid_card gift_card charge_card
fee, charge: late_fee cancellation_fee booking_fee delivery_charge restocking_fee admin_fee setup_fee activation_fee
discount: student_discount loyalty_discount volume_discount senior_discount multi-buy early_bird
compensation: refund voucher credit goodwill_gesture replacement
contract_change: renewal extension upgrade downgrade transfer termination
tax: vat income_tax sales_tax customs_duty council_tax
expense: travel meal hotel mileage parking taxi fuel
benefit: pension health_insurance paid_leave bonus allowance
income: salary wage pension bonus tip commission rent dividend
loan: mortgage overdraft car_loan student_loan credit_line
transaction: purchase withdrawal transfer refund deposit payment
insurance: travel_insurance home_insurance car_insurance health_insurance life_insurance pet_insurance
billing_problem: overcharge double_charge wrong_amount missing_credit failed_payment
settle_in_full clear_the_balance pay_it_all zero_balance
late_payer slow_payer behind_on_bills behind_on_payments
money_comes_off taken_from_account leaves_the_account debited
not_charged no_bill no_fee fee-free free_of_charge
tear_up rip_up cancel_the_contract end_the_agreement
sum amount figure money value
pricey expensive costly dear steep
cheap inexpensive low-cost budget affordable
worth value valuation appraisal market_price
sell_on resell flip pass_along resale
no_strings no_commitment no_obligation not_tied cancel_any_time
`;
