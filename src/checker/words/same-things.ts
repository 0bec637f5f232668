/**
 * Names of one thing that companies take, lend or refuse, a thing a line in the singular, the plainest name first: card brands, papers and
 * ways to pay go by several, and who reads one of them means all.
 */
export const namesOfOneThing: readonly (readonly string[])[] = `
american express | amex | american express card | amex card
visa | visa card
mastercard | master card | mastercard card
diners club | diners | diners club card | diners card
jcb | jcb card
unionpay | china unionpay | unionpay card
paypal | pay pal | paypal account
military id | military id card | military identification | armed forces id | armed forces id card | forces id | army id | soldier's id
student card | student id | student id card | student pass | university card | university id | college card | college id | campus card
driving licence | driving license | driver's licence | driver's license | driver’s licence | driver’s license | drivers license | drivers licence
identity card | id card | national id | national id card | national identity card
library card | library pass
health insurance card | health card | insurance card
residence permit | residency permit | residence card
birth certificate | certificate of birth
bank statement | account statement
council tax bill | council tax letter | council tax statement
rental agreement | tenancy agreement | lease agreement | rental contract
personal check | personal cheque | private cheque | private check
traveler's check | travelers check | traveller's cheque | travellers cheque | travelers cheque | travellers' cheque | travelers' check
money order | postal order
bank transfer | credit transfer
gift card | gift voucher | gift certificate
meal voucher | lunch voucher | meal ticket | luncheon voucher
cash | notes and coins | banknote | bank note | banknotes and coins | coins and notes | hard cash
invoice | purchase on account | payment on account
prepaid card | pre-paid card | prepaid credit card
debit card | current account card | current-account card | checking card
power bank | powerbank | portable charger | battery pack | charger pack
mobile phone | cell phone | cellphone | smartphone
laptop | notebook computer | laptop computer
e-bike | ebike | electric bike | electric bicycle | pedelec
e-scooter | electric scooter
bicycle | bike | pushbike | push-bike
pushchair | pram | stroller | buggy | baby carriage
guide dog | assistance dog | service dog
television | tv | television set | tv set
fridge | refrigerator
bed linen | bedlinen
wi-fi | wifi | wireless internet
spare part | replacement part
delivery fee | delivery charge | delivery cost | shipping fee | shipping cost | shipping charge
cigarette | tobacco | tobacco product
medicine | medication
jewellery | jewelry
screenshot | screen shot
photocopy | copy
electricity | power | electric
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));
