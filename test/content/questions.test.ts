/** What agents type with a customer on the line, and what the first answer shows: half sentences, slips, customers' words. */
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/document/load.ts';
import { readKnowledge } from '../../src/facts/knowledge.ts';
import { openSearch } from '../../src/search/open.ts';
import type { SearchResult } from '../../src/search/types.ts';
import { answerFor } from '../../src/site/model/answers.ts';

const day = '2026-11-26';
const knowledge = readKnowledge(loadFolder('content'));
const company = openSearch(knowledge, [], day);

/** Where the first answer stands, "returns#exceptions" or the id of a fact, and what an agent reads there. */
function firstAnswer(query: string): { place: string; text: string } {
  const [first] = company.search(query).results;
  if (first === undefined) return { place: '', text: '' };
  return { place: first.factId ?? [first.id, first.anchor].filter(Boolean).join('#'), text: textOf(first) };
}

function textOf({ factId, customer = {}, snippet }: SearchResult): string {
  const fact = knowledge.facts.find(({ id }) => id === factId);
  if (fact === undefined) return snippet;
  return answerFor(fact, customer, day, knowledge.taxonomy)
    .values.map(({ text }) => text)
    .join(' / ');
}

describe('a question about what holds', () => {
  it.each([
    ['tent pole snapped', 'bothy-solo', 'repair sleeve'],
    ['how long do we keep the replacement aside', 'exchanges.reserve', '10 days'],
    ['price family tent', 'bothy-family.price', '$620'],
    ['got it as a gift wants to return, doesnt want buyer to know', 'returns#exceptions', 'buyer is not told'],
    ['how long is the guarantee on a skillet', 'warranty.length', '25 years'],
    ['paypal refund how long', 'refunds.wallet-time', '1 to 2 business days'],
    ['cant log in', 'account-changes', 'checks'],
    ['when does order leave the warehouse', 'shipping.dispatch-time', 'within 1 business day'],
    ['how many times can they exchange', 'exchanges.limit', 'at most 2'],
    ['reward expired can we give it back', 'membership#exceptions', 'expired reward'],
    ['can skillet go in dishwasher', 'hob-skillet', 'no'],
    ['engraved item cancel', 'cancel.engraved', '24 hours'],
    ['already shipped can i still cancel', 'cancellation', 'refuse'],
    ['return web order in store', 'stores#what-a-store-does-for-web-orders', 'return'],
    ['points missing', 'membership', 'purchase is missing'],
    ['opened box return ok?', 'returns#in-what-state', 'box may be opened'],
    ['vat invoice for company', 'business-accounts#invoices-and-tax', 'VAT'],
    ['what do i ask to verify caller', 'account.identity-checks', '2 checks'],
    ['few days too late for return', 'late-return', 'Count together'],
    ['refund to credit card time', 'refunds.card-time', '3 to 7 business days'],
    ['repair more expensive than estimated', 'repair#how-long-it-takes', '10 %'],
    ['how to wash down jacket', 'squall-down', 'gentle wash cold'],
    ['parcel late do they get shipping back', 'late.delivery-charge-back', 'yes'],
    ['how long do we keep call recordings', 'privacy.recording-retention', '90 days'],
    ['cancel only one item of the order', 'cancellation#by-kind-of-order', 'single lines'],
    ['business invoice due when', 'business.payment-terms', '30 days'],
    ['does goodwill credit expire', 'goodwill#what-to-offer', '12 months'],
    ['how long do we keep a repair nobody picks up', 'repair.storage', '90 days'],
    ['is membership free', 'membership', 'free'],
    ['daypack waterproof?', 'cairn-daypack', 'no'],
    ['payment failed subscription', 'subscription#pause-and-failed-payments', '14 days'],
    ['when do we open a trace', 'late.trace-after', '2 business days'],
    ['ordered by mistake', 'cancellation', 'stopped'],
    ['who pays return label if faulty', 'returns.faulty-postage', 'free'],
    ['upkeep price', 'upkeep.monthly-price', '$8'],
    ['pause subscription', 'subscription#pause-and-failed-payments', '3 months'],
    ['box crushed', 'shipping#damaged-on-the-way', 'crushed box'],
    ['how long to report damage in transit', 'shipping.damage-report', 'within 7 days'],
    ['warranty tents', 'warranty.length', '3 years'],
    ['forgot to cancel trial got charged', 'end-upkeep', 'first charge'],
    ['warranty if bought second hand', 'warranty#the-larkfell-warranty', 'first owner'],
    ['kettle descale how often', 'loft-stovetop.descale', '8 weeks'],
    ['discount for 20 pieces company', 'business.volume-discount', '8 %'],
    ['how much off for a substitute', 'stock.substitute-discount', '10 %'],
    ['gift card lost', 'gift-cards#lost-stolen-or-used-by-another', 'within 2 business days'],
    ['how long does checking the returned item take', 'returns.inspection', 'within 5 business days'],
    ['how long does repair take', 'repair.turnaround', '15 business days'],
    ['spare parts how many years', 'repair.parts-availability', '10 years'],
    ['account hacked', 'account-changes#someone-else-got-in', 'Lock the account'],
    ['old card closed refund', 'refunds#by-which-way', 'closed card'],
  ])('%s: %s', (query, place, text) => {
    const answer = firstAnswer(query);
    expect(answer.place).toBe(place);
    expect(answer.text).toContain(text);
  });
});

describe('a question for one country or kind of customer', () => {
  it.each([
    ['kettle plug uk', 'loft-electric.plug', 'type G'],
    ['data request deadline usa', 'privacy.answer-time', '45 days'],
    ['does gift card expire in canada', 'giftcard.expires', 'no'],
    ['uk returns how long', 'returns.window', '30 days'],
    ['rest of gift card in cash us', 'gift-cards#cash-for-the-rest', 'less than $15'],
    ['express france cost', 'shipping.express-cost', '€12'],
    ['simple repair price germany', 'repair.simple-price', '€25'],
    ['electric kettle broke after 18 months germany', 'warranty.length', '2 years'],
    ['upkeep monthly uk', 'upkeep.monthly-price', '£6.50'],
  ])('%s: %s', (query, place, text) => {
    const answer = firstAnswer(query);
    expect(answer.place).toBe(place);
    expect(answer.text).toContain(text);
  });
});

describe('a situation, or how to do something', () => {
  it.each([
    ['part missing in box', 'missing-item', 'Believe'],
    ['steps for broken product', 'broken-product#steps', 'safe'],
    ['nobody called him back', 'hold-and-callback#the-call-back', 'call'],
    ['need a break after bad call', 'abuse.break', 'at least 10 minutes'],
    ['bad review on google how to reply', 'social-media#the-way-of-an-answer', 'Public'],
    ['cafe cant open because kettles broken', 'business-stands-still', 'going'],
    ['collegue said something diffrent', 'told-two-things', 'answers'],
  ])('%s: %s', (query, place, text) => {
    const answer = firstAnswer(query);
    expect(answer.place).toBe(place);
    expect(answer.text).toContain(text);
  });
});

describe('who may do what', () => {
  it.each([
    ['max compensation i can give', 'goodwill.agent-limit', '$25'],
    ['how much can i refund myself', 'refunds.agent-limit', '$250'],
    ['goodwill limit team lead uk', 'goodwill.lead-limit', '£80'],
    ['who approves refund over 1000', 'refunds#who-releases-it', 'goes to Payments'],
    ['who decides price match', 'price-match#the-two-cases', 'the agent'],
    ['how many goodwill gestures per year', 'goodwill.yearly-count', 'at most 2'],
  ])('%s: %s', (query, place, text) => {
    const answer = firstAnswer(query);
    expect(answer.place).toBe(place);
    expect(answer.text).toContain(text);
  });
});

describe('hours, and how to reach somebody', () => {
  it.each([
    ['email of payments team', 'teams#payments', 'payments@larkfell.example'],
    ['store hours uk', 'store.hours', '9:00-18:00'],
    ['phone number germany', 'phone.number', '+49 30 2312 5042'],
    ['how do i reach logistics', 'teams#logistics', 'logistics@larkfell.example'],
    ['who to tell about a safety issue with gas', 'ember-gas#safety-first', 'Product Care'],
    ['social media hours', 'social.hours', '8:00-22:00'],
  ])('%s: %s', (query, place, text) => {
    const answer = firstAnswer(query);
    expect(answer.place).toBe(place);
    expect(answer.text).toContain(text);
  });
});

describe('what no page answers', () => {
  it.each([
    ['student discount', 'student'],
    ['klarna installments', 'klarna'],
    ['bike rack for car', 'bike'],
    ['affiliate programme commission', 'affiliate'],
  ])('%s: no page knows %s, and no value stands first', (query, word) => {
    const { dropped, results } = company.search(query);
    expect(dropped).toContain(word);
    expect(results[0]?.factId).toBeUndefined();
  });
});
