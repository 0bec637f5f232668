import { countries } from './slots.ts';

/**
 * Words that fill one slot and speak of different things, a class a line; words joined by "=" are one member. Two claims
 * that hold different members of one class are about different things. The corpus adds classes of its own
 * (`learn/contrasts.ts`), a project adds more in `oneanswer.yaml`.
 */
export const contrastClasses: readonly (readonly (readonly string[])[])[] = [
  countries.map((name) => [name.toLowerCase().replaceAll(' ', '-')]),
  ...`
daily=day=days hourly=hour weekly=week monthly=month quarterly=quarter annual=yearly=annually=year lifetime one-time=one-off per-transaction=per-payment=per-purchase=per-transfer=per-withdrawal=per-order=single-payment=single-transaction=single-purchase=single-order=at-once
incoming=inbound outgoing=outbound
domestic=nationwide=at-home in-network out-of-network international=foreign=abroad=overseas=cross-border=other-countries
minimum=least=min maximum=max=cap=most=ceiling=limit
standard=normal=regular=ground=economy expedited=express rush overnight priority instant
first second third fourth additional=extra=subsequent
introductory=intro=promotional=promo=welcome=signup=sign-up=new-customer ongoing=afterwards=thereafter referral=referrals=referred=referring=refer
personal=individual=private=consumer business=corporate=commercial
new existing=current
debit-card=debit-cards=debit credit-card=credit-cards prepaid=prepaid-card gift-card=gift-cards
checking=checking-account savings=savings-account credit-card=credit-cards mortgage=mortgages
fee=fees=surcharge=penalty earn=earns=earned=earning=bonus=bonuses=cashback
fee=fees=surcharge=penalty balance=balances
silver gold bronze platinum diamond titanium
basic plus premium pro enterprise starter elite entry mid
entry-level mid-range high-end
online=web in-store
weekday=weekdays=working-week weekend=weekends saturday=saturdays sunday=sundays
adult=adults child=children infant=infants senior=seniors student=students
sender=payer recipient=receiver=payee
buyer=purchaser seller=merchant
referrer referee
small=little medium large=big
indoor=indoors=covered outdoor=outdoors=uncovered=open-air
single double triple
full partial
deposit=deposits=deposited withdrawal=withdrawals=withdraw
refund=refunds=refunded=reimbursement return=returns=returned exchange=exchanges=exchanged repair=repairs warranty=guarantee replacement=replacements
temporary permanent
mobile branch=in-person
before after
leave=leaves=depart=departs=departure arrive=arrives=arrival
opening=opened closing=closed=closure
email=e-mail phone=call chat post
purchase=purchases=purchased transfer=transfers wire=wires
primary secondary
guest member=members
undergraduate=undergraduates graduate=graduates=postgraduate=postgraduates alumni=alumnus=alumna external=externals
resident=residents visitor=visitors
full-time part-time
tenant=tenants landlord=landlords
employee=employees contractor=contractors=freelancer=freelancers
upper lower
wide=width high=height=tall long=length deep=depth thick=thickness
download=downloads upload=uploads
deductible=deductibles=excess=copay=co-payment=deducted=taken-off deposit=deposits=down-payment price=prices=priced=bought=buy=sold=purchased
paper=printed digital=electronic=online
photo=photos=picture=pictures video=videos
north=northern south=southern east=eastern west=western
summer=summertime winter=wintertime autumn
solo=single-user family=families couple=couples=duo
install=installing=installation=installed=fitting remove=removing=removal=removed=uninstall=uninstalling
cancellation-fee=cancellation-charge change-fee=amendment-fee late-fee booking-fee delivery-fee=delivery-charge cleaning-fee activation-fee=setup-fee restocking-fee service-fee annual-fee joining-fee
recommended=recommend=recommends=ideally require=requires=required=needs
`
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((member) => member.split('='))),
];

/** Where a word of a class means something else: any "member of" staff may be a guest. */
export const noMembers: ReadonlySet<string> = new Set([
  'member of',
  'members of',
  'first class',
  'second hand',
  'in return',
  'return address',
  'current account',
  'current accounts',
]);
