/** Words for a special kind of a thing, or a group of those who get it, a class a line: what is said of them is not said of all. */
export const specialKinds: readonly (readonly string[])[] = `
express | expedited | rush | fast-track
custom-made | made-to-measure | made to measure | made-to-order | made to order | bespoke | personalised | personalized | customised | customized | engraved
promotional | complimentary voucher | free voucher
bulky | oversized | oversize
refurbished | second-hand | pre-owned
faulty | defective
unregistered | non-registered
unverified | non-verified
uninsured
sale items | reduced items | discounted items | clearance | outlet items
digital goods | digital items | digital products | digital content
pre-order | pre-orders | preorder | preorders | backorder | backorders
return label | return labels | return parcel | return parcels | return shipment | return shipments
incoming | inbound | outgoing | outbound
emergency | emergencies | urgent
group booking | group bookings | group reservation | group reservations
first order | first purchase | first booking | first-time
business customer | business customers | corporate customer | corporate customers | trade customer | trade customers
perishable | frozen
early check-in | early check in | late check-out | late check out | late checkout
child | children | kid | kids | infant | infants | toddler | toddlers | baby | babies
student | students | pupil | pupils | apprentice | apprentices
paid plan | paid plans | paid version | paid account | paid accounts
abroad | overseas | international
business class | first class | premium economy
in january | in february | in march | in april | in may | in june | in july | in august | in september | in october | in november | in december | in summer | in winter | high season | low season | peak season | off-season | school holidays | public holidays | bank holidays
pensioner | pensioners | senior citizen | senior citizens | seniors
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((word) => word.trim()));

/** What takes place within opening hours or beside them, a class a line: its hours are not those of the house. */
export const hoursMatters: readonly (readonly string[])[] = `
quiet hour | quiet hours | sensory hour | calm hour | relaxed hour
happy hour | happy hours
story time | storytime | craft hour
early bird
last entry | last admission | last orders | last seating
kitchen
breakfast
brunch
lunch | lunchtime
dinner
guided tour | guided tours
visiting hours | visiting time | visiting times
café | cafe | cafeteria | canteen | restaurant
car park | parking
pool | swimming pool
sauna | steam room
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((word) => word.trim()));
