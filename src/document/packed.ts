import { placing } from './emit.ts';
import { countLines, withoutByteOrderMark } from './lines.ts';
import type { Document, Origin, Sentence, Source } from './types.ts';

/** A document as plain data, without what its source gives back at once: the lines, and the functions that find places. */
export interface PackedDocument extends Omit<Document, 'lines' | 'sentences'> {
  sentences: readonly PackedSentence[];
}

interface PackedSentence extends Omit<Sentence, 'toPlace'> {
  origin: Origin;
}

/** Turns a document that `parseDocument` made into plain data, which can be written to disk. */
export function packDocument({ lines: _lines, sentences, ...rest }: Document): PackedDocument {
  return { ...rest, sentences: sentences.map(packSentence) };
}

function packSentence({ toPlace: _toPlace, origin, ...rest }: Sentence): PackedSentence {
  return { ...rest, origin: origin! };
}

/** The document again, from its plain data and the source that it was read from. */
export function unpackDocument({ sentences, ...rest }: PackedDocument, { path, text }: Source): Document {
  const lines = countLines(path, withoutByteOrderMark(text));
  return {
    ...rest,
    sentences: sentences.map((sentence) => ({ ...sentence, toPlace: placing(lines, sentence.origin) })),
    lines: lines.text,
  };
}
