/** Scores of units (records or pages) that remember which units they touched, so that clearing costs only those. */
export class Scores {
  readonly values: Float32Array;
  readonly touched: number[] = [];

  constructor(size: number) {
    this.values = new Float32Array(size);
  }

  get(unit: number): number {
    return this.values[unit] as number;
  }

  add(unit: number, score: number): void {
    if (score <= 0) return;
    if (this.get(unit) === 0) this.touched.push(unit);
    this.values[unit] = this.get(unit) + score;
  }

  /** Keeps the higher of the two scores. */
  raise(unit: number, score: number): void {
    if (score > this.get(unit)) this.add(unit, score - this.get(unit));
  }

  /** Keeps the lower of the two scores; a unit that the other does not know falls to 0. */
  lower(other: Scores): void {
    for (const unit of this.touched) this.values[unit] = Math.min(this.get(unit), other.get(unit));
  }

  clear(): void {
    for (const unit of this.touched) this.values[unit] = 0;
    this.touched.length = 0;
  }
}
