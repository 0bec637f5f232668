import { wordsOf } from './list-of.ts';

/** Words that say that a price is told, and not of what. */
export const chargingWords: readonly string[] = wordsOf(`
pay pays paid paying payable cost costs costing charge charges charged price priced prices rent rents rented hire hired buy bought
get gets save saves saved take takes add adds added amount amounts value item items all only always just also
`);

/** Before an amount with "back" behind it: "we |give| you up to $5 back". */
export const givingVerbs: readonly string[] = wordsOf(
  'give gives given get gets pay pays paid earn earns receive receives',
);
