/** What a Markdown node becomes in HTML: the fields that the step to HTML reads from its data. */
interface HtmlData {
  /** Name of the element, where it is not the usual one. */
  hName?: string;
  /** Attributes, by their names in the DOM. */
  hProperties?: Readonly<Record<string, unknown>>;
}

/** Sets element and attributes of a node, and keeps what was set before. */
export function setHtml(node: { data?: object | undefined }, { hName, hProperties }: HtmlData): void {
  const data: HtmlData = node.data ?? {};
  const properties = { ...data.hProperties, ...hProperties };
  node.data = { ...data, ...(hName && { hName }), hProperties: properties };
}
