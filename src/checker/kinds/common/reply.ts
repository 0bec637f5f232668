import { phraseSource } from '../../text/phrases.ts';
import { affirmingReplies, askingVerbs, denyingReplies } from '../../words/replies.ts';

const reply = new RegExp(
  String.raw`^\W*(?:well,?\s+)?(?:(?<yes>${phraseSource(affirmingReplies)})|(?<no>${phraseSource(denyingReplies)}))(?=\s*(?:[.,;:!–—(*_]|$)|\s+(?:and|as|because|since|thanks)\b)`,
  'iu',
);
/** "|No| charge": what is denied stands behind it. */
const plainReply = /^\W*(?:(?<yes>yes)|(?<no>no))\b/i;
/** "|If I cancel,| do I get it back?" */
export const askingLead: RegExp = new RegExp(String.raw`^\W*(?:[^,?]{3,40},\s+)?${phraseSource(askingVerbs)}`, 'i');

/** How a sentence opens that says yes or no, and where that stands. */
export interface Reply {
  isYes: boolean;
  start: number;
  end: number;
}

/** "|Of course|, bring it back" says yes; undefined for a sentence that opens with neither, or goes on as a part of it ("no charge"). */
export function yesOrNoIn(text: string): Reply | undefined {
  return read(reply.exec(text));
}

/** The same, where a plain yes or no may also be a part of the sentence. */
export function plainYesOrNoIn(text: string): Reply | undefined {
  return read(reply.exec(text) ?? plainReply.exec(text));
}

function read(match: RegExpExecArray | null): Reply | undefined {
  return match ? { isYes: match.groups!['yes'] !== undefined, start: match.index, end: match[0].length } : undefined;
}
