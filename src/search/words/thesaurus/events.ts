/** What happens to people. See `index.ts` for how a line is read. */
export const events = `
illness, sickness, ailment, medical_condition, disease, health_problem: flu fever cancer pneumonia migraine infection asthma covid
sick ill unwell poorly under_the_weather indisposed
serious_illness, critical_illness, grave_illness, severe_illness: cancer stroke heart_attack leukaemia tumour
minor_illness, minor_ailment: cold cough sore_throat headache flu
infection, contagious_disease, infectious, virus: flu covid measles chickenpox
pandemic, epidemic, outbreak, health_emergency: covid flu
symptom, complaint: fever cough headache nausea rash dizziness
fever temperature high_temperature
allergy, intolerance, allergic_reaction, hypersensitivity: rash hives hay_fever anaphylaxis
food_poisoning upset_stomach stomach_bug
chronic_condition, long-term_illness, pre-existing_condition, existing_condition: diabetes asthma epilepsy arthritis
mental_health, psychological_distress: depression anxiety burnout stress panic_attack
suicidal self-harm suicide wants_to_die end_their_life
disability, impairment, handicap: blindness deafness wheelchair dyslexia
injury, wound, bodily_harm, personal_injury, physical_harm: fracture sprain broken_leg broken_arm cut burn bruise concussion whiplash
hurt injure injured wounded harmed
fracture, broken_bone: broken_leg broken_arm broken_wrist broken_ankle
sprain, strain: twisted_ankle pulled_muscle torn_ligament
burn scald burnt_skin
bleed bleeding blood haemorrhage
faint pass_out black_out lose_consciousness collapse
choke choking swallow suffocate
electric_shock electrocute electrocution
medical_emergency, life-threatening, emergency_case: heart_attack stroke seizure anaphylaxis unconscious
emergency, urgent_case, crisis, critical_situation: fire flood gas_leak heart_attack accident
hospitalisation hospitalization hospital_stay inpatient_care hospitalised in_hospital admitted_to_hospital
treatment, medical_care, therapy, healthcare: surgery physiotherapy chemotherapy dialysis
surgery, operation, surgical_procedure: appendectomy knee_replacement
medical_appointment, doctor's_visit, check-up: dental_appointment scan blood_test
vaccination vaccine jab inoculation immunisation shot
recovery convalescence get_well recuperate get_better
sick_leave medical_leave off_sick sick_day call_in_sick
accident, mishap, casualty: car_crash fall collision slip burn
car_accident road_accident traffic_accident car_crash collision crash wreck fender_bender
slip_and_fall fall_over stumble slipped
drop knock_over dropped fell fumbled
breakdown, roadside_failure, broke_down: flat_tyre dead_battery engine_failure overheating
flat_tyre puncture flat_tire burst_tyre
towing tow recovery_truck breakdown_service
vandalism malicious_damage wilful_damage graffiti
damage, harm, physical_damage: dent scratch crack tear stain water_damage breakage cracked_screen
accidental_damage, damage_by_user, mishandling, customer-caused: spill drop cracked_screen coffee_spill
misuse, abuse, improper_use, mistreat, negligence, careless: drop overload
liquid_damage, water_damage, moisture_damage, got_wet, soaked, liquid_spill: coffee_spill dropped_in_water
spill spilled spilt knocked_over
crack shatter smash broken
dent ding bump
scratch scuff scrape
stain smudge blotch spot_of_dirt
tear rip torn
bent crooked warped dented
wear_and_tear, normal_wear, ageing, natural_wear: faded worn frayed
mould mold mildew fungus
rust corrosion corroded
rot spoil go_off spoiled gone_bad rotten
expired past_its_date out_of_date past_expiry stale
contamination foreign_object impurity tainted
leak, seepage, drip: burst_pipe
burst_pipe broken_pipe pipe_burst
gas_leak smell_of_gas gas_smell
fire, blaze, flames: burning house_fire
smoke fume smoking
explosion blow_up explode blast
overheat overheating too_hot burning_hot
defect, fault, flaw, malfunction, imperfection, manufacturing_fault: crack dead_pixel leak loose_seam
defective faulty broken not_working out_of_order malfunctioning bust kaput
hidden_defect latent_defect concealed_fault
cosmetic_defect, surface_flaw, blemish: scratch scuff dent discolouration
dead_on_arrival doa broken_on_arrival arrived_broken
transit_damage damaged_in_transit shipping_damage damaged_in_shipping
wrong_item incorrect_product mix-up wrong_product
missing_item short_delivery missing_part incomplete incomplete_order
empty_parcel empty_box nothing_inside
wrong_size does_not_fit poor_fit too_small
not_as_described misdescribed wrong_description differs_from_description
product_recall recall safety_recall safety_notice pulled_from_shelves
safety_risk, hazard, danger, safety_concern, unsafe: fire electric_shock sharp_edge choking
repair mend fix refit
mistake, error, blunder, oversight, goof, slip-up, mix-up: typo miscalculation
typo misspelling spelling_mistake spelling_error misspelt
wrong_address incorrect_address address_mistake
our_fault company_error internal_error our_mistake own_error
pricing_error misprice price_mistake wrong_price price_glitch
billing_error, invoice_error, wrong_charge, charged_in_error: double_charge overcharge
double_charge duplicate_charge charged_twice billed_twice duplicate_payment
overcharge overbill charged_too_much excessive_charge
data_entry_error input_mistake keyed_wrong
misunderstanding confusion miscommunication crossed_wires
bug, software_fault, glitch, software_error, software_defect: crash freeze
crash freeze hang lock_up frozen
slowness lag slow sluggish latency
outage, downtime, service_disruption, service_interruption, offline, went_down, service_failure: blackout server_failure
power_cut blackout power_outage power_failure loss_of_power lights_went_out
surge voltage_spike power_surge
network_outage no_signal dead_line loss_of_signal no_internet lost_connection
planned_maintenance scheduled_maintenance maintenance_window planned_work planned_downtime
incident, occurrence, event: outage breach accident theft
major_incident severity_one critical_incident p1 sev1
post-mortem postmortem incident_review root_cause_analysis
problem trouble difficulty snag hiccup issue
timeout timed_out session_expired
security_incident, security_event: data_breach phishing malware hack stolen_laptop lost_badge ransomware
data_breach breach data_leak exposed_data privacy_incident leaked_data
malware, malicious_software: virus ransomware spyware trojan
phishing scam_email fake_email spoof fraudulent_email fishy_email
hack account_takeover compromised hijack break_into_account
unauthorized_access intrusion unauthorised_login unauthorised_entry
unknown_login suspicious_login unusual_sign-in unfamiliar_device strange_login
password_leak exposed_password compromised_password
fraud, scam, con, swindle, deception, rip-off: identity_theft phishing forgery
identity_theft stolen_identity impersonation impersonate
unauthorized_transaction unrecognised_charge unknown_charge unfamiliar_charge mystery_charge
forgery fake counterfeit bogus knock-off
money_laundering financial_crime dirty_money
bribe bribery corruption kickback
conflict_of_interest, competing_interest: insider_trading
crime, criminal_act, offence, offense: theft robbery assault burglary fraud vandalism
theft, stealing, steal, stolen, nicked, pinched, swiped: burglary robbery pickpocketing shoplifting
burglary break-in housebreaking forced_entry
robbery mugging hold-up mugged
parcel_theft porch_theft stolen_parcel porch_piracy
loss, lost, lose, missing, mislaid, misplaced, disappeared, gone_astray, vanished: lost_card lost_luggage lost_key lost_parcel
missing_card, card_gone, card_disappeared: lost_card stolen_card
lost_luggage missing_baggage lost_baggage lost_suitcase missing_bag
delayed_luggage delayed_baggage late_bag
lost_parcel missing_parcel lost_in_transit never_arrived lost_shipment
lost_passport missing_passport passport_gone
found_item lost_property left_behind forgotten_item
data_loss lost_file deleted_file lost_data wiped
harassment, bullying, abuse, intimidation, mistreatment: insult threat sexual_harassment
discrimination, unequal_treatment, prejudice, bias: racism sexism
threat menace threaten
abusive_language insult swearing foul_language offensive_language rude
violence, assault, physical_attack, aggression: punch domestic_violence
domestic_violence domestic_abuse abusive_partner
workplace_accident work_injury occupational_accident injury_at_work work_accident
near_miss close_call narrow_escape
misconduct, wrongdoing, bad_behaviour, unacceptable_behaviour, breach_of_conduct: theft harassment fraud
whistleblowing whistleblower speak_up blow_the_whistle
cheating, academic_dishonesty, academic_misconduct: plagiarism copying
plagiarism copied_work copying pass_off
violation infringement breach contravention offence
natural_disaster, catastrophe, disaster, calamity, act_of_god: flood earthquake hurricane tornado wildfire landslide tsunami eruption storm
force_majeure, extraordinary_circumstance, beyond_our_control, exceptional_circumstance, unforeseen_event, act_of_god: storm strike war earthquake flood snow pandemic volcanic_ash
severe_weather, bad_weather, extreme_weather, adverse_weather: storm snow ice fog heatwave hail hurricane thunderstorm blizzard
storm, tempest, gale: hurricane thunderstorm typhoon cyclone blizzard
flood flooding inundation deluge high_water
rain shower downpour drizzle
snow, snowfall, wintry_weather: blizzard sleet
ice black_ice icy slippery_road
frost freezing cold_snap subzero freezing_weather
heatwave hot_spell extreme_heat scorching
lightning thunderstorm thunder lightning_strike
hail hailstone hailstorm
fog mist poor_visibility
wind gust gale windstorm
wildfire forest_fire bushfire
drought dry_spell water_shortage
earthquake quake tremor
landslide mudslide rockslide landslip
war, armed_conflict, hostilities, military_action: invasion bombing
unrest, civil_unrest, civil_disturbance, civil_commotion: riot protest uprising
terrorism terror_attack bomb_threat
strike industrial_action walkout labour_dispute work_stoppage
political_event, public_vote: election referendum
evacuation evacuate clear_the_building
life_event, change_in_circumstances, family_event, major_change, personal_circumstance: marriage birth divorce death moving adoption job_loss new_baby wedding
death bereavement passing decease loss_of_life dies died passed_away demise
funeral, memorial_service, last_respects: burial cremation
bereavement_leave compassionate_leave funeral_leave
inheritance bequest legacy inherit
birth childbirth newborn new_baby new_arrival
pregnancy pregnant expecting
pregnancy_loss, loss_of_pregnancy: miscarriage stillbirth
parental_leave, family_leave, baby_leave: maternity_leave paternity_leave adoption_leave
adoption adopt adopted_child
marriage wedding get_married tie_the_knot nuptials marry
engagement engaged proposal betrothal
divorce, separation, split_up, marital_breakdown, break-up: decree
name_change new_surname changed_name maiden_name
family_emergency, family_crisis, urgent_family_matter: funeral sick_child bereavement
compassionate_ground, hardship, special_circumstance, mitigating_circumstance: bereavement serious_illness funeral divorce accident
moving relocation house_move move_house relocate change_of_address new_address new_flat new_place
emigrate emigration move_abroad leave_the_country
military_deployment deployment deployed called_up posted_overseas military_order
jury_duty jury_service court_duty
court_case lawsuit litigation legal_action legal_proceedings sue
arrest detention imprisonment jailed
bankruptcy insolvency insolvent bankrupt go_under liquidation bust
job_loss redundancy layoff laid_off made_redundant unemployment lose_my_job let_go
dismissal termination fired sacked firing discharge given_the_boot
resignation resign quit hand_in_notice leave_the_company step_down
retirement retire retired stop_working
new_job job_change change_of_employer changed_jobs
promotion advancement career_step promoted
hiring recruitment recruit job_interview
onboarding induction orientation first_day new_starter_training
probation trial_period probationary_period
performance_review appraisal evaluation annual_review yearly_review
training, course, workshop, seminar, class: webinar e-learning
meeting, get-together, conference, gathering, session: workshop board_meeting stand-up video_call
appointment time_slot appointment_slot scheduled_visit
overtime extra_hours working_late
shift, rota, roster: night_shift early_shift
absence, time_away, day_off, leave, time_off: holiday sick_leave parental_leave jury_duty
annual_leave paid_leave vacation holiday paid_time_off pto
unauthorized_absence absent_without_leave unexcused_absence skipping_work truancy
delay lateness tardiness hold-up setback late delayed overdue running_late
business_trip work_trip work_travel business_travel
company_event, team_event, work_social: office_party team_outing offsite christmas_party
public_holiday, bank_holiday, national_holiday, statutory_holiday: christmas easter new_year's_day thanksgiving labour_day
holiday_season, festive_season, festive_period, peak_season, busy_period: christmas
religious_holiday, religious_festival: ramadan eid yom_kippur diwali christmas easter
holiday vacation getaway break
honeymoon wedding_trip wedding_journey
weekend saturday_and_sunday non-working_day
birthday birth_date date_of_birth
anniversary jubilee yearly_date
celebration, special_occasion, party: birthday wedding anniversary graduation
graduation commencement degree_ceremony
school_event, academic_event: exam graduation field_trip open_day prom
exam, examination, assessment, assessed_work: midterm final_exam quiz resit written_test
resit retake second_attempt re-examination
homework, coursework, assignment: essay project thesis
school_year, academic_year: semester term trimester
school_holiday half-term summer_break term_break
lesson, class, teaching_session: lecture tutorial seminar
field_trip school_trip excursion day_out outing
enrolment enrollment registration matriculation sign-up
dropping_out drop_out withdraw_from_course leave_school
event, performance: concert theatre_play festival exhibition
concert gig live_music
game fixture sports_match sporting_event
exhibition fair trade_show expo
rained_off event_cancelled washed_out
election polling_day ballot
travel_disruption, disrupted_journey, irregular_operation: delayed_flight cancelled_train missed_connection strike cancelled_flight
flight_delay late_flight delayed_departure delayed_plane
flight_cancellation cancelled_flight scrapped_flight axed_flight
missed_flight, missed_departure: missed_train late_for_boarding no-show
missed_connection missed_transfer missed_onward_flight
denied_boarding overbooking bumped oversold overbooked
rebooking rebook reroute alternative_flight next_flight
stranded stuck cut_off marooned
traffic_jam congestion heavy_traffic tailback
roadworks road_closure closed_road blocked_road
parking_ticket parking_fine parking_penalty
speeding_ticket traffic_fine speeding_fine
no-show failed_to_appear failed_to_show never_showed
failed_delivery missed_delivery delivery_attempt nobody_home undelivered undeliverable not_at_home
customs_hold held_at_customs stuck_in_customs
shortage out_of_stock sold_out none_left run_out
closure shutdown closing_down shut
stocktaking inventory_count stocktake
sale, promotion, special_offer, clearance: black_friday january_sale flash_sale
noise disturbance loud_noise racket
infestation, pest_problem: bedbug mouse cockroach
odour odor smell stench stink
locked_out lost_key lockout
lift_failure stuck_in_lift broken_elevator
emergency_drill fire_drill evacuation_exercise
inspection, audit, examination: site_visit safety_check
`;
