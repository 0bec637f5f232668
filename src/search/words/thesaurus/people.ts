/** Relatives, customers, jobs and animals. See `index.ts` for how a line is read. */
export const people = `
relative family_member kin: mother father brother sister aunt uncle grandmother grandfather cousin nephew
immediate_family close_family close_relative: spouse wife husband parent mother father child son daughter sibling
extended_family: aunt uncle cousin nephew niece grandparent in-law
parent: mother father mom dad mum stepmother stepfather
mother mom mum mommy mummy mama
father dad daddy papa
grandparent: grandmother grandfather grandma grandpa
grandmother grandma granny nana nan
grandfather grandpa granddad gramps
sibling: brother sister twin half-brother half-sister stepbrother stepsister
brother bro
sister sis
spouse married_partner: husband wife hubby
partner companion: husband wife boyfriend girlfriend fiance fiancee spouse
fiance fiancee betrothed engaged_partner
grandchild: grandson granddaughter
child kid youngster offspring: son daughter toddler baby boy girl stepchild schoolchild
son boy lad
daughter girl lass
baby infant newborn bub
toddler tot small_child young_child preschooler
minor underage under-age juvenile: teenager child pupil fourteen-year-old sixteen-year-old toddler baby schoolchild
teenager teen adolescent youth young_person
adult grown-up: parent father mother senior
senior pensioner older_person elderly retiree old_age: grandmother grandfather grandma grandpa seventy-year-old eighty-year-old
retiree retired pensioner retired_person
guardian legal_guardian responsible_adult caretaker: parent mother father grandparent stepparent
dependent dependant: child kid son daughter baby spouse stepchild
in-law: mother-in-law father-in-law sister-in-law brother-in-law daughter-in-law son-in-law
orphan ward foster_child
ex: ex-husband ex-wife ex-boyfriend ex-girlfriend
surviving_spouse bereaved_spouse: widow widower
heir beneficiary inheritor successor: son daughter widow widower nephew niece
deceased dead dies died
household family home: roommate housemate parent child spouse
household_member same_address same_roof: roommate housemate flatmate spouse child lodger parent
roommate housemate flatmate cohabitant
lodger boarder paying_guest
friend pal buddy mate chum acquaintance
third_party outsider: friend neighbour brother sister colleague agent assistant cousin accountant
single_person unmarried bachelor
group party: club choir crew
person individual somebody human folk people
man gentleman guy bloke fellow male
woman lady female
customer client patron consumer: shopper buyer subscriber member guest diner passenger policyholder patient borrower
buyer purchaser shopper
seller vendor merchant trader
subscriber plan_holder service_holder: member reader viewer
account_holder account_owner holder owner primary_user named_customer main_user: subscriber cardholder
cardholder card_owner card_member
joint_holder co-owner second_holder joint_owner co-holder
authorized_user additional_user secondary_user extra_user: spouse son daughter assistant
policyholder insured insured_person policy_owner
claimant claimer person_claiming
payer bill_payer person_paying
recipient addressee receiver consignee: neighbour friend giftee
sender shipper consignor
gift_recipient giftee
gift_giver giver gift_purchaser
membership_level tier status_level: platinum bronze
vip top-tier high-value_customer premium_customer key_account
new_customer newcomer first-time_buyer first-timer newbie
former_customer ex-customer lapsed_customer past_customer
prospect potential_customer prospective_customer: enquirer
business_customer corporate_client commercial_customer company_account: shop restaurant school bakery firm office charity
wholesaler distributor bulk_seller
reseller dealer retailer stockist: shop store supermarket
guest visitor: lodger diner
diner restaurant_guest eater
passenger traveller traveler: commuter flyer rider tourist
flyer air_passenger airline_passenger flier
tourist holidaymaker vacationer sightseer
commuter daily_traveller
rider cyclist bike_rider
driver motorist car_owner: chauffeur cabbie trucker
young_driver novice_driver new_driver learner learner_driver
renter hirer person_hiring
tenant leaseholder lessee occupant renter
homeowner house_owner property_owner
resident inhabitant local_person: citizen homeowner tenant
foreigner non-resident overseas_visitor foreign_national: tourist expat
expat expatriate living_abroad
refugee asylum_seeker displaced_person
patient sick_person: outpatient inpatient
student learner: undergraduate postgraduate pupil trainee apprentice sophomore freshman
pupil schoolchild schoolboy schoolgirl school_kid
undergraduate university_student college_student
graduate alumnus alumni alum former_student
apprentice trainee intern learner work_experience
job_seeker unemployed jobless between_jobs
employee staff_member worker personnel team_member: cashier clerk nurse driver technician cleaner receptionist guard manager
staff crew workforce personnel team_member
colleague coworker co-worker teammate fellow_employee workmate
new_hire new_employee new_starter new_joiner recruit probationer
former_employee ex-employee leaver ex-staff
part-timer part-time_worker part-time_employee
contractor freelancer external_worker self-employed: plumber electrician builder consultant
temporary_worker temp agency_worker casual_worker seasonal_worker
employer company firm boss
manager supervisor boss superior line_manager higher-up: head foreman
senior_manager senior_leader management leadership executive higher-up: director ceo
owner proprietor business_owner shop_owner
team_leader team_lead shift_leader supervisor floor_lead
agent representative rep adviser advisor associate support_person operator service_agent
frontline first-level
specialist_team second-level escalation_team
specialist expert specialised_adviser
support_team helpdesk help_desk support_staff support_crew assistance_team
department team unit division desk: billing payroll legal finance marketing logistics procurement compliance security
billing billing_team accounts_team invoicing: accountant
finance finance_department treasury accounting accounts
payroll payroll_team wage_office salary_office
human_resources hr personnel_department
legal legal_team counsel in-house_lawyer legal_department
compliance compliance_team compliance_officer regulatory_team
security_team infosec information_security security_desk security_folk
engineering developer engineer programmer coder dev
procurement purchasing buying_team purchasing_department
logistics shipping_team dispatch warehouse_team fulfilment_team fulfillment_team
claims_team claims_department claims_handler adjuster loss_adjuster assessor
sales_team salesperson salesman saleswoman sales_assistant shop_assistant
quality_team quality_assurance qa quality_control
facilities building_management maintenance_team: caretaker janitor
receptionist front_desk desk_clerk reception
cashier till_operator checkout_clerk checkout_staff teller
teller bank_clerk counter_clerk counter_staff
clerk office_worker administrator admin_staff
assistant secretary aide helper pa personal_assistant
accountant bookkeeper
auditor examiner reviewer inspector
lawyer attorney solicitor legal_adviser counsel: barrister notary
notary notary_public
executor estate_representative estate_administrator personal_representative: son daughter widow solicitor
representative proxy authorized_person nominee stand-in: spouse son daughter lawyer friend carer
carer caregiver care_worker home_help: nurse
doctor physician medical_professional clinician health_professional: surgeon dentist specialist paediatrician
gp family_doctor general_practitioner
nurse nursing_staff health_visitor
dentist dental_practitioner tooth_doctor
vet veterinarian animal_doctor veterinary_surgeon
paramedic ambulance_crew medic first_aider
optician optometrist
therapist counsellor counselor: psychologist physiotherapist
teacher instructor educator tutor: professor lecturer schoolteacher coach
professor lecturer academic
school_staff: teacher principal headteacher professor librarian
headteacher head_teacher principal
coach trainer personal_trainer
technician repairer engineer repairman fitter repair_person service_person: mechanic plumber electrician installer
installer fitter installation_technician installation_crew
mechanic car_mechanic
tradesman tradesperson: plumber electrician carpenter builder painter roofer locksmith
plumber pipe_fitter heating_engineer
builder construction_worker building_firm
courier carrier delivery_company shipper delivery_firm: haulier
delivery_driver courier delivery_person delivery_man: postman mailman
postman mailman mail_carrier postal_worker postie
mover removal_firm removal_man moving_company
warehouse_worker packer picker stock_clerk
flight_crew cabin_crew airline_staff: pilot steward stewardess captain
flight_attendant steward stewardess air_hostess
conductor ticket_inspector guard train_staff
cab_driver cabbie taxi_driver chauffeur
porter bellboy bellhop luggage_handler doorman
housekeeper chambermaid maid room_attendant cleaning_staff
cleaner cleaning_crew janitor
concierge guest_services guest_relations
cook chef kitchen_staff
waiter server waitstaff: waitress
bartender barman barmaid barkeeper
hairdresser stylist barber
security_guard guard watchman security_officer bouncer
guide tour_guide tour_leader
broker intermediary middleman go-between
supplier vendor provider subcontractor: wholesaler manufacturer
manufacturer maker producer original_maker
estate_agent realtor letting_agent property_agent
lender creditor loan_provider
borrower debtor mortgagor
debt_collector collection_agency collections collections_team
investor shareholder: stockholder
donor giver contributor supporter
volunteer unpaid_helper
sponsor backer financial_supporter
witness bystander onlooker
victim injured_party affected_person sufferer
scammer fraudster con_artist swindler crook impostor: phisher
thief burglar robber: pickpocket shoplifter
intruder trespasser unauthorized_person stranger
hacker attacker intruder cybercriminal bad_actor
police cop law_enforcement police_officer: constable detective sheriff
emergency_service first_responder: police ambulance
fire_brigade firefighter fire_department fire_service
authority government public_body official_body government_agency: police court customs council ministry embassy regulator
regulator watchdog supervisory_authority oversight_body: ombudsman
ombudsman independent_body dispute_body: arbitrator mediator adjudicator
court judge tribunal magistrate
council town_hall local_authority municipality city_hall
tax_office tax_authority tax_man revenue_service taxman
customs customs_officer border_agency customs_agent border_officer
embassy consulate consular_office
military armed_forces service_member serviceman: soldier army navy airman marine reservist
soldier troop army servicewoman
veteran ex-serviceman former_soldier ex-military
key_worker essential_worker: nurse doctor firefighter paramedic teacher
journalist reporter press media: newspaper blogger
influencer content_creator blogger
author writer creator
artist performer: musician singer painter actor
viewer audience spectator
attendee participant delegate ticket_holder entrant
organiser organizer host event_planner
speaker presenter lecturer
player gamer contestant
competitor rival
winner prizewinner prize_winner
user end_user: player viewer editor administrator
administrator admin system_admin account_admin workspace_owner
moderator content_reviewer community_manager
referrer referring_friend
referee invited_friend referred_friend
disabled_person handicapped reduced_mobility special_needs: blind deaf
wheelchair_user wheelchair-bound
blind visually_impaired sight_loss partially_sighted poor_eyesight
deaf hearing_impaired hearing_loss
vulnerable_customer vulnerable_person at-risk: elderly disabled bereaved
pregnant expecting expectant_mother mother-to-be
low-income hard-up struggling_financially low_earner: unemployed pensioner student
concession discounted_group reduced_rate: student senior pensioner veteran child unemployed
religious_leader clergy: priest imam rabbi pastor minister
charity non-profit nonprofit charitable_organisation: shelter
club association society: choir
company firm business organisation organization enterprise corporation: shop bakery agency start-up
small_business sole_trader one-man_business: bakery cafe
pet animal furry_friend: dog cat rabbit hamster parrot puppy kitten bird
dog puppy pup hound
cat kitten kitty
livestock farm_animal: cow sheep pig goat horse hen
pest vermin: mouse rat bedbug cockroach ant
insect bug creepy-crawly
age birth_date birthday
relative family_member: niece spouse husband wife son daughter in-law sister-in-law grandchild stepson stepmother
immediate_family close_family: brother sister partner stepchild
customer client: tenant user traveller student reader
employee staff_member: analyst engineer waiter accountant receptionist teacher courier
`;
