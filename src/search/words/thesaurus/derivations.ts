/** Words of one family that have no stem in common. See `index.ts` for how a line is read. */
export const derivations = `
decide decision
receive receipt reception recipient
die death deceased dead died
apply application
strong strength strengthen
choose choice chosen chose
long length lengthy lengthen
wide width widen
high height heighten
deep depth deepen
short shorten shortage
young youth
hot heat
deny denial
withdraw withdrew withdrawn
propose proposition
survive survivor
bury burial
try trial tried
rent rental renter
sign signature signatory
lose lost loss
buy bought
sell sold sale
pay paid payment
repay repaid repayment
prepay prepaid prepayment
overpay overpaid overpayment
underpay underpaid underpayment
send sent
resend resent
spend spent
lend lent loan
lease: lessee lessor tenant landlord
take took taken
bring brought
catch caught
teach taught teacher
seek sought
keep kept
sleep slept asleep
leave left
depart departure
meet met
feed fed food
hold held holder
withhold withheld
stand stood
understand understood
find found
speak spoke spoken speech
break broke broken breakage
steal stole stolen theft
thief theft thieves
freeze froze frozen
write wrote written
drive drove driven driver
ride rode ridden rider
rise rose risen
fall fell fallen
grow grew grown growth
throw threw thrown
fly flew flown flight
draw drew drawn
show shown
begin began begun
ring rang rung
eat ate eaten
forget forgot forgotten
forbid forbade forbidden
forgive forgave forgiven
hear heard
win won winner
hide hid hidden
wear wore worn
tear tore torn
build built builder
rebuild rebuilt
burn burnt
learn learnt
spill spilt spillage
spoil spoilt spoilage
resell resold resale
oversee oversaw overseen oversight
foresee foresaw foreseen unforeseen unforeseeable
marry marriage marital
divorce divorcee
inherit heir heiress
attend attendee
absent absence
maintain maintenance
retain retention
detain detention
abstain abstention
explain explanation explanatory
complain complaint
claim claimant
prove proof proven
believe belief
grieve grief
save saver
safe safety
advise advice advisor advisory
licence license licensee
practice practise
defend defence defense
offend offence offense
respond response
suspend suspension
extend extension
expand expansion
intend intention
exceed excess
succeed success
admit admission admittance
permit permission
omit omission
submit submission
transmit transmission
remit remittance
expel expulsion
divide division
provide provision
include inclusion
exclude exclusion
intrude intrusion
explode explosion
corrode corrosion
supervise supervisor
convert conversion
divert diversion
subscribe subscription
unsubscribe unsubscription
prescribe prescription
describe description
consume consumption
resume resumption
redeem redemption
bankrupt bankruptcy
deceive deception deceit
reduce reduction
produce production
destroy destruction
satisfy satisfaction satisfactory
dissatisfied dissatisfaction dissatisfactory
resolve resolution
contribute contributor
distribute distributor
acquire acquisition
inquire inquiry enquire enquiry
require requisite requisition
repeat repetition
compete competition competitor
identify identification identity id
verify verification
notify notification notice
certify certification
qualify qualification
modify modification
clarify clarification
justify justification
supply supplier
vary variation variable
comply compliance compliant
rely reliance reliant
enter entry entrance
occur occurrence
recur recurrence
transfer: transferee transferor
refer referral
defer deferral
deliver delivery
recover recovery
discover discovery
injure injury
tax taxation taxable
disclose disclosure
close closure
expose exposure
seize seizure
fail failure
enclose enclosure
post postage postal
carry carriage carrier
pack packet package
store storage
use usage
move movement mover
occupy occupancy
vacate vacancy vacant
tenant tenancy
guarantee guarantor
employ: employee employer
invest investor
donate donor
sponsor sponsorship
member membership
own owner ownership
guardian guardianship
beneficiary benefit beneficial
nominate nominee
invite invitee
analyse analyze analysis
authorise authorize
recognise recognize recognition
apologise apologize apology
cheque check
programme program
colour color
centre center
judge judgment judgement
behave behaviour behavior
urgent urgency
frequent frequency
private privacy
accurate accuracy
secret secrecy
pregnant pregnancy
expire expiry
liable liability
treat treatment
prefer preferential
register registration registry registrar
admin administrator administer
payment, transaction: payer payee
loan, lending: lender borrower
debt debtor indebted
law legal lawful
crime criminal
fraud fraudulent fraudster
suspect suspicion suspicious
danger dangerous endanger
allergy allergic
medicine medical medication
surgery surgical surgeon
dentist dental dentistry
pharmacy pharmacist pharmaceutical
electric electricity electrician
photo photograph photographic
mother maternal maternity
father paternal paternity
parent parental parenthood
tooth teeth
foot feet
child children
wife wives
knife knives
half halves
shelf shelves
person people
publish publication
dirt dirty
fault faulty
noise noisy
finance financial
catalogue catalog
grey gray
favour favor favourite favorite
neighbour neighbor neighbourhood neighborhood
organise organize
customise customize
personalise personalize
finalise finalize
itemise itemize
minimise minimize
maximise maximize
anonymise anonymize
summarise summarize
jewellery jewelry jeweller
pyjamas pajamas
theatre theater
fibre fiber
kerb curb
aluminium aluminum
`;
