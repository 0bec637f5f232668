/** How things are. See `index.ts` for how a line is read. */
export const qualities = `
broken damaged smashed cracked shattered in_pieces busted wrecked battered
faulty defective malfunctioning out_of_order on_the_blink playing_up kaput dud
dead lifeless won't_turn_on no_power unresponsive
unused untouched unworn pristine never_worn never_used as_new brand-new mint mint_condition
used worn second-hand pre-owned pre-loved previously_owned
refurbished reconditioned renewed restored rebuilt
sealed unopened intact still_wrapped shrink-wrapped factory-sealed
opened unsealed unwrapped unboxed seal_broken out_of_the_box
original genuine authentic real bona_fide official
fake counterfeit forged bogus phony imitation knock-off replica
copied duplicate photocopied reproduced
late overdue delayed behind_schedule tardy past_due belated running_behind
early ahead_of_time premature beforehand in_advance ahead_of_schedule
urgent pressing critical top_priority emergency time-sensitive time-critical can't_wait
immediate instant straight_away right_away at_once on_the_spot immediately instantly there_and_then
quick fast speedy rapid swift prompt express quickly promptly
slow sluggish lagging dragging slowly crawling
free complimentary gratis at_no_charge no_cost on_the_house free_of_charge costless
expensive costly pricey dear high-priced premium-priced steep
cheap inexpensive low-cost affordable budget low-priced bargain
discounted reduced marked_down cut-price on_sale on_offer on_special clearance
chargeable billable fee-bearing payable
unpaid outstanding owing due unsettled in_arrears owed
valid in_force current in_effect effective live still_good
expired lapsed out_of_date run_out no_longer_valid past_its_date timed_out stale
invalid void null worthless no_good
eligible entitled qualified qualifying entitlement eligibility in_line_for
ineligible disqualified unqualified
complete full entire whole total all_of_it fully entirely completely wholly
partial part incomplete in_part partially partly
unfinished incomplete half-done pending still_open
missing absent lacking gone unaccounted
automatic self-acting automated hands-off on_its_own by_itself automatically unprompted
manual by_hand manually hand-keyed typed_in
online on_the_web internet web-based via_the_site website digitally
in_person face-to-face on_site over_the_counter walk-in at_the_desk in_the_flesh physically
remote off-site from_home from_afar at_a_distance remotely
paper printed hard_copy on_paper paper-based printout
digital electronic paperless electronically e-copy soft_copy
written in_writing on_paper documented in_black_and_white
verbal oral spoken by_word_of_mouth verbally
abroad overseas foreign international out_of_the_country cross-border
domestic national inland in-country home_country within_the_country
local nearby close_by neighbourhood neighborhood in_the_area
joint shared co-owned jointly co-held in_both_names
sole single one-person sole_name individual
personal private non-business
business commercial corporate company trade professional
public open_to_all publicly visible_to_everyone
secret confidential private undisclosed hush-hush under_wraps classified
temporary interim provisional short-term stopgap for_now for_the_time_being temporarily
permanent lasting for_good forever permanently for_keeps indefinitely irreversible
irreversible can't_be_undone final one-way irrevocable no_going_back
reversible undoable revocable can_be_undone
mandatory compulsory required obligatory needed must-have requisite necessary
optional voluntary elective non-compulsory up_to_you discretionary if_you_like
extra additional further added supplementary on_top
spare backup reserve surplus standby
excess surplus overage over_and_above too_much left_over
unnecessary needless superfluous redundant
safe secure protected out_of_harm's_way safely
unsafe dangerous hazardous risky harmful perilous
suspicious dubious fishy dodgy shady questionable doubtful funny-looking
fraudulent crooked dishonest deceitful scam bogus
honest truthful sincere above_board in_good_faith
malicious harmful hostile ill-intentioned
new brand-new fresh newly recent latest
first-time new newcomer beginner novice
old aged ageing elderly senior
outdated obsolete out-of-date old-fashioned superseded legacy discontinued
existing current present already_there
previous former earlier prior past last
upcoming forthcoming future next coming due_soon
large big bulky oversized sizeable huge outsize
small little tiny compact minor petite
minor slight small trivial negligible cosmetic
major serious severe significant grave
heavy weighty bulky overweight hefty
light lightweight featherweight
fragile delicate breakable brittle easily_broken
perishable fresh spoils_quickly goes_off short_shelf_life
spoiled rotten gone_off mouldy moldy rancid
edible food foodstuff eatable
frozen ice-cold deep-frozen iced
custom-made bespoke made-to-order personalised personalized tailor-made custom made_to_measure one-off
handmade handcrafted artisan made_by_hand
standard regular ordinary normal usual default basic
special exceptional particular out_of_the_ordinary one-off
premium deluxe top-tier high-end top-of-the-range vip
preset default out-of-the-box factory_setting
exclusive members-only reserved restricted
limited restricted capped finite rationed
unlimited limitless uncapped endless boundless no_cap as_many_as_you_like
correct right accurate exact proper
wrong incorrect mistaken erroneous inaccurate in_error
accidental by_mistake unintentional inadvertent by_accident unintended in_error
deliberate intentional on_purpose wilful willful knowingly deliberately
negligent careless reckless neglectful
fair reasonable equitable just sensible
unfair unreasonable unjust inequitable
legal lawful legitimate allowed_by_law
illegal unlawful against_the_law illicit
authorised authorized approved sanctioned permitted signed_off
unauthorised unauthorized without_permission unapproved unsanctioned
unrecognised unrecognized unfamiliar unknown
known familiar recognised recognized
anonymous unnamed nameless unidentified
available on_hand in_stock obtainable ready_to_buy on_the_shelf
unavailable out_of_stock sold_out gone
back-ordered awaiting_stock on_back_order
busy engaged tied_up swamped occupied
vacant empty unoccupied free unfilled
full fully_booked no_space at_capacity packed booked_up
active live up_and_running enabled in_use switched_on
inactive dormant idle unused sleeping
disabled switched_off turned_off deactivated
blocked locked frozen barred on_hold
suspended paused on_hold frozen halted
closed shut shuttered
open unlocked accessible
ready prepared all_set good_to_go
pending awaiting in_progress under_way in_the_works being_processed
finished completed concluded wrapped_up
successful went_through succeeded
unsuccessful failed fell_through didn't_work
approved accepted green-lit okayed
declined rejected refused knocked_back turned_down
confirmed verified validated checked
unconfirmed unverified unvalidated unchecked
clear plain unambiguous easy_to_read legible readable
unclear blurry illegible unreadable fuzzy vague
visible in_view shown on_display displayed
hidden concealed invisible tucked_away masked
easy simple straightforward effortless painless
difficult hard tricky complicated tough
happy satisfied pleased content glad
unhappy dissatisfied upset displeased disappointed let_down
angry irate furious annoyed cross
abusive rude aggressive offensive insulting threatening
polite courteous civil respectful
sick ill unwell poorly under_the_weather ailing
injured hurt wounded harmed
healthy fit well in_good_health
pregnant expecting with_child expectant
disabled handicapped with_a_disability less_able impaired
vulnerable at_risk in_need
deaf hard_of_hearing hearing-impaired
blind partially_sighted visually_impaired
allergic intolerant hypersensitive
contagious infectious catching transmissible
bereaved grieving in_mourning suffered_a_loss
deceased dead passed_away
married wed wedded
unmarried single unwed
unemployed jobless out_of_work laid_off between_jobs
employed in_work on_the_payroll
retired pensioner no_longer_working
bankrupt insolvent gone_bust broke
dependent reliant dependant relying
independent unaffiliated third-party
responsible liable accountable answerable on_the_hook
clean spotless tidy hygienic
dirty soiled stained filthy grubby
wet damp soaked waterlogged water-damaged
hot warm heated
cold chilly cool chilled
loud noisy deafening
quiet silent noiseless
loose wobbly undone slack
stuck jammed trapped wedged
compatible works_with suitable supported
incompatible doesn't_fit unsupported unsuitable
suitable appropriate fitting apt right_for
same identical alike matching equal
different unlike distinct
similar comparable equivalent like-for-like
separate apart individually separately one_by_one
together combined bundled jointly all_in_one
main primary principal chief lead
secondary second supplementary additional
wireless cordless cable-free
portable mobile carry-on handheld
faraway remote distant outlying rural
insured covered protected under_cover
uninsured unprotected without_cover no_cover
taxable subject_to_tax liable_to_tax
tax-free exempt untaxed duty-free zero-rated
transferable assignable can_be_passed_on
non-transferable untransferable non-assignable personal_to_the_holder named_person
refundable returnable reimbursable recoverable money_back
non-refundable no_refund final_sale all_sales_final no_returns
flexible changeable amendable adjustable
fixed unchanging locked_in rigid constant
variable fluctuating floating changing
rough approximate estimated ballpark
detailed itemised itemized line-by-line broken_down in_depth
brief short concise quick
flammable combustible inflammable
toxic poisonous noxious
unattended unsupervised left_alone
accompanied escorted supervised chaperoned
unaccompanied alone solo by_themselves on_their_own
underage too_young minor
certified accredited licensed registered chartered
anonymised anonymized de-identified
encrypted scrambled enciphered
bulk wholesale large_quantity en_masse
condition: new used damaged worn refurbished
dangerous, hazardous: flammable explosive toxic corrosive radioactive
vulnerable: elderly disabled pregnant bereaved sick
unwanted_item, unsuitable: too_big too_small wrong_colour wrong_color
seasonal time_of_year in_season
perishable: flowers milk meat fish fruit vegetables cake ice_cream
fragile: glass china porcelain ceramic crystal
original_packaging original_box first_box manufacturer_packaging
sticky adhesive tacky
underweight too_light below_weight
overcrowded packed crammed
custom-made, bespoke, made-to-order: engraved monogrammed embroidered inscribed
explosive: fireworks pyrotechnic ammunition grenade flare
`;
