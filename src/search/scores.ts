/** Scores of units (records or pages) that remember which units they touched, so that clearing costs only those. */
export class Scores {
  readonly #values: Float32Array;
  readonly #touched: number[] = [];

  constructor(size: number) {
    this.#values = new Float32Array(size);
  }

  /** The units that got a score. */
  get touched(): readonly number[] {
    return this.#touched;
  }

  get(unit: number): number {
    return this.#values[unit]!;
  }

  add(unit: number, score: number): void {
    if (score <= 0) return;
    if (this.get(unit) === 0) this.#touched.push(unit);
    this.#values[unit] = this.get(unit) + score;
  }

  /** Keeps the higher of the two scores. */
  raise(unit: number, score: number): void {
    this.add(unit, score - this.get(unit));
  }

  /** Keeps the lower of the two scores; a unit that the other does not know falls to 0. */
  lower(other: Scores): void {
    for (const unit of this.#touched) this.#values[unit] = Math.min(this.get(unit), other.get(unit));
  }

  /** The units with the highest scores, best first. */
  best(limit: number): number[] {
    return this.#touched.toSorted((a, b) => this.get(b) - this.get(a) || a - b).slice(0, limit);
  }

  clear(): void {
    for (const unit of this.#touched) this.#values[unit] = 0;
    this.#touched.length = 0;
  }
}

/** Scores of the records, and of the pages as wholes. */
export class Board {
  readonly records: Scores;
  readonly pages: Scores;

  constructor({ records, pages }: { records: readonly unknown[]; pages: readonly unknown[] }) {
    this.records = new Scores(records.length);
    this.pages = new Scores(pages.length);
  }

  add(other: Board): void {
    for (const unit of other.records.touched) this.records.add(unit, other.records.get(unit));
    for (const unit of other.pages.touched) this.pages.add(unit, other.pages.get(unit));
  }

  raise(other: Board, weight: number): void {
    for (const unit of other.records.touched) this.records.raise(unit, weight * other.records.get(unit));
    for (const unit of other.pages.touched) this.pages.raise(unit, weight * other.pages.get(unit));
  }

  lower(other: Board): void {
    this.records.lower(other.records);
    this.pages.lower(other.pages);
  }

  clear(): void {
    this.records.clear();
    this.pages.clear();
  }
}
