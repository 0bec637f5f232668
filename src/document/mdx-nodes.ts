import type { Nodes } from 'mdast';

export type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;
type JsxAttribute = Extract<JsxElement['attributes'][number], { type: 'mdxJsxAttribute' }>;

/**
 * What braces in MDX stand for when they hold data.
 *
 * @returns the text of a literal (`{30}`, `{"text"}`), `''` for a comment or nothing at all, undefined for code
 */
export function literalOf(node: Expression): string | undefined {
  return literalIn(node.data?.estree);
}

/** True for braces that hold a comment. */
export function isComment(node: Expression): boolean {
  return node.data?.estree?.body.length === 0;
}

/** The value of an attribute as text; `true` for one without a value; undefined when it is code. */
export function attributeText({ value }: JsxAttribute): string | undefined {
  if (value === null || value === undefined) return 'true';
  return typeof value === 'string' ? value : literalIn(value.data?.estree);
}

/** The literal attributes of an element, as text. */
export function attributesOf(node: JsxElement): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute') attributes[attribute.name] = attributeText(attribute) ?? '';
  }
  return attributes;
}

type Program = NonNullable<NonNullable<Expression['data']>['estree']>;

function literalIn(program: Program | null | undefined): string | undefined {
  if (!program) return undefined;
  const [statement, ...more] = program.body;
  if (statement === undefined) return '';
  if (statement.type !== 'ExpressionStatement' || more.length > 0) return undefined;
  const { expression } = statement;
  if (expression.type === 'Literal' && ['string', 'number', 'boolean'].includes(typeof expression.value)) {
    return String(expression.value);
  }
  if (expression.type === 'TemplateLiteral' && expression.expressions.length === 0) {
    return expression.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join('');
  }
  return undefined;
}
