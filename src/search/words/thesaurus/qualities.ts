/** What things and people are like. See `index.ts` for how a line is read. */
export const qualities = `
broken damaged smashed cracked shattered busted wrecked battered
faulty defective malfunctioning kaput dud
dead lifeless unresponsive
unused untouched unworn pristine never_worn brand-new mint_condition
used worn second-hand pre-owned pre-loved previously_owned
refurbished reconditioned renewed restored rebuilt
sealed unopened intact still_wrapped shrink-wrapped factory-sealed
opened unsealed unwrapped unboxed seal_broken
original genuine authentic real bona_fide official
fake counterfeit forged bogus phony imitation knock-off replica
copied duplicate photocopied reproduced
late overdue delayed behind_schedule tardy past_due belated running_behind
early premature beforehand
urgent pressing critical top_priority emergency time-sensitive time-critical
immediate instant immediately instantly
quick fast speedy rapid swift prompt express quickly promptly
slow sluggish lagging dragging slowly crawling
free complimentary gratis costless
expensive costly pricey dear high-priced premium-priced steep
cheap inexpensive low-cost affordable budget low-priced bargain
discounted reduced cut-price clearance
chargeable billable fee-bearing payable
unpaid outstanding owing due unsettled owed
valid current effective live still_good
expired lapsed stale
eligible entitled qualified qualifying entitlement eligibility
ineligible disqualified unqualified
complete full entire whole total fully entirely completely wholly
partial part incomplete partially partly
unfinished incomplete half-done pending
missing absent lacking unaccounted
automatic self-acting automated hands-off automatically unprompted
manual manually hand-keyed
online internet web-based website digitally
face-to-face walk-in physically
remote off-site remotely
paper printed hard_copy paper-based printout
digital electronic paperless electronically e-copy soft_copy
written documented
verbal oral spoken verbally
abroad overseas foreign international cross-border
domestic national inland in-country home_country
local neighbourhood neighborhood
joint shared co-owned jointly co-held
sole single one-person sole_name individual
personal private non-business
business commercial corporate company trade professional
public publicly
secret confidential private undisclosed hush-hush classified
temporary interim provisional short-term stopgap temporarily
permanent lasting forever permanently indefinitely irreversible
irreversible one-way irrevocable
reversible undoable revocable
mandatory compulsory required obligatory needed must-have requisite necessary
optional voluntary elective non-compulsory discretionary
extra additional further added supplementary
spare backup reserve surplus standby
excess surplus overage
unnecessary needless superfluous redundant
safe secure protected safely
unsafe dangerous hazardous risky harmful perilous
suspicious dubious fishy dodgy shady questionable doubtful funny-looking
fraudulent crooked dishonest deceitful scam bogus
honest truthful sincere above_board
malicious harmful hostile ill-intentioned
new brand-new fresh newly recent latest
first-time new newcomer beginner novice
old aged ageing elderly senior
outdated obsolete out-of-date old-fashioned superseded legacy discontinued
existing current present
previous former earlier prior past
upcoming forthcoming future coming due_soon
large big bulky oversized sizeable huge outsize
small little tiny compact minor petite
minor slight small trivial cosmetic
major serious severe significant grave
heavy weighty bulky overweight hefty
light lightweight featherweight
fragile delicate breakable brittle easily_broken
perishable fresh spoils_quickly
spoiled rotten mouldy moldy rancid
edible food foodstuff eatable
frozen ice-cold deep-frozen iced
custom-made bespoke made-to-order personalised personalized tailor-made custom one-off
handmade handcrafted artisan
standard regular ordinary normal usual default basic
special exceptional particular one-off
premium deluxe top-tier high-end top-of-the-range vip
preset default out-of-the-box factory_setting
exclusive members-only reserved restricted
limited restricted capped finite rationed
unlimited limitless uncapped endless boundless
correct accurate exact proper
accidental unintentional inadvertent unintended
deliberate intentional wilful willful knowingly deliberately
negligent careless reckless neglectful
fair reasonable equitable just sensible
unfair unreasonable unjust inequitable
legal lawful legitimate
illegal unlawful illicit
authorised authorized approved sanctioned permitted
unauthorised unauthorized unapproved unsanctioned
unrecognised unrecognized unfamiliar unknown
known familiar recognised recognized
anonymous unnamed nameless unidentified
available obtainable
back-ordered awaiting_stock
busy engaged swamped occupied
vacant empty unoccupied free unfilled
full fully_booked packed
active live enabled
disabled deactivated
blocked locked frozen barred
suspended paused frozen halted
closed shut shuttered
unlocked accessible
pending awaiting
finished completed concluded
successful succeeded
unsuccessful failed
approved accepted green-lit okayed
confirmed verified validated checked
unconfirmed unverified unvalidated unchecked
clear plain unambiguous legible readable
unclear blurry illegible unreadable fuzzy vague
visible shown displayed
hidden concealed invisible masked
easy simple straightforward effortless painless
difficult hard tricky complicated tough
happy satisfied pleased content glad
unhappy dissatisfied upset displeased disappointed
angry irate furious annoyed cross
abusive rude aggressive offensive insulting threatening
polite courteous civil respectful
sick ill unwell poorly ailing
healthy fit well
disabled handicapped impaired
deaf hearing-impaired
allergic intolerant hypersensitive
contagious infectious catching transmissible
bereaved grieving
married wed wedded
unmarried single unwed
bankrupt insolvent gone_bust broke
dependent reliant dependant relying
independent unaffiliated third-party
clean spotless tidy hygienic
dirty soiled stained filthy grubby
wet damp soaked waterlogged water-damaged
hot warm heated
cold chilly cool chilled
loud noisy deafening
quiet silent noiseless
loose wobbly undone slack
stuck jammed trapped wedged
compatible suitable supported
incompatible unsupported unsuitable
suitable appropriate fitting apt
identical matching equal
unlike distinct
similar comparable equivalent like-for-like
separate individually separately
combined bundled jointly
primary principal
secondary second supplementary additional
wireless cordless cable-free
portable mobile carry-on handheld
faraway remote distant outlying rural
insured covered protected
uninsured unprotected
tax-free exempt untaxed duty-free zero-rated
non-transferable untransferable non-assignable named_person
refundable returnable reimbursable recoverable
flexible changeable amendable adjustable
fixed unchanging rigid constant
variable fluctuating floating changing
rough approximate estimated ballpark
detailed itemised itemized line-by-line
brief short concise quick
flammable combustible inflammable
toxic poisonous noxious
unattended unsupervised
accompanied escorted supervised chaperoned
unaccompanied alone solo
underage minor
certified accredited licensed registered chartered
anonymised anonymized de-identified
encrypted scrambled enciphered
bulk wholesale large_quantity en_masse
condition: new used damaged worn refurbished
dangerous hazardous: flammable explosive toxic corrosive radioactive
vulnerable: elderly disabled pregnant bereaved sick
perishable: flowers milk meat fish fruit vegetables cake
fragile: glass china porcelain ceramic crystal
sticky adhesive tacky
underweight below_weight
overcrowded packed crammed
custom-made bespoke made-to-order: engraved monogrammed embroidered inscribed
explosive: fireworks pyrotechnic ammunition grenade flare
`;
