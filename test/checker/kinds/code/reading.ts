import { claimsIn } from '../../run.ts';

/** Sort and names of the codes of a line: "floor: 2"; "not team: Sales" where the line denies it. */
export function namedIn(line: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'code').flatMap(({ value }) =>
    value.kind === 'code' ? [`${value.isDenied ? 'not ' : ''}${value.sort}: ${value.names.join(' ')}`] : [],
  );
}
