import { listOf } from './list-of.ts';

/** What a thing is like for good, so that a line that says it and one that denies it cannot both hold. */

/** A word with one of these endings names such a trait: "waterproof", "washable", "gluten-free". */
export const traitEndings: readonly string[] = listOf(
  'proof | resistant | safe | washable | able | ible | free | less | friendly | tight | deductible',
);

/** These end so as well, and tell how a thing stands at a time. */
export const passingTraits: readonly string[] = listOf(`
available | unavailable | able | unable | possible | impossible | free | eligible | safe | unless | less | responsible | payable | visible | reachable | unreachable
transferable | refundable | liable | stable | unstable | noticeable | comfortable | reasonable | acceptable | comparable | disable | enable | table | cable`);

/** Other words for such traits. */
export const traits: readonly string[] = listOf(`
vegan | vegetarian | organic | anonymous | confidential | public | private | wireless | cordless | electric | binding | heated | insured | furnished | certified
accredited | supervised | guarded | monitored | encrypted | air conditioned | lit | fenced | recorded | refrigerated | soundproofed
subsidised | subsidized | taxable | regulated | staffed | moderated | step free | barrier free | sliced | scented | lined
insulated | wheelchair accessible | machine washable | compostable | personalised | personalized | watermarked | serviced`);

/** What a thing is fit for is such a trait too, with what stands behind: "suitable for |buggies|". */
export const traitLeads: readonly string[] = listOf(
  'suitable for | compatible with | visible to | designed for | intended for | accessible by | accessible for | approved for | safe for',
);

/** Between a thing and what is in it: "the bread |contains| nuts"; and what is not: "is |free from| nuts". */
export const containingWords: readonly string[] = listOf('contains | contain | is made with | are made with');
export const freeOfWords: readonly string[] = listOf(`
is free from | are free from | is free of | are free of | contains no | contain no | does not contain | do not contain | doesn't contain | don't contain | is made without | are made without
is entirely free from | are entirely free from | is completely free from | are completely free from | is entirely free of | has no`);

/** What food and goods are said to be free of, by allergy or by creed. */
export const contents: readonly string[] = listOf(`
nut | nuts | peanuts | gluten | dairy | milk | lactose | egg | eggs | soy | soya | sesame | wheat | sugar | alcohol | pork | meat | fish | shellfish | caffeine | palm oil | plastic | latex | parabens
perfume | fragrance | nicotine | bpa | lead | mercury | preservatives | additives | colourings | sweeteners | gelatine | gelatin`);
