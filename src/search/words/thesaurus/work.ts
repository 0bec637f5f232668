/** Health, schools, jobs, offices, computers and support. See `index.ts` for how a line is read. */
export const work = `
patient sick_person
clinician health_professional medical_staff: doctor nurse pharmacist dentist midwife therapist
specialist consultant expert_doctor
nurse ward_sister nursing_staff
surgery clinic practice health_centre doctor_office
hospital infirmary medical_centre
emergency urgent_case crisis life-threatening_situation
emergency_room casualty er
appointment slot booked_time consultation visit
video_consultation telehealth telemedicine remote_appointment online_consultation
examination check-up checkup physical health_check
diagnosis finding diagnose
symptom sign ailment
illness disease sickness condition ill sick unwell
injury harm: fracture sprain burn cut bruise
pain ache soreness discomfort hurt
operation surgical_procedure surgery
treatment therapy care cure
test lab_test sample screening
blood_test blood_sample blood_draw bloods
scan x-ray imaging ultrasound
test_result lab_report findings result
medical_record health_record patient_file notes
vaccination vaccine jab injection immunisation shot immunization
pharmacist dispenser chemist
medicine medication drug remedy meds
medicine medication: tablet capsule syrup ointment inhaler injection
tablet pill capsule
prescription script rx
repeat_prescription refill renewal
over-the-counter otc
generic unbranded cheaper_equivalent non-branded_drug
dose dosage quantity
dispensing dispense issue_medicine
controlled_drug restricted_medicine narcotic
co-payment copay prescription_charge
pregnancy pregnant expecting maternity expectant
carer caregiver care_worker helper
disability impairment handicap disabled special_needs
accessibility disabled_access step-free barrier-free
reasonable_adjustment accommodation special_arrangement adaptation
dentist dental_practice tooth_doctor
dental_filling tooth_repair cavity
glasses spectacles eyewear specs
mental_health wellbeing well-being emotional_health
counselling counseling talking_therapy psychotherapy
discharge released leave_hospital
school academy college educational_institution
university college uni higher_education
student learner pupil scholar
student learner: undergraduate postgraduate apprentice trainee freshman schoolchild
teacher instructor tutor lecturer educator
head_teacher principal headmaster
course class module unit
lesson class session period
enrolment enrollment registration enrol matriculation
admission acceptance entry place offer
application apply applying application_form
applicant candidate jobseeker person_applying
tuition tuition_fee course_fee school_fees
scholarship grant bursary financial_aid stipend
term semester trimester
timetable schedule class_plan
attendance presence
absence absent away missing
tardiness lateness late_arrival late
homework assignment coursework task
exam examination test paper
invigilator proctor exam_supervisor
mark grade score result
pass succeed
fail failure flunk
plagiarism copying cheating copied_work
transcript academic_record mark_sheet
certificate diploma qualification award
degree qualification: bachelor master doctorate diploma
deferral postpone_entry deferred_entry gap_year
parent guardian caregiver
online_course e-learning distance_learning web_course
employee staff_member worker colleague team_member
manager supervisor line_manager boss team_lead
job position role vacancy
vacancy opening job_opening open_position
recruitment hiring recruit hire
resume cv curriculum_vitae work_history
onboarding induction starter_training new-joiner_setup
new_starter new_hire newcomer joiner new_recruit
full-time full_hours
part-time reduced_hours fewer_hours
contractor freelancer self-employed independent_worker
trainee: intern apprentice cadet
shift rota duty working_hours rotation
timesheet time_card clocked_hours
break rest pause breather
payroll wages_office salary_office
salary wage pay earnings wages
payday pay_date salary_date
payslip pay_stub wage_slip salary_statement
pay_rise raise salary_increase
bonus extra_pay incentive gratuity
deduction stoppage
expense expenses: mileage fare
benefits perks fringe_benefits extras
leave holiday_entitlement
annual_leave paid_holiday vacation holidays
remote_work home_office telework
dismissal sack fire termination dismiss
redundancy layoff job_cut severance
severance redundancy_pay leaving_payment
retirement retire stop_working pension_age
disciplinary warning reprimand disciplinary_action
grievance workplace_complaint staff_complaint
training course workshop coaching
authority public_body government_office public_office council
ministry government_department state_department
civil_servant official public_employee officer
citizen resident inhabitant
residence_permit residency
identity_document id identification
identity_document id identification: passport
spouse partner: husband wife
permit licence authorisation authorization pass
benefit welfare allowance state_support
unemployment jobless unemployed
recycling reuse waste_sorting
form application_form paperwork questionnaire
public_counter information_desk enquiry_desk window
library lending_library reading_library
librarian library_staff desk_librarian
borrower library_user reader
library_reservation hold book_request reserve
computer machine pc workstation desktop
device equipment: laptop phone tablet printer monitor scanner
printer copier printing_machine
screen monitor display
charger power_adapter power_supply plug
battery power_pack cell
login sign-in logon access
username user_name login_name user_id
password passphrase login_secret passcode
two-factor two-step_verification multi-factor second_factor mfa 2fa
one-time_code verification_code security_code otp confirmation_code
authenticator code_app token_app
biometrics: fingerprint
profile user_account account account_page
account_settings preferences options profile_page
error fault problem glitch malfunction issue
error_message warning alert pop-up_error
reset factory_reset wipe original_settings
network connection lan
vpn secure_tunnel remote_access private_network
website site web_page portal web
attachment enclosed_file attached_document file
spam junk unsolicited_mail unwanted_mail
phishing scam_email bogus_message fake_email spoof
hacked compromised breached
suspicious dubious fishy odd dodgy unusual
security_guard guard watchman security_staff
badge access_card pass id_badge
fob door_opener key_tag
personal_trainer coach fitness_instructor
charity nonprofit non-profit charitable_organisation
donation gift contribution donate
donor giver supporter benefactor
fundraiser fundraising_event collection appeal
volunteer helper unpaid_worker
beneficiary person_helped
agent representative rep adviser advisor support_worker advocate
support_team help_desk support_desk service_desk helpline
hotline helpline phone_line support_line
team_leader supervisor shift_lead floor_manager
on-call standby
ticket case query request incident
ticket_number case_number case_id reference case_reference
queue backlog waiting_list line pending_work
priority urgency severity importance
urgent pressing time-critical asap high-priority
assignee owner handler
handover hand-off transfer
transfer warm_transfer connect
hold waiting
callback return_call
response_time reply_time turnaround answer_time
resolved solved fixed closed sorted settled
ticket_reopening reopen case_revival
macro canned_response template saved_reply ready-made_answer
script wording call_script
knowledge_base wiki help_centre help_articles
article help_page guide how-to
faq common_questions
chatbot bot virtual_assistant automated_assistant
channel contact_method: phone email chat letter
phone_menu ivr automated_menu
survey feedback_form questionnaire satisfaction_poll
abusive_caller rude offensive swearing insulting
sign-off approval authorisation permission
procedure process workflow routine
workaround temporary_fix stopgap makeshift
dashboard overview control_panel
screenshot screen_capture snap
`;
