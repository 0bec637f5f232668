/** Words of a query that say nothing about what is wanted. They are neither indexed nor searched for. */
export const stopWords: ReadonlySet<string> = new Set(
  `
a an the this that these those there here it its it's they them their theirs they're he him his he's she her hers she's
we us our ours we're you your yours you're i i'm i've i'd i'll me my mine myself yourself himself herself itself
themselves someone somebody something anyone anybody anything everyone everybody everything one ones
who whom whose which what what's when where why how how's
is are was were be been being am isn't aren't wasn't weren't do does did done doing don't doesn't didn't
have has had having haven't hasn't hadn't will would shall should can could may might must
won't wouldn't can't cannot couldn't shouldn't mustn't needn't mightn't ain't
you've we've they've who've you'd he'd she'd we'd they'd it'd that'd who'd
you'll he'll she'll we'll they'll it'll that'll who'll
whats wheres hows whos theres im ive youre theyre dont doesnt didnt isnt arent wasnt werent hasnt havent wouldnt couldnt
shouldnt cant wont youve weve theyve youll theyll youd theyd mustnt neednt aint
and or but so if then than as at by for from in into of off on onto to too with within about
also just even really actually please well anyway like
some any all each every both either neither such same other another own
get gets getting got let lets let's go goes going
very much many more most lot lots
hi hello hey thanks thank okay ok yes
say says said saying tell tells told telling
want wants wanted wanting wanna need needs needed
know knows knew happen happens happened
`
    .trim()
    .split(/\s+/),
);
