import { listOf } from './list-of.ts';

/** Between a thing and what is done to it. */
export const passiveVerbs: readonly string[] = listOf(`
is | are | gets | get | will be | is being | are being | has to be | have to be | must be | stays | stay | remains | remain | is left | are left`);

/**
 * Verbs of which only one can be done to a thing, each in every form that opens what is done, with its opposite; forms that say the same are joined by "=".
 * "Borrow" and "lend" are no such pair: they are one deed, told from its two ends.
 */
export const oppositeVerbs: readonly (readonly [name: string, one: readonly string[], other: readonly string[]])[] = `
keep | keep=keeps=retain=retains=preserve=preserves=hold on to=holds on to=hang on to | lose=loses=forfeit=forfeits=give up=gives up=surrender=surrenders
store | keep=keeps=retain=retains=preserve=preserves=store=save | discard=discards=throw away=throws away=destroy=destroys=shred=shreds=dispose of=get rid of=bin
grant | grant=grants=approve=approves=accept=accepts=allow=allows=permit=permits | refuse=refuses=deny=denies=decline=declines=reject=rejects=turn down=turns down
include | include=includes=contain=contains=take in=takes in=comprise=comprises | exclude=excludes=leave out=leaves out=omit=omits
show | show=shows=display=displays=reveal=reveals | hide=hides=conceal=conceals=mask=masks=suppress=suppresses
lock | lock=locks | unlock=unlocks=leave unlocked
open | leave open=leave ajar=prop open | close=closes=shut=shuts
add | add=adds=attach=attaches=append=appends | remove=removes=delete=deletes=strip out=leave off
start | start=starts=begin=begins=launch=launches | stop=stops=end=ends=halt=halts
continue | continue=continues=go on with=carry on with=resume=resumes | stop=stops=discontinue=discontinues=suspend=suspends=pause=pauses
release | release=releases=hand over=hands over=let go | hold back=holds back=withhold=withholds=keep back=keeps back
raise | raise=raises=increase=increases=put up=puts up | lower=lowers=reduce=reduces=cut=cuts=decrease=decreases
enable | enable=enables=activate=activates=turn on=turns on=switch on=switches on | disable=disables=deactivate=deactivates=turn off=turns off=switch off=switches off
fasten | fasten=fastens=tighten=tightens | unfasten=unfastens=loosen=loosens=undo=undoes
pack | pack=packs=wrap up | unpack=unpacks=unwrap=unwraps
load | load=loads | unload=unloads
plug | plug in=plugs in=connect=connects | unplug=unplugs=disconnect=disconnects
accelerate | speed up=speeds up=accelerate=accelerates | slow down=slows down=delay=delays
extend | extend=extends=lengthen=lengthens=prolong=prolongs | shorten=shortens=curtail=curtails
encourage | encourage=encourages=recommend=recommends=advise | discourage=discourages=advise against=advises against=warn against
merge | merge=merges=combine=combines=join together | split=splits=separate=separates=divide=divides
publish | publish=publishes=disclose=discloses=make public | keep secret=keeps secret=keep private=keep confidential
block | block=blocks=freeze=freezes=bar=bars | unblock=unblocks=unfreeze=unfreezes=unbar
subscribe | subscribe to=subscribes to=opt into=opts into | unsubscribe from=unsubscribes from=opt out of=opts out of
reward | reward=rewards | penalise=penalises=penalize=penalizes=punish=punishes
heat | heat=heats=warm=warms | chill=chills=cool=cools=refrigerate=refrigerates
wet | moisten=wet=dampen | keep dry=dry
cover | cover=covers | uncover=uncovers=leave uncovered
insert | insert=inserts=put in=puts in | take out=takes out=pull out=pulls out=eject=ejects
gain | gain=gains=earn=earns=collect=collects | lose=loses=forfeit=forfeits
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', one = '', other = ''] = line.split(' | ');
    return [name, one.split('='), other.split('=')] as const;
  });
