import ts from 'typescript';
import { problemAt, type SourceFile, walk } from './source.ts';

/** What makes a result depend on the machine, the moment or the reader's language, or writes past the caller. */
const globalsOfTheMachine = new Set(['console', 'process', 'globalThis', 'performance', 'window', 'localStorage']);
const impureMembers = new Set(['Date.now', 'Math.random']);
const localeMember = /^(localeCompare|toLocale\w+)$/;

const core = /^src\/(document|facts|checker|reporters|search)\//;
const mayWrite = /^src\/(cli|astro)\//;

/**
 * Breaches of purity in one file of `src/`. The core (document, facts, checker, reporters, search) turns input into output:
 * same input, same bytes out, on every machine and every day. The site may use the browser, yet prints nothing.
 */
export function purityProblems(file: SourceFile): string[] {
  if (!file.path.startsWith('src/') || mayWrite.test(file.path)) return [];
  const isCore = core.test(file.path);
  const problems: string[] = [];
  walk(file, (node) => {
    const used = isCore ? impurityOf(node) : consoleIn(node);
    if (used) problems.push(problemAt(file, node.getStart(), `uses ${used}`));
  });
  return problems;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && globalsOfTheMachine.has(node.text) && isReference(node)) return node.text;
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isPropertyAccessExpression(node)) {
    if (impureMembers.has(node.getText())) return node.getText();
    if (localeMember.test(node.name.text)) return node.name.text;
  }
  return undefined;
}

function consoleIn(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) && node.text === 'console' && isReference(node) ? 'console' : undefined;
}

/** Whether an identifier stands for a variable, and is not the name of a member, a key or a declaration. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isPropertySignature(parent) || ts.isTypeReferenceNode(parent) || ts.isBindingElement(parent));
}
