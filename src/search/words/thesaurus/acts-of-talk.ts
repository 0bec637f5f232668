/** What is said, decided, moved and changed. See `index.ts` for how a line is read. */
export const actsOfTalk = `
tell told inform let_know notify advise notification give_a_heads-up put_in_picture
alert notify warn tip_off flag_up
notice heads-up warning notification advance_warning alert
warn caution warning red_flag
remind prompt nudge jog_memory reminder
announce make_public publish proclaim announcement put_out
ask request inquire enquire put_in_for query
question query enquiry inquiry ask
request ask_for apply put_in_for requisition
answer reply respond response get_back write_back
unanswered no_reply ignored no_response not_heard_back
contact get_in_touch reach_out reach get_hold drop_a_line
call phone ring give_a_buzz telephone give_a_ring
call_back ring_back return_the_call callback phone_back
voicemail answerphone answering_machine leave_a_message recorded_message
hang_up put_phone_down end_the_call drop_the_call ring_off
email e-mail electronic_mail inbox_message
write drop_a_line put_in_writing wrote written
in_writing written on_paper black_and_white in_print
text sms message text_message
message note memo communication
speak talk spoke chat have_a_word
discuss talk_over go_over discussion hash_out chat_about
chat conversation live_chat messaging
meet get_together sit_down meeting met
verbal spoken oral word_of_mouth
explain clarify spell_out explanation walk_through shed_light
describe set_out outline description give_details
confirm verify bear_out confirmation acknowledge
acknowledge recognize admit own_up recognise
admit own_up confess concede
apologize apologise say_sorry apology sorry
invite ask_along invitation bring_in ask_to_join
accept take_up say_yes agree acceptance take_on
agree consent go_along say_yes agreement accept
disagree object differ take_issue objection
consent permission okay go-ahead say-so blessing
allow permit let enable authorize authorise permission
permitted allowed okay fine within_the_rules above_board
forbid prohibit ban bar outlaw not_allowed rule_out prohibition
prevent stop keep_from block avert
refuse reject turn_down decline say_no refusal rejection knock_back
deny refuse denial turn_down reject
dismiss throw_out reject set_aside brush_off
decide decision make_up_mind determine settle ruling
decision ruling verdict outcome determination finding
choose pick select choice opt selection chose
option choice alternative possibility
prefer favor favour would_rather like_better preference
recommend suggest advise advice suggestion recommendation
advice guidance pointers tips counsel
propose suggest put_forward proposal
plan intend intention aim
promise pledge commit give_word undertaking
keep_a_promise honor honour stand_by fulfil fulfill
approve sign_off okay green-light green_light nod approval rubber-stamp give_the_nod sign-off
approver sign-off_manager authorizer decision-maker
pending_approval awaiting_sign-off awaiting_the_nod not_yet_approved
apply application put_in submit_an_application go_for
applicant candidate person_applying claimant
submit send_in hand_in file lodge turn_in put_in submission register
resubmit send_in_again reapply re-submit try_again
fill_in fill_out complete enter_details
form questionnaire sheet application_form
complete finish wrap_up finalize finalise completion
incomplete unfinished partial half-done
upload attach send_up add_a_file submit_online
download save_to_device pull_down export get_a_copy
attach enclose include append attachment
photo picture snapshot image pic
record log note write_down document jot_down
log entry journal register history
record_calls taped recording tape recorded_line
delete erase wipe purge remove deletion scrub
remove take_off take_out strip removal get_rid
add put_on include append addition
back_up backup save_a_copy safe_copy
archive file_away put_into_storage keep_on_file
retention keep_on_file hold_data storage_period data_keeping
anonymize anonymise strip_identity mask_details depersonalize
redact black_out blank_out mask obscure
reveal disclose give_away make_known disclosure divulge
share pass_on give_access disclose
confidential private secret hush-hush under_wraps sensitive
publish post put_up put_online release
unpublish take_down pull take_offline
view see look_at saw viewing
search look_for look_up seek hunt
change alter modify adjust switch amend edit
update refresh revise make_current
current up-to-date latest present_day
out_of_date outdated stale obsolete old
correct fix put_right rectify amend correction
wrong incorrect mistaken inaccurate erroneous
correct right accurate true spot-on
mistake error slip blunder slip-up oversight
typo misspelling spelling_mistake misspelt misspelled wrong_letter
mix_up confuse muddle mistake_for confusion
clerical_error admin_error our_mistake system_error
problem issue trouble snag difficulty hitch
glitch bug hiccup fault gremlin
outage downtime service_down not_available offline
crash freeze hang lock_up stop_responding seize_up
speed_up expedite fast-track rush hurry accelerate
expedited priority rush fast-tracked express
urgent pressing time-critical cannot_wait top_priority
immediately straightaway right_away instantly on_the_spot at_once
troubleshoot diagnose find_the_cause fault-finding track_down
solve resolve sort_out fix crack resolution
unresolved unsolved still_open not_sorted outstanding
workaround work-around temporary_fix stopgap interim_solution
patch bugfix software_fix hotfix
release roll_out launch go_live rollout
retire phase_out sunset discontinue withdraw
log_in sign_in login sign-in get_into_account log_on
log_out sign_out log_off logout sign-out
locked_out cannot_get_in shut_out no_access
password passcode pass_phrase secret_word
username login_name user_id handle
reset start_over start_afresh set_again
reset_password forgotten_password new_password password_recovery change_password
restart reboot power_cycle start_again off_and_on
factory_reset wipe_the_device original_settings clean_slate
verify check confirm validate verification prove
prove show establish demonstrate proof
proof evidence documentation supporting_documents
identify recognise recognize pick_out identification
identity_check id_check security_questions prove_your_identity verification
two-factor two-step second_factor extra_login_code
code, secret: pin password passcode one-time_code security_code
generate create produce issue
issue give_out hand_out grant put_out
grant award give_permission give_access bestow
access entry get_into admission admittance
revoke_access remove_access cut_off take_away_rights
role permission access_level rights privilege
assign allocate give_to allot hand_out
delegate act_on_behalf stand_in represent authorised_person proxy
on_behalf for_someone_else in_the_name proxy
represent act_for speak_for representation stand_in
block freeze lock suspend put_a_stop lock_down
unblock unfreeze release lift_the_block unlock
unlock free_up release open_up
ban bar blacklist exclude kick_out
deactivate disable turn_off switch_off deactivation
activate enable turn_on switch_on activation
dormant inactive unused idle sleeping
active live in_use running
hack break_into compromise get_hacked takeover hijack
breach leak security_incident data_loss
phishing scam_email fake_message bogus_email spoof
suspicious dodgy fishy odd unusual
impersonate pretend pose pass_off impersonation
spam junk_mail unsolicited_mail unwanted_messages
protect guard safeguard keep_safe protection shield
monitor watch keep_an_eye keep_tabs observe
detect spot pick_up notice catch
report flag raise bring_up
flag mark highlight tag
report_a_problem raise_a_ticket log_a_fault open_a_case log_a_ticket
ticket case request issue
complain complaint grumble moan gripe grievance
dissatisfied unhappy not_satisfied displeased disappointed
satisfied happy pleased content
appeal challenge_the_decision second_look review_request contest
escalate pass_up take_higher bump_up raise escalation
hand_over pass_on transfer turn_over handover handoff
forward pass_on send_on relay redirect
redirect send_elsewhere point divert
boss, superior, higher-up, person_above: supervisor manager team_lead line_manager head_of_department
mediate mediation go-between step_in middleman
ombudsman watchdog independent_body outside_adjudicator
sue take_to_court legal_action lawsuit court_case
investigate look_into dig_into probe investigation inquiry
review look_over go_over assess reassess second_look
assess evaluate judge weigh_up evaluation assessment size_up
consider think_over mull_over take_into_account consideration
reconsider think_again take_another_look rethink reconsideration
take_into_account consider bear_in_mind factor_in
ignore disregard overlook pass_over blind_eye
overlook miss fail_to_notice slip_through
unaware unknowing in_the_dark not_told
learn find_out discover learnt hear
unclear vague ambiguous fuzzy confusing
expect anticipate foresee expected
unexpected unforeseen surprise unplanned out_of_blue
calculate work_out compute figure_out calculation
count qualify treated_as regarded_as considered
include contain comprise take_in inclusion
omit leave_out skip omission miss
require need call_for demand necessary requirement
required mandatory compulsory obligatory must-have
optional voluntary not_required up_to_you
help assist aid lend_a_hand support
teach train show_how instruct taught training coach learn_the_ropes course
hire recruit take_on employ recruitment bring_on_board new_starter
fire sack dismiss let_go dismissal boot_out
redundancy layoff lay-off lay_off laid_off job_cut redundant
resign quit hand_in_notice step_down resignation leave
retire stop_working retirement give_up_work
promote promotion move_up advance
employ on_the_payroll employment employee
colleague coworker co-worker teammate workmate
agent rep advisor adviser representative operator
staff team personnel employees crew workforce
shift working_hours rota roster
leave time_off day_off days_off
absent away off absence
attend be_present turn_up go_along attendance
participate take_part join_in participation
schedule arrange book_in set_a_date timetable
reschedule move_the_date rearrange change_the_time new_date rebook
appointment slot meeting visit
wait hang_on hold_on stand_by sit_tight
queue line wait_in_line waiting_line
on_hold waiting hold_music kept_waiting
deadline cut-off cutoff due_date time_limit closing_date last_day
time_limit window period timeframe time_frame
extend_the_deadline more_time extra_time push_back
last go_on continue duration run_for
continue carry_on keep_on go_on continuation
stop halt cease quit stoppage
interrupt break_off cut_short interruption disrupt disruption
happen occur take_place come_about occurrence
recur happen_again come_back reappear recurrence
differ diverge not_the_same different difference vary variation
match agree line_up correspond tally
mismatch discrepancy inconsistency not_match differ
link connect tie join attach
unlink disconnect detach separate untie
merge combine join_together consolidate bring_together
move relocate shift relocation move_across
migrate move_over switch_across migration port
sync synchronize synchronise keep_in_step update_across
rename change_the_name new_name name_change
trial_run dry_run pilot practice_run
set_up configure setup adjust_settings
default standard preset factory-set
subscribe_to_news mailing_list newsletter opt_in
rate score give_stars rating
review feedback comment rating write-up
survey questionnaire poll feedback_form
translate interpret translation into_another_language
interpreter translator language_help linguist
owner holder account_holder proprietor
change_hands new_owner change_of_ownership ownership_transfer
enter type key_in put_in
turn_away send_away refuse_entry not_let_in
handle deal_with take_care see_to tackle
prioritize prioritise put_first jump_the_queue skip_the_line priority
abuse misuse take_advantage exploit
swear foul_language curse bad_language profanity
threaten threat intimidate menace
harass bully pester harassment
discriminate treat_unfairly discrimination bias
mislead deceive give_wrong_idea misleading
falsify forge doctor fake forgery
restore recover undelete bring_back retrieve get_back pull_up
demand insist press_for push_for stand_firm
chase follow_up chase_up check_back follow-up nudge
keep_posted keep_updated keep_informed progress_update
contact_details, how_to_reach: phone_number home_address email_address postal_address
reviewed looked_at gone_through checked_over assessed
second_pair_eyes second_check double-check four_eyes
discretion judgement judgment case_by_case own_call
final last_word binding end_of_story conclusive
first_come first_served order_of_arrival in_turn
vet screen background_check reference_check screening
power_of_attorney authority_to_act mandate legal_authority
next_of_kin closest_relative nearest_relative closest_family
get_in_touch, contact, reach_out: call email write text chat visit
channel, medium: phone email chat letter text social_media
person_in_charge in_charge responsible_person whoever_runs
written_notice letter notice_in_writing put_in_writing
paperwork documents papers documentation
hear_back get_an_answer receive_a_reply write_back
turnaround processing_time response_time time_taken
out_of_hours after_hours closed overnight_cover
own_risk no_comeback no_liability not_responsible
`;
