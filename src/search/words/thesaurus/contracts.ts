/** Insurance, subscriptions, telephones, homes and the law. See `index.ts` for how a line is read. */
export const contracts = `
excess deductible self-pay_part
policy insurance_contract cover_document insurance_plan
policyholder insured policy_owner insured_person person_covered
insurer underwriter insurance_company insurance_provider
broker intermediary insurance_agent middleman
beneficiary named_recipient
claim insurance_claim compensation_request claim_form
claim_handler claims_adviser adjuster loss_adjuster assessor claims_team
claimant person_claiming claim_maker
payout settlement claim_payment indemnity benefit_paid
exclusion carve-out
incident event accident mishap occurrence
insured_event peril: theft fire flood accident storm burglary breakage
damage harm: dent crack stain burn breakage
theft stolen steal stole nicked pinched taken
theft: burglary robbery pickpocketing shoplifting break-in
accidental_damage breakage mishap
flood flooding inundation rising_water underwater
leak burst_pipe leaking_pipe
storm gale severe_weather high_winds
total_loss write-off beyond_repair
valuation estimate appraisal assessed_value
negligence carelessness neglect
liability legal_responsibility fault blame
endorsement rider policy_change policy_addendum add-on amendment
quote quotation price_estimate estimate indication
proposal application application_form request_form
schedule policy_schedule cover_summary certificate
certificate cover_note insurance_card
surrender surrender_value
bereavement death passing deceased died
subscription plan recurring_plan sub paid_plan
plan package subscription: basic standard premium
subscriber plan_holder account_member paying_member
free_trial trial taster trial_period test_period
renewal renew continuation
auto-renewal automatic_renewal renews_itself auto-renew rolling_contract
upgrade higher_plan bigger_plan
downgrade lower_plan smaller_plan
cancellation termination ending cancel terminate
notice written_notice heads-up advance_warning notification
lock-in minimum_term commitment_period tie-in contract_length initial_term
start_date effective_date commencement go-live_date inception
reactivation reinstatement restart resume revive
tier plan_level package_level edition
seat licence license user_slot user_licence
add-on extra optional_extra bolt-on extension
feature function capability option
usage_limit fair_use allowance quota cap usage_cap
unlimited uncapped
overage excess_usage out-of-bundle extra_usage
rollover carry_forward unused_allowance
bundle package combo combined_plan all-in-one
membership member_plan club_membership enrolment
member membership_holder cardholder club_member
membership_card member_card pass club_card
mobile_phone cell cellphone handset mobile
handset device phone unit
sim sim_card chip phone_chip
esim digital_sim embedded_sim electronic_sim
number_porting port number_transfer
porting_code pac transfer_code switching_code
unlock_code network_unlock unlocking sim_unlock
pay-as-you-go prepaid no-contract
data mobile_data internet_allowance gigabytes gigs
text text_message sms short_message
call phone_call ring dial telephone
voicemail answerphone voice_message message_box
call_forwarding diversion call_divert redirect_calls
roaming use_abroad overseas_use foreign_network abroad
signal reception bars coverage network_coverage
dead_zone not-spot blackspot
outage downtime disruption service_interruption blackout
broadband internet internet_connection home_internet web_connection
connection internet: fibre broadband wifi cable dsl satellite
landline home_phone fixed_line house_phone
slow_speed sluggish lag crawling low_speed
speed bandwidth throughput megabits
engineer technician fitter installer repairman
installation fitting hook-up setup connection_work
engineer_visit home_visit call-out technician_appointment site_visit
electricity power current mains
gas natural_gas heating_gas mains_gas
utility supply: electricity gas water heating sewage
supplier utility_company energy_company provider
meter gauge counter meter_box
meter_reading reading meter_figures
consumption usage energy_used units_used kilowatt-hours
tariff rate price_plan energy_plan
disconnection supply_cut
reconnection restore_supply reconnect
water_pressure low_pressure weak_flow trickle
sewage wastewater drains sewer foul_water
solar solar_panels photovoltaic rooftop_panels
feed-in export_payment surplus_payment
boiler heater heating_system furnace
tenant renter lodger leaseholder occupier
landlord property_owner lessor house_owner
rent monthly_rent rental rental_payment
lease tenancy tenancy_agreement rental_agreement rental_contract
eviction evict repossession
move-in check-in
move-out vacate
sublet sublease subtenant
flatmate roommate housemate co-tenant
repair fix mend maintenance
damp mould mold moisture
premises property dwelling home
house_move relocation moving_house new_address
landlord_inspection property_inspection viewing visit
software program application app package
operating_system os platform system
version release build edition
update patch upgrade new_release bug_fix
bug defect glitch error software_fault
device_limit simultaneous_devices screens
discontinued retired sunset
api interface endpoint programming_interface
integration connector plug-in plugin extension
backup copy saved_copy safe_copy
restore recovery retrieve
cloud online_storage hosted remote_storage
storage disk_space space room
export download extract
import upload load
administrator admin account_owner superuser
user_role permission access_right privilege
workspace shared_space project
sla service_level response_target agreed_time
uptime availability time_online
contract agreement deal signed_document arrangement
contract_party signatory contracting_party party
signature sign signed autograph
e-signature electronic_signature digital_signature online_signing
amendment variation modification revision
breach violation infringement broken contravention
warranty guarantee manufacturer_warranty product_guarantee
defect fault flaw manufacturing_fault imperfection
lawyer solicitor attorney legal_adviser counsel
court tribunal judge
lawsuit legal_action litigation court_case sue sued
dispute disagreement argument conflict quarrel
dispute_resolution out-of-court_settlement: mediation arbitration adjudication conciliation
ombudsman independent_adjudicator dispute_body external_reviewer
regulator watchdog supervisory_authority oversight_body
law legislation statute regulation legal_rules
obligation duty requirement commitment responsibility
eligibility eligible qualify entitled entitlement
requirement condition prerequisite criterion criteria
exception exemption special_case one-off_allowance
consent permission agreement go-ahead opt-in
opt-out unsubscribe withdraw_consent object
copyright intellectual_property authorship ownership_rights
trademark registered_mark brand_name
confidentiality secrecy non-disclosure nda
affidavit sworn_statement declaration statutory_declaration
notary notarise notarized notary_public
evidence proof supporting_document documentation paperwork
privacy data_protection confidentiality
data_subject person_concerned individual
data_breach data_leak leak exposure security_incident
erasure deletion wipe
retention retention_period storage_period
anonymise anonymize depersonalise mask strip_names redact
data_sharing disclosure third-party_sharing
cookie tracker tracking_file
marketing advertising promotional_messages newsletters adverts
mailing_list newsletter marketing_emails promotional_emails
complaint grievance gripe grumble dissatisfaction complain
complainant person_complaining unhappy_person
escalation escalate refer_upwards
acknowledgement acknowledge
resolution outcome solution settlement fix
review appeal reconsideration challenge reconsider
compliance conformity adherence comply
bribe kickback backhander sweetener corruption
whistleblower whistleblowing raise_concerns informant
misconduct wrongdoing abuse misuse bad_behaviour
sanctions_list embargo prohibited_countries restricted_parties
due_diligence background_check vetting screening
record log register entry documentation
deadline time_limit cut-off last_date due_date
extension extra_time longer_deadline
representative proxy delegate authorised_contact
`;
