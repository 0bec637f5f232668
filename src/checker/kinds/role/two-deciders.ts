import type { Claim } from '../../types.ts';
import { customerNouns } from '../../words/roles.ts';

const isCustomer = (word: string): boolean => customers.has(word);
const customers: ReadonlySet<string> = new Set(customerNouns);

/** "The pier office approves" and "the pilot approves": both lines name who decides, or who alone does it. Symmetric. */
export function areTwoDeciders({ value: left }: Claim, { value: right }: Claim): boolean {
  return [left, right].every(
    (value) =>
      value.kind === 'role' &&
      (value.part === 'decides' || value.extent === 'closed') &&
      value.who.length > 0 &&
      !value.who.flat().some(isCustomer),
  );
}
