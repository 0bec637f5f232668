import { listOf } from './list-of.ts';

/** With these a line says that its value is not that of each: "the waiting time |varies by| country, typically 60 days". */
export const varyingWords: readonly string[] = listOf(`
varies by | varies with | varies from | varies between | vary by | vary with | vary from | vary between | differs by | differs from one | differ by | differ from one
by tier | by plan | by level | depending on tier | depending on the tier | depending on the plan | depending on the card | depending on the level | depending on the product
is different for each | are different for each | is set for each | are set for each
higher tiers get more | higher tiers save more | higher tiers earn more | higher tiers pay less | higher levels get more | higher levels save more | higher levels earn more | higher levels pay less
more on higher tiers | more with higher tiers | more for higher tiers | more on higher levels | more with higher levels | less on higher tiers | less with higher tiers | less for higher tiers`);
