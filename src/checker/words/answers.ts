/** A question that two lines may answer differently. */
export interface AnswerClass {
  /** Name of the class; the classes of time stand for values, and other words beside them tell little. */
  name: string;
  /** The answers, each with the words that give it. */
  answers: readonly (readonly string[])[];
}

/**
 * Words that answer one question, a class a line: through which channel, for whom, on or off. Where two lines say the same but for two
 * words of one class, they answer differently. Answers stand between bars; words joined by "=" are one answer.
 */
export const answerClasses: readonly AnswerClass[] = `
channel: phone=telephone=by call | email=e-mail | chat | branch=store=in person | post=by mail | sms=text message | fax
state: on | off
order: before=ahead of=prior to | after=afterwards
price: free=free of charge=at no cost=no charge=at no charge=gratis=without charge=complimentary=at no extra cost | charged=billed=chargeable=at extra cost=for a fee
part: include=includes | exclude=excludes
manner: automatic=automatically | manual=manually=by hand
for whom: only=exclusively=reserved for=restricted to=limited to | every=all=everyone=anyone=everybody=anybody
lasting: temporary=temporarily | permanent=permanently
decision: approve=approved=approves | deny=denied=denies
direction: increase=increases=increased | decrease=decreases=decreased
zone: est | pst | cst | utc | gmt | cet | mst
weekday: monday | tuesday | wednesday | thursday | friday | saturday | sunday
month: january | february | march | april | june | july | august | september | october | november | december
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name, answers] = line.split(': ') as [string, string];
    return { name, answers: answers.split(' | ').map((words) => words.split('=')) };
  });

/** Classes in which another word is another answer wherever the rest speaks of one thing; the others ask for like wording. */
export const plainQuestions: readonly string[] = ['price', 'part', 'for whom', 'lasting', 'manner'];

/** Words that say for whom a thing is, where they open a clause: "|only members| can borrow tools". */
export const openingScopes: readonly string[] = ['only', 'every', 'all', 'any'];

/** Words that say it wherever they stand. */
export const plainScopes: readonly string[] = `
reserved for | restricted to | limited to | only for | only available to | only available for | exclusive to | exclusively for | everyone | everybody
anyone | anybody | available to all | open to all`
  .trim()
  .split(/\s*[|\n]\s*/);
