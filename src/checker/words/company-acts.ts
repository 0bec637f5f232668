import { listOf } from './list-of.ts';

/** What a company does about a request, by act; each has a time of its own. */
export const companyActs = {
  answer: listOf(
    'reply | replies | replied | respond | responds | responded | answer | answers | answered | acknowledge | acknowledges | acknowledged | confirm receipt | hear from us | get back to you | gets back to you | write back',
  ),
  decide: listOf(
    'decide | decides | decided | decision | investigate | investigates | investigated | assess | assesses | assessed | review | reviews | reviewed | examine | examines | examined',
  ),
  settle: listOf(
    'pay | pays | paid | paid out | pay out | pays out | payout | payment | credit | credits | credited | refund | refunds | refunded | reimburse | reimburses | reimbursed | transferred',
  ),
  send: listOf(
    'ship | ships | shipped | dispatch | dispatches | dispatched | handed to the carrier | leaves the warehouse | leave the warehouse',
  ),
  deliver: listOf('deliver | delivers | delivered | arrive | arrives | arrived'),
} as const;

/** Acts that are two, whatever they are about: an answer is no payment, and what is sent has not arrived. */
export const otherActs: readonly (readonly [keyof typeof companyActs, keyof typeof companyActs])[] = [
  ['answer', 'settle'],
  ['answer', 'decide'],
  ['answer', 'send'],
  ['answer', 'deliver'],
  ['decide', 'settle'],
  ['send', 'deliver'],
];
