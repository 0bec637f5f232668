/** What is said, written, asked, decided, and done with devices and accounts. See `index.ts` for how a line is read. */
export const actsOfTalk = `
tell told inform notify advise notification
alert notify warn
notice heads-up warning notification advance_warning alert
warn caution warning red_flag
remind prompt nudge jog_memory reminder
announce publish proclaim announcement
ask request inquire enquire query
question query enquiry inquiry ask
request apply requisition
answer reply respond response
unanswered ignored
contact reach
call phone ring telephone
voicemail answerphone answering_machine recorded_message
email e-mail electronic_mail inbox_message
write wrote written
text sms message text_message
message note memo communication
speak talk spoke chat
discuss discussion
chat conversation live_chat messaging
meet meeting met
verbal spoken oral
explain clarify explanation shed_light
describe outline description
confirm verify confirmation acknowledge
acknowledge recognize admit recognise
admit confess concede
apologize apologise apology sorry
invite invitation
accept agree acceptance
agree consent agreement accept
disagree object differ objection
consent permission go-ahead say-so blessing
allow permit let enable authorize authorise permission
permitted allowed above_board
forbid prohibit ban outlaw prohibition
prevent stop block avert
refuse reject decline refusal rejection
deny refuse denial reject
dismiss reject
decide decision determine settle ruling
decision ruling verdict outcome determination finding
choose pick select choice opt selection chose
option choice alternative possibility
prefer favor favour preference
recommend suggest advise advice suggestion recommendation
advice guidance pointers tips counsel
propose suggest proposal
plan intend intention aim
promise pledge commit undertaking
honor honour fulfil fulfill
approve green-light nod approval rubber-stamp sign-off
approver sign-off_manager authorizer decision-maker
apply application
applicant candidate person_applying claimant
submit file lodge submission register
resubmit reapply re-submit
complete enter_details
form questionnaire sheet application_form
complete finish finalize finalise completion
incomplete unfinished partial half-done
upload attach submit_online
download export
attach enclose include append attachment
photo picture snapshot image pic
record log note document
log entry journal register history
record_calls taped recording tape recorded_line
delete erase wipe purge remove deletion scrub
remove strip removal
add include append addition
backup safe_copy
retention storage_period data_keeping
anonymize anonymise strip_identity mask_details depersonalize
redact mask obscure
reveal disclose disclosure divulge
share disclose
confidential private secret hush-hush sensitive
publish release
unpublish pull
view see saw viewing
search seek hunt
change alter modify adjust switch amend edit
update refresh revise
current up-to-date latest
outdated stale obsolete old
correct fix rectify amend correction
incorrect mistaken inaccurate erroneous
correct accurate true spot-on
mistake error blunder slip-up oversight
typo misspelling spelling_mistake misspelt misspelled
confuse muddle confusion
problem issue trouble snag difficulty hitch
glitch bug hiccup fault gremlin
outage downtime offline
crash freeze hang stop_responding
expedite fast-track rush hurry accelerate
expedited priority rush fast-tracked express
urgent pressing time-critical top_priority
immediately straightaway instantly
troubleshoot diagnose fault-finding
solve resolve fix crack resolution
unresolved unsolved outstanding
workaround work-around temporary_fix stopgap interim_solution
patch bugfix software_fix hotfix
release launch rollout
retire sunset discontinue withdraw
login sign-in
logout sign-out
password passcode pass_phrase secret_word
username login_name user_id handle
reset start_afresh
restart reboot power_cycle
verify check confirm validate verification prove
prove show establish demonstrate proof
proof evidence documentation supporting_documents
identify recognise recognize identification
identity_check id_check security_questions verification
two-factor two-step second_factor
code secret: pin password passcode
generate create produce issue
issue grant
grant award bestow
access entry admission admittance
role permission access_level rights privilege
delegate represent authorised_person proxy
represent representation
block freeze lock suspend
unblock unfreeze release unlock
ban blacklist exclude
deactivate disable deactivation
activate enable activation
dormant inactive unused idle sleeping
active live running
hack compromise takeover hijack
breach leak security_incident data_loss
phishing scam_email fake_message bogus_email spoof
suspicious dodgy fishy odd unusual
impersonate pretend pose impersonation
spam junk_mail unsolicited_mail unwanted_messages
protect guard safeguard protection shield
monitor watch observe
detect spot notice catch
report flag raise
flag mark highlight tag
ticket case request issue
complain complaint grumble moan gripe grievance
dissatisfied unhappy displeased disappointed
satisfied happy pleased content
appeal review_request contest
escalate raise escalation
transfer handover handoff
forward relay redirect
redirect send_elsewhere point divert
boss superior higher-up person_above: supervisor manager
mediate mediation go-between middleman
ombudsman watchdog independent_body outside_adjudicator
sue legal_action lawsuit court_case
investigate probe investigation inquiry
review assess reassess
assess evaluate judge evaluation assessment
consider consideration
reconsider rethink reconsideration
ignore disregard overlook blind_eye
overlook miss
unaware unknowing
learn discover learnt hear
unclear vague ambiguous fuzzy confusing
expect anticipate foresee expected
unexpected unforeseen surprise unplanned
calculate compute calculation
count qualify considered
include contain comprise inclusion
omit skip omission miss
require need demand necessary requirement
required mandatory compulsory obligatory must-have
optional voluntary
help assist aid support
teach train instruct taught training coach course
hire recruit employ recruitment new_starter
fire sack dismiss dismissal
redundancy layoff lay-off job_cut redundant
resign quit resignation leave
retire stop_working retirement
promote promotion advance
employ employment employee
colleague coworker co-worker teammate workmate
agent rep advisor adviser representative operator
staff team personnel employees crew workforce
shift working_hours rota roster
absent away off absence
attend attendance
participate participation
schedule arrange timetable
reschedule rearrange new_date rebook
appointment slot meeting visit
wait sit_tight
queue line waiting_line
deadline cut-off cutoff due_date time_limit closing_date last_day
time_limit window period timeframe time_frame
continue duration
continue continuation
stop halt cease quit stoppage
interrupt cut_short interruption disrupt disruption
happen occur occurrence
recur reappear recurrence
differ diverge difference vary variation
match agree correspond tally
mismatch discrepancy inconsistency differ
link connect tie join attach
unlink disconnect detach separate untie
merge combine join_together consolidate
move relocate relocation move_across
migrate switch_across migration port
sync synchronize synchronise update_across
rename new_name name_change
configure setup adjust_settings
default standard preset factory-set
mailing_list newsletter
rate score rating
review feedback comment rating write-up
survey questionnaire poll feedback_form
translate interpret translation
interpreter translator language_help linguist
owner holder account_holder proprietor
enter type
handle tackle
prioritize prioritise priority
abuse misuse exploit
swear foul_language curse bad_language profanity
threaten threat intimidate menace
harass bully pester harassment
discriminate treat_unfairly discrimination bias
mislead deceive misleading
falsify forge fake forgery
restore recover undelete retrieve
demand insist stand_firm
chase follow-up nudge
reviewed assessed
second_check double-check
discretion judgement judgment
binding conclusive
vet screen background_check reference_check screening
mandate legal_authority
contact: call email write text chat visit
channel medium: phone email chat letter text
written_notice letter
paperwork documents papers documentation
turnaround processing_time response_time
closed overnight_cover
`;
