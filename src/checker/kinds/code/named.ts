/** An identifier in a stretch of a line, with the sort of thing that it names. */
export interface NamedCode {
  sort: string;
  names: readonly string[];
  isLeast: boolean;
  /** A verb or a label leads to it. */
  isLed: boolean;
  start: number;
  end: number;
  /** What the line says of it, where that is not simply what stands around it. */
  clause?: string;
}
