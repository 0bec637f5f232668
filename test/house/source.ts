import ts from 'typescript';

/** A file of the repository: path from the top with forward slashes, and text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A problem as the tests print it: `src/facts/scope.ts:12 imports …`. */
export function problemAt(file: SourceFile, offset: number, message: string): string {
  const line = file.text.slice(0, offset).split('\n').length;
  return `${file.path}:${line} ${message}`;
}

/**
 * The TypeScript of a file, with everything else blanked so that offsets still hold: of an Astro component its frontmatter
 * and the content of its script elements, of a `.ts` file all of it.
 */
export function codeOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return text;
  const kept = [...text.matchAll(/^---\n([\s\S]*?)^---$|<script[^>]*>([\s\S]*?)<\/script>/gm)].map((match) => {
    const code = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(code);
    return [start, start + code.length] as const;
  });
  const isKept = (offset: number) => kept.some(([start, end]) => start <= offset && offset < end);
  return text.replace(/[^\n]/g, (character, offset: number) => (isKept(offset) ? character : ' '));
}

/** Calls `visit` with every node of the file. */
export function walk(file: SourceFile, visit: (node: ts.Node) => void): void {
  const tree = ts.createSourceFile(file.path, codeOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(tree);
}
