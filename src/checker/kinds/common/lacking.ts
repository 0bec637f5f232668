/** What somebody or something lacks, between its name and the verb that goes on. */
const lacking =
  /\b(?:without\b|(?:that|which|who)\s+(?:(?:has|have|is|are|was|were|do|does|did)(?:n['’]t|\s+(?:not|never|no\s+longer))|\p{L}+\s+not)\b).*?(?=\s(?:can|could|has|have|may|must|should|will|is|are)\b)/giu;

/**
 * A text without what somebody or something lacks, which denies nothing of what is said of them: "people |without a receipt| may ask", "a transfer |that has
 * not left| can be stopped", "those |who prefer not to| can write".
 */
export function withoutLacking(text: string): string {
  return text.replaceAll(lacking, ' ');
}
