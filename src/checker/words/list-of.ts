/** The phrases of a list that is written with "|", commas or line breaks between them. */
export function listOf(text: string): string[] {
  return text.trim().split(/\s*[|,\n]\s*/);
}

/** The words of a list that is written with blanks or line breaks between them. */
export function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
