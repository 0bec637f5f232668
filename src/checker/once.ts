/**
 * A function of an object that is worked out once for each object: what a line or a page is made of is asked for by every pair that
 * it is part of. The result goes with the object.
 */
export function once<Key extends object, Result>(workOut: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>();
  return (key) => {
    let kept = known.get(key);
    if (!kept) {
      kept = { result: workOut(key) };
      known.set(key, kept);
    }
    return kept.result;
  };
}

/** The same for a function of a word or a head: a folder has few of them, and says each of them often. */
export function oncePerText<Result>(workOut: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = workOut(text);
      known.set(text, result);
    }
    return result;
  };
}

/** How many clauses are kept: more than one page has, and few enough for the memory of a small machine. */
const mostClauses = 1 << 9;

/**
 * The same for a function of a clause or a sentence. A folder has many of them, and all that is asked of one is asked in a row, so that
 * the last ones are kept.
 */
export function oncePerClause<Result>(workOut: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined || known.has(text)) return kept as Result;
    const result = workOut(text);
    if (known.size >= mostClauses) known.clear();
    known.set(text, result);
    return result;
  };
}

/** The same for a function of two objects, which gives the same whichever comes first. */
export function oncePerPair<Key extends object, Result>(
  workOut: (a: Key, b: Key) => Result,
): (a: Key, b: Key) => Result {
  const known = new WeakMap<Key, WeakMap<Key, { result: Result }>>();
  return (a, b) => {
    const kept = known.get(a)?.get(b) ?? known.get(b)?.get(a);
    if (kept) return kept.result;
    const result = workOut(a, b);
    let ofFirst = known.get(a);
    if (!ofFirst) {
      ofFirst = new WeakMap();
      known.set(a, ofFirst);
    }
    ofFirst.set(b, { result });
    return result;
  };
}
