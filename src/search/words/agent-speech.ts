/**
 * What agents type of themselves and of the contact they are in, and the words that policies and playbooks use for it:
 * "say, say => written, written".
 */
export const agentSpeech: readonly string[] = `
am I allowed, are we allowed, without asking, without approval, have to ask, need approval, need permission => approval, permission, allowed
ask my lead, ask a lead, check with my lead, ask my boss, ask my supervisor => approval, team lead
asks for a manager, asks for manager, wants my manager, wants a supervisor, wants my boss => manager
bad call, rough call, tough call, hard call, awful call, stressful call, difficult call, nasty call, horrible call => hard contact, difficult conversation
bad review, negative review, one star, posted online, posted about us, facebook, instagram, twitter, tiktok, youtube, reddit => post, review, social media
calling me names, called me names, insulting, insults me, insulted me, offensive, racist, sexist => insult, slur, abuse
can I give, may I give, I can give, I may give, can I refund, may I refund, I can refund, can I offer, may I offer, I can offer, can I spend, can I approve, myself, on my own, by myself => agent, limit
can we give, can we refund, can we offer, may we give, may we refund, may we offer => agent, limit
crying, cries, sobbing, weeping, bursts into tears => tears
end the call, end the chat, end this call, close the chat, hang up on, drop the call => end the contact
fobbed off, passed around, sent from one to the next, transferred again => passed round, tell it again
I was rude, I was short, I snapped, I yelled, lost my temper, lost my patience, lost my cool => sharp, impatient, curt
makes her happy, makes him happy, make them happy, nothing helps, still unhappy, still not happy, never satisfied, not satisfied => unhappy, nothing is enough
no idea, not sure what, don't know the answer, can't answer => no answer yet, find out
screaming, screams, yelling, yells, raging, ranting, shouts, freaking out, going mad, losing it, loses it => shouting, loud, angry
security questions, who is calling, who am I talking to, is it really, prove who => checks, identity
transfer a call, transfer the call, transfer to, put through, forward the call, other department, another team => hand over
who approves, who can approve, who may approve, who has to approve, who signs off, whose decision => approval, decides, releases
`
  .trim()
  .split('\n');
