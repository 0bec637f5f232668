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
clockwise | anticlockwise=counterclockwise=counter-clockwise
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((side) => side.split('=')) as [string[], string[]]);
