import { describe, expect, it } from 'vitest';
import { prepared } from '../../run.ts';

const counts = (line: string) =>
  prepared({ 'a.md': `# Passes\n\n${line}\n` })
    .claims.filter(({ kind }) => kind === 'count')
    .map(({ written }) => written);

describe('a number of things', () => {
  it.each([
    ['2 GB uses 2 credits per hour.', '2 GB'],
    ['Every member gets 1 GB.', '1 GB'],
    ['The limit of 1 GB uses up fast.', 'limit of 1 GB'],
  ])('is no rate: "%s"', (line, written) => {
    expect(counts(line)).toContain(written);
  });

  it('is what one comes to, and not the one', () => {
    expect(counts('1 GB uses 2 credits per hour.')).toEqual(['2 credits']);
  });

  it.each([
    ['Every member gets two guest passes.', 'two guest passes'],
    ['Every member gets a single guest pass.', 'a single guest pass'],
    ['A claim needs three photos.', 'three photos'],
    ['We ask you two security questions.', 'two security questions'],
    ['Send us three photos.', 'three photos'],
    ['Two references are required.', 'Two references'],
    ['One reference is all we ask for.', 'One reference'],
    ['The card is good for twelve classes.', 'twelve classes'],
    ['There is room for nine guests.', 'nine guests'],
    ['In the tent there is space for eight guests.', 'eight guests'],
    ['You can bring as many guests as you like.', 'as many guests as you like'],
  ])('counts where it is given, asked or held: "%s"', (line, written) => {
    expect(counts(line)).toContain(written);
  });

  it.each([
    'You get two options.',
    'One token is worth $3.',
    'We saw three photos in the file.',
    'There is soup for six guests.',
    'There were 400 lamp posts.',
    'Last year two members left.',
    'You must come to at least 8 of the 10 sessions.',
  ])('is a mere number elsewhere: "%s"', (line) => {
    expect(counts(line).filter((written) => !/8/.test(written))).toEqual([]);
  });
});
