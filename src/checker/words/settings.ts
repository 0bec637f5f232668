import { listOf } from './list-of.ts';

/**
 * Where, by which way or with which of several things a line holds, a class a line: heads of pages on one matter tell such cases apart
 * ("Indoor pool", "Outdoor pool"), and the line below repeats it seldom. Members stand between bars; words joined by "=" are one member.
 */
export const settings: readonly (readonly (readonly string[])[])[] = `
indoor=indoors=inside the building | outdoor=outdoors=open-air=open air
artificial turf=artificial grass=astroturf=synthetic turf=all-weather pitch | grass pitch=grass pitches=natural grass=lawn court=lawn courts | clay court=clay courts | hard court=hard courts
domestic=inland=inside the country=within the country=nationwide | overseas=abroad=international=foreign=cross-border=outside the country=other countries
in the city=in town=within the city=inside the city=city centre=downtown=urban | outside the city=out of town=outside the town=in the country=in the countryside=rural
mainland | island=islands=offshore
eu=inside the eu=within the eu | non-eu=outside the eu
in store=in-store=to store=in a store=in the store=to a store=in the shop=to a shop=at the counter=at the till=in person=in branch=in a branch=in the branch | by post=postal=by mail=mail-in=by courier=in the post
baby=babies=infant=infants=toddler=toddlers=nursery=creche=under-twos=under-threes=under-fives | over-fives=over-eights=over-tens=school-age=primary school=juniors=after-school | teenager=teenagers=teens | adult=adults | pensioner=pensioners=senior=seniors
standard delivery=standard shipping=normal delivery=regular delivery=regular shipping=ground shipping=standard post | express=expedited delivery=expedited shipping=overnight delivery=overnight shipping=next-day delivery
economy light=light fare=light fares=light ticket=light tickets=basic fare=basic fares=saver fare=saver fares=saver ticket=saver tickets=lite | flex=flexi=flex fare=flex fares=flexible fare=flexible fares=flex ticket=flex tickets=fully flexible | business class=first class
weekday=weekdays | weekend=weekends
by day=daytime=day shift | by night=at night=night-time=night shift
new cars=new car=brand new | used cars=used car=second-hand=pre-owned
sealed=unopened=unused items | opened=already opened=used items=used goods
train=trains=rail | bus=buses=coach=coaches | tram=trams | ferry=ferries | plane=planes=flight=flights
dog=dogs=puppy=puppies | cat=cats=kitten=kittens | rabbit=rabbits | horse=horses
gym | swimming pool=pool=pools | sauna | library | canteen=cafeteria
ground floor | upper floor=upper floors=first floor | basement=cellar
brown bin=brown bins | blue bin=blue bins | green bin=green bins | black bin=black bins | grey bin=grey bins | yellow bin=yellow bins
lecture=lectures | seminar=seminars | exam=exams
`
  .trim()
  .split('\n')
  .map((line) => listOf(line).map((member) => member.split('=')));

/** Ranks of those who may do something in a system: told apart only where each line names its own, as heads say for whom a page is. */
export const ranks: readonly (readonly string[])[] = [
  listOf('viewer | viewers | reader | readers | read-only'),
  listOf('commenter | commenters'),
  listOf('editor | editors | contributor | contributors'),
  listOf('admin | admins | administrator | administrators | owner | owners'),
];
