/**
 * Takes out of raw HTML in `.md` files what runs code, loads something or styles the page. The Content-Security-Policy
 * of the site would block it too, with an error in the console of every reader.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const ELEMENTS =
  'script|style|iframe|frame|object|embed|applet|link|meta|base|form|input|button|img|video|audio|source|svg';
const WITH_CONTENT = /<(script|style|iframe|object|svg)\b[\s\S]*?<\/\1\s*>/gi;
const TAGS = new RegExp(`</?(?:${ELEMENTS})\\b[^>]*>?`, 'gi');
const ATTRIBUTES = /\s(?:on\w+|style|srcdoc|formaction)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;
const SCRIPT_ADDRESS =
  /\s(?:href|src|action)\s*=\s*(?:"\s*javascript:[^"]*"|'\s*javascript:[^']*'|javascript:[^\s>]+)/gi;

export function makeHtmlSafe(tree: Root): void {
  visit(tree, 'html', (node) => {
    node.value = safeHtml(node.value);
  });
}

export function safeHtml(html: string): string {
  return html.replace(WITH_CONTENT, '').replace(TAGS, '').replace(ATTRIBUTES, '').replace(SCRIPT_ADDRESS, '');
}
