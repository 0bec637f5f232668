/** Words of one family whose stems differ. See `index.ts` for how a line is read. */
export const forms = `
receive receipt recipient
die death deceased dead died
strong strength strengthen
choose choice chosen chose
long length lengthy lengthen
wide width widen
high height heighten
deep depth deepen
short shorten shortage
young youth
hot heat
withdraw withdrew withdrawn
propose proposition
survive survivor
bury burial
try trial tried
rent rental renter
sign signature signatory
repay repaid repayment
prepay prepaid prepayment
overpay overpaid overpayment
underpay underpaid underpayment
resend resent
lease: lessee lessor tenant landlord
take took taken
bring brought
catch caught
teach taught teacher
seek sought
keep kept
sleep slept asleep
hold held holder
withhold withheld
stand stood
understand understood
speak spoke spoken speech
break broke broken breakage
thief theft thieves
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
forbid forbade forbidden
forgive forgave forgiven
hear heard
win won winner
hide hid hidden
tear tore torn
build built builder
rebuild rebuilt
spill spilt spillage
spoil spoilt spoilage
resell resold resale
oversee oversaw overseen oversight
foresee foresaw foreseen unforeseen unforeseeable
marry marriage marital
divorce divorcee
inherit heir heiress
attend attendee
retain retention
detain detention
abstain abstention
explain explanation explanatory
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
expand expansion
exceed excess
succeed success
admit admission admittance
transmit transmission
expel expulsion
divide division
intrude intrusion
corrode corrosion
supervise supervisor
unsubscribe unsubscription
resume resumption
deceive deception deceit
produce production
destroy destruction
satisfy satisfaction satisfactory
dissatisfied dissatisfaction dissatisfactory
contribute contributor
distribute distributor
acquire acquisition
inquire inquiry enquire enquiry
require requisite requisition
repeat repetition
compete competition competitor
identify identification identity id
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
transfer: transferee transferor
discover discovery
tax taxation taxable
expose exposure
enclose enclosure
post postage postal
carry carriage carrier
pack packet package
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
recognise recognize recognition
programme program
centre center
judge judgment judgement
behave behaviour behavior
urgent urgency
frequent frequency
private privacy
accurate accuracy
secret secrecy
prefer preferential
register registration registry registrar
admin administrator administer
payment transaction: payer payee
loan lending: lender borrower
debt debtor indebted
law legal lawful
crime criminal
fraud fraudulent fraudster
suspect suspicion suspicious
danger dangerous endanger
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
child children
wife wives
knife knives
half halves
shelf shelves
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
minimise minimize
maximise maximize
summarise summarize
jewellery jewelry jeweller
fibre fiber
kerb curb
aluminium aluminum
`;
