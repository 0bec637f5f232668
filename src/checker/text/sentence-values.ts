import type { Sentence } from '../../document/types.ts';
import type { FoundValue } from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { once } from '../once.ts';

/** The typed values in a sentence, which is read once: extraction, excuses and rules ask for them. */
export const valuesIn = once(({ text }: Sentence): readonly FoundValue[] => findValues(text));
