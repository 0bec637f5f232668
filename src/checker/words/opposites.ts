/**
 * What a thing is said to be, and its opposite, so that two lines that say the one and the other of one thing cannot both hold; words joined by "=" say the
 * same. Only such pairs stand here as leave nothing between them. Words that tell two things of one sort apart ("incoming and outgoing payments") are
 * contrasts (`contrasts.ts`).
 */
export const oppositePairs: readonly (readonly [one: readonly string[], other: readonly string[]])[] = `
public=visible to everyone=open to everyone to see | private=hidden from others=not public
visible=shown=displayed | invisible=hidden=concealed
fixed=flat | variable=floating=adjustable
encrypted | unencrypted=in plain text=in clear text
paid | unpaid=without pay
managed | unmanaged=self-managed
secured | unsecured
limited=capped | unlimited=uncapped=without limit
insured | uninsured
furnished | unfurnished
attended=staffed=manned | unattended=unstaffed=unmanned
supervised=accompanied | unsupervised=unaccompanied
reserved=assigned=numbered | unreserved=unassigned=unnumbered=free seating=open seating
tracked=with tracking | untracked=without tracking
used=second-hand=pre-owned=refurbished | unused=brand new=brand-new
locked | unlocked=sim-free
metered | unmetered
heated | unheated
covered by a roof=under cover | uncovered=in the open
indoors=inside the building | outdoors=in the open air=outside the building
online=over the internet | offline=without an internet connection
remote=remotely=from home | on site=on-site=in the office
digital=electronic=electronically=paperless | on paper=printed=in paper form
smoking | non-smoking=smoke-free
binding | non-binding=nonbinding=not binding
transferable | non-transferable=nontransferable=personal
returnable | non-returnable=final sale
interactive | read-only
open-book=open book | closed-book=closed book
open-ended=indefinite=for an indefinite time | fixed-term=for a fixed term=limited in time
simple interest | compound interest
gross=before tax=pre-tax | net=after tax=post-tax
including vat=including tax=with vat=vat included | excluding vat=excluding tax=without vat=plus vat=before vat
in advance=up front=upfront=beforehand | in arrears=afterwards=after the fact
anonymous=anonymously | named=by name=with your name
moderated=reviewed before it appears | unmoderated
wired=by cable | wireless=cordless
assembled=ready assembled=in one piece | unassembled=flat-packed=flat packed=in parts
chilled=refrigerated=cooled | unchilled=at room temperature
washable | dry-clean only=dry clean only
active=activated=enabled=switched on=turned on | inactive=deactivated=disabled=switched off=turned off
alphabetical=alphabetically | chronological=chronologically
ascending=oldest first | descending=newest first
silent=muted | audible
level access=step-free=step free=accessible by wheelchair=wheelchair accessible | only by stairs=by stairs only=up a flight of stairs=not accessible by wheelchair
dog-friendly=pet-friendly=open to dogs | dog-free=pet-free=closed to dogs
exclusive to one person=for one person only | shared=shared with others
prepaid=paid beforehand | postpaid=paid afterwards
weekly=every week | fortnightly=every two weeks=biweekly=every fortnight
monthly=every month | quarterly=every quarter=every three months
quarterly=every quarter | yearly=annually=every year=once a year
monthly=every month | yearly=annually=every year=once a year
daily=every day | weekly=every week
first come, first served=first-come-first-served=first come first served | by lottery=by lot=drawn by lot=by ballot
on the left=left-hand side | on the right=right-hand side
load-bearing=loadbearing | non-load-bearing
full-time=full time | part-time=part time
physical=made of plastic | virtual=digital only
secret=by secret ballot=confidential | by show of hands=not confidential
one-to-one=individual=individually=one-on-one | in groups=in a group=group-based
one-way=single-use=disposable=throwaway | reusable=refillable
per person=per head=per guest | per group=per party=per room=per booking
one-way ticket | return ticket=round trip=round-trip
aftermarket=third-party=non-original | original parts=genuine parts
locally=on the device=on your device=on our own servers | in the cloud=in a cloud
decaffeinated=caffeine-free=decaf | caffeinated
alcohol-free=non-alcoholic | alcoholic
vegetarian=meat-free=meatless | with meat
gluten-free | with gluten
sugar-free=unsweetened=no added sugar | sweetened=with added sugar
scented=perfumed | unscented=fragrance-free=perfume-free
raw=uncooked | cooked
peeled | unpeeled
sliced | unsliced=in one loaf
salted | unsalted
pasteurised=pasteurized | unpasteurised=unpasteurized
wild=wild-caught | farmed=farm-raised
handmade=made by hand=hand-made | machine-made=made by machine
made of natural fibres | synthetic=artificial=man-made
waterproof=watertight | not waterproof
glazed | unglazed
painted | unpainted
treated | untreated
polished | unpolished
sealed | unsealed
lined=with lining | unlined=without lining
padded | unpadded
stackable | not stackable
foldable=folding=collapsible | rigid=not foldable
portable=mobile=freestanding=free-standing | built-in=fitted=fixed to the wall
battery-powered=battery powered=on batteries | mains-powered=mains powered=plugged into the mains
rechargeable | disposable batteries
corded=with a cord | cordless
automatic gearbox=automatic transmission | manual gearbox=manual transmission=stick shift
left-hand drive | right-hand drive
detached=free-standing house | terraced
en suite=with its own bathroom=with private bathroom | with a shared bathroom=with shared bathroom=bathroom in the hall
self-catering=without meals | half board=full board=all-inclusive
ground floor=ground-floor=street level | upper floor=upstairs
double-glazed=double glazed | single-glazed=single glazed
carpeted | uncarpeted=without carpet
air-conditioned=air conditioned=with air conditioning | without air conditioning
lit=illuminated=floodlit | unlit=not illuminated
paved=surfaced=sealed road=asphalted | unpaved=unsurfaced=gravel
fenced=enclosed | unfenced=open to the road
gated | ungated
covered=roofed | uncovered=open-air=roofless
guarded=patrolled=with a lifeguard | unguarded=unpatrolled=without a lifeguard
monitored=watched by cameras | unmonitored
signposted=waymarked | unmarked
non-stop=nonstop=without changes=without a change | with a change=with one change=with changes=with a stop
scheduled | chartered=on demand
tidal | non-tidal
seasonal | year-round=all year=all year round=throughout the year
round the clock=24/7=day and night=around the clock | during office hours=in office hours=during business hours
pre-recorded=prerecorded=recorded in advance | live=in real time
self-paced=at your own pace | at fixed times=to a timetable
graded=marked | ungraded=unmarked=pass/fail
assessed=examined | unassessed=without an exam
closed to the public=behind closed doors | open to the public
mixed=co-ed=coeducational | single-sex
beginner-friendly=for beginners | for advanced
accredited=recognised=recognized | unaccredited=unrecognised=unrecognized
certified | uncertified
licensed=licenced | unlicensed=unlicenced
registered | unregistered
verified | unverified
trained=qualified | untrained=unqualified
vaccinated | unvaccinated
neutered=spayed=castrated | unneutered=entire=not neutered
house-trained=housebroken | not house-trained
chipped=microchipped | unchipped=without a chip
pedigree=purebred=pure-bred | crossbred=mixed breed=cross-bred
on prescription=with a prescription | over the counter=without a prescription=prescription-free
sterile | non-sterile=unsterile
invasive | non-invasive=noninvasive
inpatient=as an inpatient=overnight stay | outpatient=as an outpatient=day case=same-day discharge
contagious=infectious | non-contagious=not contagious
painless | painful
reversible | irreversible=permanent and final
flammable=inflammable | non-flammable=fireproof=flame-retardant
toxic=poisonous | non-toxic=nontoxic
biodegradable=compostable | non-biodegradable
recyclable | non-recyclable
hazardous=dangerous goods | non-hazardous=harmless
perishable | non-perishable
fragile=breakable | unbreakable=shatterproof
stamped=franked | unstamped
prepaid=postage paid=post-paid label | postage due=unfranked
signed for=against signature=with signature | without signature=no signature
insured for the full value | uninsured
in one delivery=all together=in one shipment | in several deliveries=in separate parcels=separately shipped
door to door=to the door=to your door | kerbside=curbside=to the kerb=to the curb
solid=in one colour | patterned
taxable=taxed=subject to tax | tax-free=tax free=untaxed=exempt from tax=tax-exempt
tax-deductible=deductible from tax | non-deductible=not tax-deductible
interest-bearing=with interest | interest-free=without interest=non-interest-bearing
repayable=to be paid back | non-repayable=not to be repaid=need not be repaid
callable | non-callable
convertible | non-convertible
compounded daily=daily compounding | compounded monthly=monthly compounding
contactless=by tapping | chip and pin=chip-and-pin
instant=instantly=immediately=at once=straight away | with a delay=the next day=next-day
guaranteed | not guaranteed=non-guaranteed
capped | uncapped
commission-free=without commission | with commission=subject to commission
onshore | offshore
itemised=itemized=line by line | as a lump sum=lump-sum=in a single amount
rounded up | rounded down
as a credit=as store credit=as a voucher | in cash=as cash=to your card=to the original card
throttled=slowed down=at reduced speed | at full speed=unthrottled
symmetric=symmetrical | asymmetric=asymmetrical
open source=open-source | closed source=proprietary
read-only=view-only | editable=with write access
compressed | uncompressed
synchronous=synchronously | asynchronous=asynchronously
case-sensitive=case sensitive | case-insensitive=not case-sensitive
mandatory field=required field | optional field
in colour=in color=full colour=full color | in black and white=black and white=monochrome=greyscale=grayscale
single-sided=one-sided=on one side | double-sided=two-sided=on both sides
portrait=upright | landscape=sideways
hardback=hardcover=hard cover | paperback=softcover=soft cover
abridged=shortened | unabridged=complete and unabridged
dubbed | subtitled=in the original language
censored=cut | uncensored=uncut
ticketed | unticketed=without tickets
seating only | standing only
timed=with a time slot=with a timed slot | untimed=without a time slot=at any time of day
guided=with a guide | self-guided=unguided=without a guide
narrated | without commentary
catered=with food | uncatered=bring your own food
self-service=self-serve | served at the table=table service=waiter service
licensed bar=serves alcohol | alcohol-free bar=dry
counted=counted in=counts towards | disregarded=left out of account=not counted
pensionable | non-pensionable
salaried=on a salary | hourly=by the hour=paid by the hour
unionised=unionized | non-union
resident | non-resident
native | non-native
adjustable=height-adjustable | non-adjustable=of fixed height
clockwise | anticlockwise=counterclockwise=counter-clockwise
upwards | downwards
inwards | outwards
dry-cleaned | machine-washed
horizontal=horizontally | vertical=vertically
stored hot | stored cold
odd-numbered | even-numbered
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((side) => side.split('=')) as [string[], string[]]);
