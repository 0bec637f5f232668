import type { Excuse } from './excuse.ts';
import { notAsserted } from './not-asserted.ts';
import { otherAttribute } from './other-attribute.ts';
import { otherCase } from './other-case.ts';
import { otherName } from './other-name.ts';
import { otherScope } from './other-scope.ts';
import { otherSection } from './other-section.ts';
import { otherTime } from './other-time.ts';
import { siblings } from './siblings.ts';

/** Every excuse, the cheapest first. */
export const excuses: readonly Excuse[] = [
  notAsserted,
  siblings,
  otherScope,
  otherTime,
  otherCase,
  otherName,
  otherSection,
  otherAttribute,
];
