/** Small things kept on this device. A browser that forbids storage forgets them, and everything else works. */
export function remember(storage: 'session' | 'local', key: string, value: unknown): void {
  try {
    area(storage).setItem(`oneanswer.${key}`, JSON.stringify(value));
  } catch {
    // Nothing to do: what cannot be kept is asked again.
  }
}

export function recall(storage: 'session' | 'local', key: string): unknown {
  try {
    return JSON.parse(area(storage).getItem(`oneanswer.${key}`) ?? 'null');
  } catch {
    return null;
  }
}

/** A list of texts that was kept, empty when there is none. */
export function recallList(storage: 'session' | 'local', key: string): string[] {
  const kept = recall(storage, key);
  return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string') : [];
}

function area(storage: 'session' | 'local'): Storage {
  return storage === 'session' ? sessionStorage : localStorage;
}
