import type { Nodes, Root } from 'mdast';
import { type ComponentInfo, components, findComponent, htmlAttributes, htmlElements } from './components.ts';
import { didYouMean, suggest } from './did-you-mean.ts';
import type { Lines } from './lines.ts';
import { attributeText, type JsxElement, literalOf } from './mdx-nodes.ts';
import { offsets } from './nodes.ts';
import type { Problem } from './types.ts';

type Report = (name: string, at: Nodes, message: string, hint: string) => void;

/**
 * Refuses what makes a page code instead of data: imports, exports, expressions, unknown components and attributes.
 * Nothing is compiled before this ran, so a text from a pull request cannot run code.
 *
 * @param tree the page as `remark-mdx` parsed it
 * @returns one problem for each, in the order of the page; none when the page is data
 */
export function checkMdx(tree: Root, lines: Lines): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (name, at, message, hint) => {
    const { path, line, column } = lines.place(...offsets(at));
    problems.push({ id: `mdx/${name}`, path, line, column, message, hint });
  };
  checkNode(tree, [], report);
  return problems;
}

function checkNode(node: Nodes, around: readonly string[], report: Report): void {
  let inside = around;
  switch (node.type) {
    case 'mdxjsEsm': {
      const word = /^\s*(import|export)/.exec(node.value)?.[1] ?? 'import';
      report(
        'import',
        node,
        `a line that begins with "${word}" is code, and pages hold none`,
        `remove it: ${noImport}`,
      );
      break;
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (literalOf(node) === undefined) {
        report(
          'expression',
          node,
          'braces hold code, and pages hold none',
          'write the text itself; write \\{ for a brace',
        );
      }
      break;
    case 'link':
    case 'image':
    case 'definition':
      if (isScriptAddress(node.url))
        report('expression', node, 'the address of this link is code', 'write a web address');
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkElement(node, around, report);
      inside = [...around, node.name ?? ''];
      break;
  }
  if ('children' in node) for (const child of node.children) checkNode(child, inside, report);
}

const noImport = 'components need no import';

function checkElement(node: JsxElement, around: readonly string[], report: Report): void {
  const { name } = node;
  if (name === null) {
    report('unknown-component', node, 'a tag without a name is not read', 'remove <> and </>');
    return;
  }
  const component = findComponent(name);
  if (!component && !htmlElements.has(name)) {
    reportUnknown(node, name, report);
    return;
  }
  const known = component ? Object.keys(component.attributes) : [...htmlAttributes];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(
        'expression',
        node,
        `<${name}> has attributes in braces, which are code`,
        'write each attribute as name="value"',
      );
    } else if (!known.includes(attribute.name)) {
      const message = `<${name}> has no attribute "${attribute.name}"`;
      const hint = component ? suggest(attribute.name, known, 'attributes') : 'remove it';
      report('unknown-attribute', node, message, hint);
    } else if (attributeText(attribute) === undefined) {
      const message = `the attribute "${attribute.name}" of <${name}> holds code`;
      report('expression', node, message, `write ${attribute.name}="value"`);
    } else if (!component && isScriptAddress(attributeText(attribute)!)) {
      report('expression', node, `the attribute "${attribute.name}" of <${name}> holds code`, 'write a web address');
    }
  }
  if (component) checkComponent(node, component, around, report);
}

function reportUnknown(node: JsxElement, name: string, report: Report): void {
  const isHtml = /^[a-z]/.test(name);
  const names = components.map((info) => info.name);
  const nearest = didYouMean(name, names);
  const message = isHtml ? `the element <${name}> cannot be used in a page` : `there is no component <${name}>`;
  const hint = isHtml && nearest === undefined ? 'remove it, or write Markdown' : suggest(name, names, 'components');
  report('unknown-component', node, message, hint);
}

function checkComponent(node: JsxElement, component: ComponentInfo, around: readonly string[], report: Report): void {
  const { name, attributes, content, inside } = component;
  const written = new Map(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attributeText(attribute) ?? 'code'] as const] : [],
    ),
  );
  for (const [key, { required, about }] of Object.entries(attributes)) {
    if (!required || written.get(key)?.trim()) continue;
    report('missing-attribute', node, `<${name}> needs the attribute "${key}"`, `add ${key}="…" (${about})`);
  }
  if (content === 'nothing' && node.children.length > 0) {
    report('content', node, `<${name}> holds text, which would never be shown`, `close it at once: <${name} … />`);
  }
  if (inside !== undefined && !around.includes(inside)) {
    report('misplaced', node, `<${name}> stands outside <${inside}>`, `put it between <${inside}> and </${inside}>`);
  }
}

/** Only addresses that open a page, a mail or a call; `javascript:` and `data:` are code. */
function isScriptAddress(address: string): boolean {
  const scheme = /^[^/?#]*?:/.exec(address)?.[0];
  return scheme !== undefined && !['http:', 'https:', 'mailto:', 'tel:'].includes(scheme.trim().toLowerCase());
}
