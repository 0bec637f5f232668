/** The phrases of a list that is written with "|" and line breaks between them. */
export function listOf(text: string): string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}
