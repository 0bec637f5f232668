import { allElse } from './all-else.ts';
import { bothNamed } from './both-named.ts';
import { caseHeads } from './case-heads.ts';
import { departure } from './departure.ts';
import { excluded } from './excluded.ts';
import type { Excuse } from './excuse.ts';
import { fitsSibling } from './fits-sibling.ts';
import { fraction } from './fraction.ts';
import { givenBack } from './given-back.ts';
import { increment } from './increment.ts';
import { lookBack } from './look-back.ts';
import { notAsserted } from './not-asserted.ts';
import { numberedPage } from './numbered-page.ts';
import { onTop } from './on-top.ts';
import { oneOrAll } from './one-or-all.ts';
import { onlyName } from './only-name.ts';
import { otherAct } from './other-act.ts';
import { otherAttribute } from './other-attribute.ts';
import { otherBand } from './other-band.ts';
import { otherCase } from './other-case.ts';
import { otherCharge } from './other-charge.ts';
import { otherCount } from './other-count.ts';
import { otherDeed } from './other-deed.ts';
import { otherDepartment } from './other-department.ts';
import { otherHolder } from './other-holder.ts';
import { otherLabel } from './other-label.ts';
import { otherList } from './other-list.ts';
import { otherMatter } from './other-matter.ts';
import { otherName } from './other-name.ts';
import { otherNumber } from './other-number.ts';
import { otherRow } from './other-row.ts';
import { otherScope } from './other-scope.ts';
import { otherSection } from './other-section.ts';
import { otherSetting } from './other-setting.ts';
import { otherSide } from './other-side.ts';
import { otherTime } from './other-time.ts';
import { outOfScale } from './out-of-scale.ts';
import { ownCondition } from './own-condition.ts';
import { ownMailbox } from './own-mailbox.ts';
import { ownSubjects } from './own-subjects.ts';
import { proRata } from './pro-rata.ts';
import { remainder } from './remainder.ts';
import { replaced } from './replaced.ts';
import { rollOver } from './roll-over.ts';
import { rounding } from './rounding.ts';
import { seasonal } from './season.ts';
import { series } from './series.ts';
import { setApart } from './set-apart.ts';
import { siblings } from './siblings.ts';
import { sisterPage } from './sister-page.ts';
import { sisterSubject } from './sister-subject.ts';
import { specialKind } from './special-kind.ts';
import { stages } from './stages.ts';
import { total } from './total.ts';
import { training } from './training.ts';
import { turnaround } from './turnaround.ts';
import { varies } from './varies.ts';
import { workedCase } from './worked-case.ts';

/** Every excuse: those at which many pairs end at little cost come first. */
export const excuses: readonly Excuse[] = [
  notAsserted,
  bothNamed,
  siblings,
  otherName,
  onlyName,
  training,
  otherScope,
  otherTime,
  replaced,
  seasonal,
  otherDepartment,
  ownMailbox,
  sisterPage,
  sisterSubject,
  numberedPage,
  caseHeads,
  series,
  outOfScale,
  rounding,
  varies,
  workedCase,
  increment,
  remainder,
  fraction,
  proRata,
  givenBack,
  onTop,
  departure,
  excluded,
  allElse,
  specialKind,
  oneOrAll,
  total,
  lookBack,
  rollOver,
  turnaround,
  otherAct,
  otherDeed,
  otherHolder,
  otherCase,
  ownCondition,
  otherSection,
  otherList,
  otherSetting,
  otherAttribute,
  otherNumber,
  fitsSibling,
  setApart,
  stages,
  otherCharge,
  otherCount,
  otherMatter,
  otherRow,
  otherLabel,
  ownSubjects,
  otherBand,
  otherSide,
];
