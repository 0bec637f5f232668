/** Loans, cards, accounts, prices and taxes. See `index.ts` for how a line is read. */
export const money = `
principal amount_borrowed sum_borrowed loan_amount capital_owed original_loan
overdraft below_zero overdrawn negative_balance minus_balance
interest borrowing_cost finance_charge
apr yearly_rate annual_rate
interest_rate rate percentage borrowing_rate
loan advance credit_agreement borrowing borrowed_money
loan credit: mortgage
borrow borrowed raise_money
lend lent advance_money
lender creditor loan_provider finance_company
borrower debtor loan_holder
mortgage home_loan house_loan property_loan housing_loan
collateral security pledge asset_backing pledged_asset
guarantor co-signer cosigner surety loan_backer backer
instalment installment part_payment monthly_payment staged_payment spread_payment
repayment payback settle
early_repayment prepayment early_payoff early_settlement settle_early
term duration loan_period repayment_period tenor
arrears overdue past_due behind fall_behind fell_behind backlog_owed late unpaid
delinquency default missed_payment nonpayment
debt money_owed balance_owed outstanding_amount liability dues owing owe
outstanding unpaid unsettled still_owed due remaining
debt_collection collections debt_recovery chasing_debt recovery
collector debt_collector collection_agency recovery_agent bailiff
write-off charge-off forgive waive_debt
moratorium payment_holiday repayment_pause deferral deferment forbearance
refinance restructure reschedule remortgage switch_loan loan_swap
consolidation combine_debts debt_merger single_loan
credit_score credit_rating creditworthiness score credit_standing
card plastic bank_card payment_card
cardholder card_owner card_user card_member
pin passcode secret_number four-digit_code card_code
cvv cvc security_code three_digits
card_number pan sixteen_digits
expiry_date expiration valid_thru end_date
replacement_card new_card reissue fresh_card reissued_card
contactless tap touch_payment
mobile_wallet digital_wallet e-wallet phone_wallet
withdrawal withdraw withdrew drawdown
deposit lodge lodgement add_money
cash banknotes ready_money
coin loose_change small_change
cheque check cheque_book
bank financial_institution banking_house
branch local_office bank_branch outlet
teller cashier counter_clerk counter_staff
savings_account savings_pot savings deposit_account
account_holder account_owner holder named_person
account_number iban
bic swift_code bank_identifier
balance funds amount_left available_money
insufficient_funds nsf low_balance
payment: wire cheque
transfer wire remittance send_money move_money money_transfer remit sent_money
direct_debit autopay automatic_payment auto-pay auto-debit recurring_debit
mandate authorisation authorization payment_permission standing_instruction
payee recipient beneficiary receiver
payer remitter sender person_paying
transaction entry operation movement purchase
pending processing uncleared
hold pre-authorisation preauthorization earmark reserved_amount temporary_charge
cleared settled booked completed
declined refused rejected bounced
overcharge overbilled excess_charge
undercharge underbilled
chargeback payment_dispute card_dispute forced_reversal disputed_charge
reversal reverse void
fraud scam swindle con deception fraudulent rip-off
identity_check kyc id_check verification
statement account_summary monthly_summary transaction_list account_record
passbook savings_book bank_book
payment pay paid remuneration settlement
payment_method: card cash cheque wallet voucher
charge fee cost: surcharge commission
fee charge cost levy tariff toll
commission percentage_fee broker_fee
surcharge extra_charge supplement add-on_cost additional_fee uplift
penalty sanction punitive_charge penalty_charge
waiver fee_waiver waive
bill invoice account_due charges_statement payment_request
billing invoicing charging
proration pro_rata prorated part-month_charge proportional partial_charge
adjustment billing_correction price_correction
receipt till_slip sales_slip payment_confirmation
itemised_bill detailed_bill breakdown itemized_invoice bill_details
paperless_billing e-bill electronic_invoice online_bill digital_statement
purchase_order po order_form buying_order
refund reimbursement repayment refunded reimburse
compensation payout redress damages recompense goodwill_payment
goodwill_gesture goodwill_credit gesture kind_gesture courtesy_credit sweetener
price cost amount_charged price_tag sticker_price rate
price_cut price_drop price_reduction markdown lower_price
price_difference shortfall fare_difference
discount reduction rebate markdown cut
discount: coupon sale
coupon voucher promo_code discount_code promotional_code money-off_code
promotion special_offer deal offer campaign promo bargain
sale clearance sell-off end-of-line_sale markdown_event
concession reduced_rate concessionary_price lower_fare
rewards loyalty_programme loyalty_program points_scheme loyalty_scheme bonus_scheme
points loyalty_points reward_points bonus_points
cashback cash_reward
referral_bonus refer-a-friend friend_reward introduction_bonus
bonus reward perk extra incentive benefit
redeem redemption spend_points
tier level status_level band grade
tax levy duty government_charge taxation
tax: vat withholding
vat value-added_tax gst
withholding deducted_tax
deduction tax_relief write-off allowable_expense deductible
exemption exempt tax-free zero-rated relief
accountant bookkeeper tax_adviser tax_preparer
audit inspection financial_review
investment holding asset money_invested stake invest
investment: share bond fund etf pension crypto
share stock equity stake
fund investment_fund mutual_fund unit_trust pooled_fund
portfolio holdings investment_mix
dividend share_payout profit_share distribution
loss shortfall lose lost
broker dealer trading_firm stockbroker
trade deal market_order
return yield gain profit earnings
risk exposure volatility
maturity maturity_date term_end
pension retirement_fund retirement_savings retirement_pot retirement_plan
annuity retirement_income pension_payout
income earnings pay take-home
income: salary wage pension benefit dividend
income_evidence: payslip
spending outgoings expenditure expenses spend spent
budget spending_plan allowance
top-up reload add_credit add_funds recharge load
out-of-pocket self-funded
total sum overall_amount grand_total full_amount
threshold cut-off qualifying_amount floor minimum_level
ceiling cap upper_limit maximum top_limit
cheap inexpensive low-cost affordable bargain budget
expensive costly dear pricey high-priced
trust escrow safe_holding third-party_holding
strongbox vault_box safety_box
switching change_banks account_switch move_bank bank_switch
estate inheritance legacy deceased_account
executor personal_representative will_executor
donation gift contribution charitable_gift
sponsor backer funder financial_supporter
subsidy grant state_aid financial_support
hardship financial_difficulty money_trouble money_problems tight_spot
`;
