import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** "waterproof is-not: watch": what a line says a thing to be like. */
function traitsOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'stance').flatMap(({ value }) =>
    value.kind === 'stance' && value.state?.pair.startsWith('trait ')
      ? [`${value.state.pair.slice('trait '.length)} ${value.modality}: ${value.state.thing.join(' ')}`]
      : [],
  );
}

describe('what a thing is like for good', () => {
  it.each([
    ['The watch is waterproof.', 'waterproof does: watch'],
    ["The tent isn't fireproof, so keep it away from flames.", 'fireproof is-not: tent'],
    ['All flats are let furnished.', 'furnished does: flat'],
    ['The flats are unfurnished.', 'furnished is-not: flat'],
    ['Our mugs are microwave-safe.', 'microwave safe does: mug'],
    ['Reviews are anonymous.', 'anonymous does: review'],
    ['The trail is not suitable for buggies.', 'suitable for buggies is-not: trail'],
  ])('%s', (line, trait) => {
    expect(traitsOf(line)).toContain(trait);
  });

  it.each([
    ['how it stands now', 'The service is not available.'],
    ['a case', 'If the back is open, the watch is not waterproof.'],
    ['a case behind it', 'The watch is not waterproof when the back is open.'],
    ['a price', 'The second pair is free.'],
    ['what has another word of stance', 'Tickets are refundable.'],
    ['what "it" stands for', 'It is waterproof.'],
  ])('nothing of %s: %s', (_, line) => {
    expect(traitsOf(line)).toEqual([]);
  });
});

describe('two pages that say the opposite: what a thing is like', () => {
  it.each([
    ['The watch is waterproof.', 'The watch is not waterproof.'],
    ['The jacket is waterproof.', 'The jacket is not waterproof, only water resistant.'],
    ['The hall is wheelchair accessible.', "The hall isn't wheelchair accessible."],
    ['The headphones are wireless.', 'The headphones are not wireless.'],
    ['The soap is vegan.', 'The soap is not vegan.'],
    ['All rooms are heated.', 'The rooms are not heated.'],
    ['The cakes come sliced.', 'The cakes come unsliced.'],
    ['Calls are recorded.', 'Calls are not recorded.'],
    ['Chat history is visible to other members.', 'Chat history is not visible to other members.'],
    ['The app is compatible with tablets.', 'The app is not compatible with tablets.'],
    ['Donations are tax deductible.', 'Donations are not tax deductible.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Questions')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Questions')).toBe('clash');
  });

  it.each([
    ['another thing', 'The jacket is waterproof.', 'The bag is not waterproof.'],
    ['a part', 'The jacket is waterproof.', 'The zips of the jacket are not waterproof.'],
    ['a special kind', 'The mugs are microwave safe.', 'Mugs with a gold rim are not microwave safe.'],
    ['one of them', 'The rooms upstairs are heated.', 'The rooms downstairs are not heated.'],
    ['another trait', 'The watch is waterproof.', 'The watch is not shockproof.'],
    ['another use', 'The trail is suitable for horses.', 'The trail is not suitable for buggies.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Questions')).not.toBe('clash');
  });
});

describe('what a thing is free of', () => {
  it.each([
    ['Our rye bread is free from nuts.', 'Our rye bread contains nuts.'],
    ['The rye bread: nut-free', 'The rye bread contains nuts.'],
    ['The shampoo contains no perfume.', 'The shampoo contains perfume.'],
    ['The crisps are made without milk.', 'The crisps contain milk.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['another thing', 'The rye bread contains nuts.', 'The oat bread is free from nuts.'],
    ['another content', 'The rye bread contains nuts.', 'The rye bread is free from gluten.'],
    ['the same', 'The rye bread is free from nuts.', 'The rye bread contains no nuts.'],
    ['a part', 'The kit contains lead weights.', 'The kit is lead-free.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});
