/**
 * Words that answer one question, a class a line: who decides, through which channel, on or off. Where two lines say the same but for two
 * words of one class, they answer differently. Answers stand between bars; words joined by "=" are one answer.
 */
export const answerClasses: readonly (readonly (readonly string[])[])[] = `
supervisor | manager=managers | director | specialist
phone=telephone=by call | email=e-mail | chat | branch=store=in person | post=by mail | sms=text message | fax
on | off
before=ahead of=prior to | after=afterwards
free=free of charge=at no cost=no charge=at no charge=gratis | charged=billed=chargeable
include=includes | exclude=excludes
automatic=automatically | manual=manually=by hand
only=exclusively | every=all=everyone=anyone
temporary | permanent
approve=approved=approves | deny=denied=denies
increase=increases=increased | decrease=decreases=decreased
est | pst | cst | utc | gmt | cet | mst
monday | tuesday | wednesday | thursday | friday | saturday | sunday
january | february | march | april | june | july | august | september | october | november | december
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((member) => member.split('=')));
