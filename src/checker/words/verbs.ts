import { wordsOf } from './list-of.ts';

/**
 * What companies, their staff, their customers and their things do, as lemmas: a plain form of one says that it is done ("the kitchen |prepares|
 * vegan meals"), one that opens a line that it is to be done ("|offer| a free night"), and with "-able" behind it that it can be done ("|removable|").
 */
export const commonVerbs: readonly string[] = wordsOf(`
abolish absorb accelerate accept access accompany accrue accumulate acknowledge activate adapt add address adjust administer admit adopt advance advise affect
aggregate alert allocate allow alter amend amortise analyse announce anonymise apologise apply appoint appraise approve archive arrange arrive ask assemble
assess assign assist attach attend attract audit authenticate authorise authorize award babysit bake balance ban bandage bar bend benefit bill block board
book borrow bounce brace break breed brew bring broadcast browse brush build buy bypass calculate calibrate call cancel capture care carry cash catch cater
certify change chaperone charge chase check choose circulate claim clamp clean clear click close coach collect comb combine communicate compare compensate
complain complete comply compost compound conceal confirm confiscate connect consent consolidate consult contribute convert cook copy correct counsel count
cover crack create credit crown cure customise customize cut deactivate deal debit decide declare decline decorate decrease deduct defer defrost delegate
delete deliver demand deny depart deposit descale design destroy detach detect deworm diagnose dilute dim direct disable discharge disclose disconnect
discount discuss dismantle dismiss dispatch dispense display dispose dispute dissolve distribute disturb divert divide divulge dock donate dose double
download draft drain draw dress drill drive drop dry duplicate dust dye earn eat edit elect eliminate email embargo embed embroider emit empty enable enclose
encourage encrypt endorse enforce engrave enlarge enrol enroll ensure enter erase escalate escort establish estimate euthanise evacuate evaluate evict examine
exceed exchange exclude exempt exercise expand expire export expose extend extract fade fail fall fasten favour fax feed ferry file fill film filter finance
fine finish fit fix flash float flush fly fold forfeit forget format forward foster franchise freeze fry fuel fund furnish gain gather generate get give grade
grant greet grind groom grow guarantee guard guide hand handle heal hear heat help hem hide hire hold honor honour hoover host house identify ignore
illuminate immunise implement import impose impound improve inaugurate include incorporate increase incur inform inhale inject insert inspect install instruct
insulate insure interrupt introduce investigate invite invoice iron irrigate isolate issue itemise join judge jump justify keep knit label laminate launch
launder leak learn lease leave lend let levy license lift limit link listen litter load loan lock lodge log lose lower machine mail maintain make manage
manufacture mark massage match measure meet melt mend mention mentor merge microchip migrate miss mix moderate modify monitor moor mount move mow multiply
mute narrate negotiate neuter notarise note notice notify numb nurse obey object observe obtain occupy occur offer offset open operate opt order organise
organize originate outsource overdraw overlap overpay override overtake owe own pack package paint pair park participate pass patch pause pawn pay peel
penalise perform permit phone photocopy photograph pick pierce place plant play plug polish pool post postpone pour practise praise prepare prescribe present
preserve press prevent print prioritise process produce programme prohibit prolong promise promote proofread prosecute protect prove provide prune publish
pull pump punish purchase purify push put qualify quarantine query question queue quote raise ration reach reactivate read rebook recall receive recharge
reclaim recognise recognize recommend reconcile reconnect reconsider record recover recruit recycle redact redecorate redeem redeliver redirect redistribute
reduce refer refill refinance reflect refrigerate refuel refund refurbish refuse regain register regulate reheat rehome reimburse reinstall reinstate reissue
reject relay release relet reload relocate remain remind remit remove rename renew renovate rent reopen reorder repaint repair repay repeat replace replay
replenish reply report repossess reprint reproduce request require reschedule reseal research resell reserve reset resign resist resize resolve respond rest
restart restock restore restrict restructure resume retain retake retire retract retry return reupholster reuse reveal reverse review revise revoke reward
rewind ride ring rinse rise roam roll rotate round run saddle sand sanitise satisfy save scan schedule score scrap scratch screen screw seal search seat
secure sedate see seize select sell send separate serve service set settle sew share sharpen shave shear shelter shield shift ship shorten show shower shred
shrink shut sign silence simplify sing sit skip sleep slice smoke snooze solve sort spay speak spend split sponsor spray spread stack staff stain stamp stand
start starve stay steam steer sterilise stipulate stitch stock stop store stow straighten stream strengthen stretch strip study style subcontract sublet
submit subscribe subsidise substitute subtract suggest suit supervise supplement supply support suppress surrender suspend sustain swap sweep swim switch
tailor take talk tax teach tear televise tell terminate test text thaw throw tidy tie tighten tip tire tolerate touch tow trace track trade train transcribe
transfer translate transmit transplant transport travel treat trial trigger trim triple trust try tumble tune turn tutor type unblock undergo understand
undertake undo unfreeze uninstall unload unlock unpack unsubscribe update upgrade uphold upholster upload use utilise vacate vaccinate vacuum validate value
varnish vary vet veto view visit void volunteer vote vouch wait waive walk warn warrant wash waste watch water wax wear weigh weld whiten widen win wipe wire
withdraw withhold witness work worm wrap write yield zoom
`);
