/** Illness, damage, crime, weather and what happens in a life. See `index.ts` for how a line is read. */
export const events = `
illness sickness ailment medical_condition disease health_problem: flu fever cancer pneumonia migraine infection asthma covid
sick ill unwell poorly indisposed
serious_illness critical_illness grave_illness severe_illness: cancer stroke leukaemia tumour
minor_illness minor_ailment: cold headache flu
infection contagious_disease infectious virus: flu covid measles chickenpox
pandemic epidemic outbreak health_emergency: covid flu
symptom: fever headache nausea rash dizziness
allergy intolerance allergic_reaction hypersensitivity: rash hives anaphylaxis
chronic_condition long-term_illness pre-existing_condition existing_condition: diabetes asthma epilepsy arthritis
mental_health psychological_distress: depression anxiety burnout stress
suicidal self-harm suicide
disability impairment handicap: blindness deafness wheelchair dyslexia
injury wound bodily_harm personal_injury physical_harm: fracture sprain cut burn bruise concussion whiplash
hurt injure injured wounded harmed
burn scald burnt_skin
bleed bleeding blood haemorrhage
faint lose_consciousness collapse
choke choking swallow suffocate
electric_shock electrocute electrocution
medical_emergency life-threatening emergency_case: stroke seizure anaphylaxis unconscious
emergency urgent_case crisis critical_situation: fire flood accident
hospitalisation hospitalization hospital_stay inpatient_care hospitalised
treatment medical_care therapy healthcare: surgery physiotherapy chemotherapy dialysis
surgery operation surgical_procedure: appendectomy
medical_appointment doctor's_visit check-up: scan
vaccination vaccine jab inoculation immunisation shot
recovery convalescence recuperate
accident mishap casualty: fall collision burn
car_accident road_accident traffic_accident car_crash collision crash wreck fender_bender
stumble slipped
drop dropped fell fumbled
breakdown roadside_failure: overheating
flat_tyre puncture flat_tire burst_tyre
towing tow recovery_truck breakdown_service
vandalism malicious_damage wilful_damage graffiti
damage harm physical_damage: dent scratch crack tear stain breakage
accidental_damage mishandling customer-caused: spill drop
misuse abuse improper_use mistreat negligence careless: drop overload
spill spilled spilt
crack shatter smash broken
dent ding bump
stain smudge blotch
tear rip torn
bent crooked warped dented
normal_wear ageing natural_wear: faded worn frayed
rust corrosion corroded
rot spoil spoiled rotten
expired past_expiry stale
contamination foreign_object impurity tainted
fire blaze flames: burning
smoke fume smoking
explosion explode blast
overheat overheating burning_hot
defect fault flaw malfunction imperfection manufacturing_fault: crack leak
defective faulty broken malfunctioning bust kaput
cosmetic_defect surface_flaw blemish: scratch scuff dent discolouration
doa arrived_broken
wrong_item incorrect_product mix-up wrong_product
missing_item short_delivery missing_part incomplete incomplete_order
misdescribed wrong_description
product_recall recall safety_recall safety_notice
safety_risk hazard danger safety_concern unsafe: fire choking
repair mend fix refit
mistake error blunder oversight goof slip-up mix-up: typo miscalculation
typo misspelling spelling_mistake spelling_error misspelt
pricing_error misprice price_mistake wrong_price price_glitch
billing_error invoice_error wrong_charge: overcharge
overcharge overbill excessive_charge
misunderstanding confusion miscommunication crossed_wires
bug software_fault glitch software_error software_defect: crash freeze
crash freeze hang frozen
slowness lag slow sluggish latency
outage downtime service_disruption service_interruption offline service_failure: blackout
power_cut blackout power_outage power_failure
surge voltage_spike power_surge
incident occurrence event: outage breach accident theft
major_incident critical_incident p1 sev1
post-mortem postmortem incident_review
problem trouble difficulty snag hiccup issue
timeout session_expired
security_incident security_event: phishing malware hack ransomware
data_breach breach data_leak exposed_data privacy_incident leaked_data
malware malicious_software: virus ransomware spyware trojan
phishing scam_email fake_email spoof fraudulent_email fishy_email
hack account_takeover compromised hijack
unauthorized_access intrusion unauthorised_login unauthorised_entry
fraud scam con swindle deception rip-off: phishing forgery
identity_theft stolen_identity impersonation impersonate
forgery fake counterfeit bogus knock-off
bribe bribery corruption kickback
crime criminal_act offence offense: theft robbery assault burglary fraud vandalism
theft stealing steal stolen nicked pinched swiped: burglary robbery pickpocketing shoplifting
burglary break-in housebreaking forced_entry
robbery mugging hold-up mugged
data_loss lost_file deleted_file lost_data wiped
harassment bullying abuse intimidation mistreatment: insult threat
discrimination unequal_treatment prejudice bias: racism sexism
abusive_language insult swearing foul_language offensive_language rude
violence assault physical_attack aggression: punch
misconduct wrongdoing bad_behaviour unacceptable_behaviour: theft harassment fraud
whistleblowing whistleblower
cheating academic_dishonesty academic_misconduct: plagiarism copying
plagiarism copied_work copying
violation infringement breach contravention offence
natural_disaster catastrophe disaster calamity: flood earthquake hurricane tornado wildfire landslide tsunami eruption storm
force_majeure extraordinary_circumstance exceptional_circumstance unforeseen_event: storm strike war earthquake flood snow pandemic
severe_weather bad_weather extreme_weather adverse_weather: storm snow ice fog heatwave hail hurricane thunderstorm blizzard
storm tempest gale: hurricane thunderstorm typhoon cyclone blizzard
flood flooding inundation deluge
rain downpour drizzle
snow snowfall wintry_weather: blizzard sleet
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
war armed_conflict hostilities military_action: invasion bombing
unrest civil_unrest civil_disturbance civil_commotion: riot protest uprising
terrorism terror_attack bomb_threat
strike industrial_action walkout labour_dispute work_stoppage
political_event public_vote: election referendum
life_event family_event major_change personal_circumstance: marriage birth divorce death moving adoption wedding
death bereavement passing decease dies died demise
funeral memorial_service last_respects: burial cremation
inheritance bequest legacy inherit
birth childbirth newborn new_baby new_arrival
pregnancy_loss: miscarriage stillbirth
adoption adopt adopted_child
marriage wedding nuptials marry
engagement engaged proposal betrothal
divorce separation marital_breakdown break-up: decree
family_emergency family_crisis: funeral bereavement
compassionate_ground hardship special_circumstance mitigating_circumstance: bereavement funeral divorce accident
moving relocation house_move move_house relocate new_address new_flat new_place
emigrate emigration move_abroad
military_deployment deployment deployed posted_overseas military_order
court_case lawsuit litigation legal_action legal_proceedings sue
arrest detention imprisonment jailed
bankruptcy insolvency insolvent bankrupt liquidation bust
job_loss redundancy layoff unemployment
dismissal termination fired sacked firing discharge
retirement retire retired stop_working
promotion advancement career_step promoted
hiring recruitment recruit job_interview
onboarding induction orientation first_day
probation trial_period probationary_period
performance_review appraisal evaluation annual_review yearly_review
training course workshop seminar class: webinar e-learning
meeting get-together conference gathering session: workshop stand-up
appointment time_slot appointment_slot scheduled_visit
overtime extra_hours working_late
absence leave: holiday
annual_leave paid_leave vacation holiday pto
unauthorized_absence unexcused_absence skipping_work truancy
delay lateness tardiness hold-up setback late delayed overdue running_late
company_event team_event work_social: offsite
public_holiday bank_holiday national_holiday statutory_holiday: christmas easter thanksgiving
holiday_season festive_season festive_period peak_season busy_period: christmas
religious_holiday religious_festival: ramadan eid diwali christmas easter
honeymoon wedding_trip wedding_journey
weekend non-working_day
anniversary jubilee yearly_date
celebration special_occasion party: birthday wedding anniversary graduation
graduation commencement degree_ceremony
school_event academic_event: exam graduation prom
exam examination assessment assessed_work: midterm quiz resit
resit retake second_attempt re-examination
homework coursework assignment: essay project thesis
school_year academic_year: semester term trimester
school_holiday half-term
lesson class teaching_session: lecture tutorial seminar
field_trip school_trip excursion outing
enrolment enrollment registration matriculation sign-up
event performance: concert festival exhibition
concert gig live_music
game fixture sports_match sporting_event
exhibition fair trade_show expo
election polling_day ballot
travel_disruption disrupted_journey irregular_operation: strike
missed_flight missed_departure: no-show
denied_boarding overbooking bumped oversold overbooked
rebooking rebook reroute alternative_flight next_flight
stranded stuck marooned
traffic_jam congestion heavy_traffic tailback
roadworks road_closure closed_road blocked_road
no-show never_showed
failed_delivery missed_delivery delivery_attempt nobody_home undelivered undeliverable
closure shutdown shut
stocktaking inventory_count stocktake
noise disturbance loud_noise racket
infestation pest_problem: bedbug mouse cockroach
odour odor smell stench stink
lost_key lockout
`;
