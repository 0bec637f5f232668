/** Words for a special kind of a thing, or a group of those who get it, a class a line: what is said of them is not said of all. */
export const specialKinds: readonly (readonly string[])[] = `
express | expedited | rush | fast-track
custom-made | made-to-measure | made to measure | made-to-order | made to order | bespoke | personalised | personalized | customised | customized | engraved
promotional | complimentary voucher | free voucher
bulky | oversized | oversize
refurbished | second-hand | pre-owned
perishable | frozen
early check-in | early check in | late check-out | late check out | late checkout
child | children | kids | infants | toddlers | babies
student | students | pupils | apprentices
paid plan | paid plans | paid version | paid account | paid accounts
abroad | overseas | international
business class | first class | premium economy
in january | in february | in march | in april | in may | in june | in july | in august | in september | in october | in november | in december | in summer | in winter | high season | low season | peak season | off-season | school holidays | public holidays | bank holidays
pensioner | pensioners | senior citizens | seniors
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((word) => word.trim()));
