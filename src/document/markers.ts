import type { Stretch } from './inline.ts';

/** "[!NOTE]" opens an alert, ":::tip" and ":::" stand around an aside. */
const opening = /^\s*(?:\[![A-Za-z][\w-]*\][+-]?|:::+[ \t]*(?:\{[\w-]*\}|[\w-]*)(?:\[[^\]\n]*\])?)(?=\s|$)/;
const closing = /\s:::+\s*$/;
/** "[!VIDEO https://…]" and "[!INCLUDE …]" stand for what is put in their place. */
const embedding = /^\s*\[![A-Za-z][\w-]*\s[^\]]*\]\s*$/;

/**
 * What is said between the marks that sites set around a paragraph and readers never see: "[!NOTE] Refunds take 5 days." -> the stretch of "Refunds take
 * 5 days."; an empty stretch where nothing is said.
 */
export function betweenMarkers(text: string): Stretch {
  if (embedding.test(text)) return [text.length, text.length];
  const [mark = ''] = opening.exec(text) ?? [];
  const end = closing.exec(text)?.index ?? text.length;
  return [mark.length, Math.max(mark.length, end)];
}
