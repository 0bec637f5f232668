import type { Document } from '../../document/types.ts';
import type { Mention } from '../types.ts';
import { calendarWords } from '../words/calendar.ts';

/**
 * Learns the names of a corpus from its capitals: "Summit Card" and "Trail Card" are names that share their last word, so they are
 * relatives, and a claim about the one says nothing of the other. A name without a relative tells no claims apart and is dropped.
 */
export interface Names {
  /** Names as written most often, by number. */
  names: readonly string[];
  /** Mentions of names in a text. `loose` ignores case, for paths. */
  find(text: string, loose?: boolean): Mention[];
}

interface Token {
  word: string;
  capital: boolean;
  /** The token before stands right beside it: only blanks, a hyphen or "&" between them. */
  joined: boolean;
  first: boolean;
}

interface Node {
  next: Map<string, Node>;
  /** Names that end here in full. */
  full: number;
  /** Names that go on from here with their last word left out or more words: what a short mention can stand for. */
  begins: number[];
  capital: number;
  lower: number;
  written: string;
  depth: number;
}

const longestName = 5;
/** A name is written with capitals this often. */
const capitalShare = 0.8;
const fewestMentions = 2;
/** "ATM", "PIN", "FAQ": initials are words of the trade, not names. */
const initials = /^\p{Lu}{1,5}s?$/u;
const tokenPattern = /[\p{L}\p{N}][\p{L}\p{N}'’+]*/gu;

/** Learns the names of the documents. Order of documents does not matter. */
export function learnNames(documents: readonly Document[]): Names {
  const root = newNode(0);
  for (const document of documents) {
    for (const sentence of document.sentences) {
      if (sentence.role === 'heading' || sentence.role === 'title') continue;
      addRuns(root, tokensOf(sentence.text));
    }
  }
  for (const document of documents) {
    for (const sentence of document.sentences) countLower(root, tokensOf(sentence.text));
  }
  const candidates = collect(root);
  const kept = withRelatives(candidates);
  return lexicon(kept);
}

function newNode(depth: number): Node {
  return { next: new Map(), full: -1, begins: [], capital: 0, lower: 0, written: '', depth };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(tokenPattern)) {
    const raw = match[0].replace(/['’]s$/, '');
    const between = previousEnd < 0 ? '' : text.slice(previousEnd, match.index);
    const first = previousEnd < 0 || /[.!?:"“(*]\s*$/.test(between);
    tokens.push({
      word: raw,
      capital: /^[\p{Lu}\p{N}]/u.test(raw),
      joined: previousEnd >= 0 && /^(?:[ -]| & | \+ )$/.test(between),
      first,
    });
    previousEnd = match.index + match[0].length;
  }
  return tokens;
}

/** Every stretch of two to five capitalised words inside a sentence that is not written in capitals throughout. */
function addRuns(root: Node, tokens: readonly Token[]): void {
  const capitals = tokens.filter((token) => token.capital).length;
  if (capitals > tokens.length * 0.6 && tokens.length > 4) return;
  for (let from = 0; from < tokens.length; from += 1) {
    const start = tokens[from]!;
    if (!start.capital || !/\p{L}/u.test(start.word) || calendarWords.has(start.word.toLowerCase())) continue;
    if (initials.test(start.word) && start.word.length < 4) continue;
    let node = root;
    for (let to = from; to < tokens.length && to < from + longestName; to += 1) {
      const token = tokens[to]!;
      if (!token.capital || (to > from && !token.joined)) break;
      node = child(node, token.word.toLowerCase());
      if (to > from) {
        node.capital += 1;
        if (!node.written)
          node.written = tokens
            .slice(from, to + 1)
            .map((each) => each.word)
            .join(' ');
      }
    }
  }
}

function child(node: Node, word: string): Node {
  let next = node.next.get(word);
  if (!next) {
    next = newNode(node.depth + 1);
    node.next.set(word, next);
  }
  return next;
}

function countLower(root: Node, tokens: readonly Token[]): void {
  for (let from = 0; from < tokens.length; from += 1) {
    let node: Node | undefined = root;
    let capital = true;
    for (let to = from; to < tokens.length && node; to += 1) {
      node = node.next.get(tokens[to]!.word.toLowerCase());
      capital &&= tokens[to]!.capital || (to === from && tokens[to]!.first);
      if (node && to > from && !capital) node.lower += 1;
    }
  }
}

interface Candidate {
  words: readonly string[];
  written: string;
  count: number;
}

function collect(root: Node): Candidate[] {
  const found: Candidate[] = [];
  const walk = (node: Node, words: readonly string[]): void => {
    const longer = Math.max(0, ...[...node.next.values()].map((next) => next.capital));
    const isName =
      node.depth > 1 && node.capital >= fewestMentions && node.capital >= capitalShare * (node.capital + node.lower);
    if (isName && longer < node.capital * 0.9) found.push({ words, written: node.written, count: node.capital });
    for (const [word, next] of node.next) walk(next, [...words, word]);
  };
  walk(root, []);
  return found.sort((a, b) => (a.words.join(' ') < b.words.join(' ') ? -1 : 1));
}

/** Names whose last word ends another name as well. */
function withRelatives(candidates: readonly Candidate[]): Candidate[] {
  const byHead = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const head = candidate.words.at(-1)!;
    byHead.set(head, [...(byHead.get(head) ?? []), candidate]);
  }
  return candidates.filter((candidate) => {
    const family = byHead.get(candidate.words.at(-1)!)!;
    return family.length > 1 && !family.every((other) => other === candidate || endsWith(other.words, candidate.words));
  });
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  const from = words.length - tail.length;
  return from >= 0 && tail.every((word, index) => words[from + index] === word);
}

function lexicon(names: readonly Candidate[]): Names {
  const root = newNode(0);
  names.forEach((name, number) => {
    let node = root;
    name.words.forEach((word, index) => {
      node = child(node, word);
      if (index === name.words.length - 1) node.full = number;
      else node.begins.push(number);
    });
  });
  return {
    names: names.map((name) => name.written),
    find: (text, loose = false) =>
      findIn(root, tokensOf(loose ? text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ') : text), loose),
  };
}

function findIn(root: Node, tokens: readonly Token[], loose: boolean): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < tokens.length; ) {
    const match = longestMatch(root, tokens, from, loose);
    if (match) {
      mentions.push(match.mention);
      from = match.end;
    } else from += 1;
  }
  return mentions;
}

function longestMatch(
  root: Node,
  tokens: readonly Token[],
  from: number,
  loose: boolean,
): { mention: Mention; end: number } | undefined {
  let node: Node | undefined = root;
  let best: { mention: Mention; end: number } | undefined;
  for (let to = from; to < tokens.length; to += 1) {
    const token = tokens[to]!;
    if (to > from && !token.joined) break;
    if (!loose && !token.capital && !(to > from && node?.next.get(token.word.toLowerCase())?.full !== undefined)) break;
    node = node.next.get(token.word.toLowerCase());
    if (!node) break;
    if (node.full >= 0) best = { mention: [node.full], end: to + 1 };
    else if (
      !loose &&
      node.begins.length > 0 &&
      !(
        to === from &&
        token.first &&
        node.depth === 1 &&
        tokens.length > 3 &&
        /^\p{Ll}/u.test(tokens[to + 1]?.word ?? '')
      )
    ) {
      best = { mention: node.begins, end: to + 1 };
    }
  }
  return best;
}
