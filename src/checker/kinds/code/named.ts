/** An identifier in a stretch of a line, with the sort of thing that it names. */
export interface NamedCode {
  sort: string;
  names: readonly string[];
  isLeast: boolean;
  /** A verb or a label leads to it. */
  isLed: boolean;
  /** The line says that it goes elsewhere: "not to |the branch|". */
  isDenied?: boolean;
  /** What comes is dealt with by them: "answered by |the bursar|". */
  isDoer?: boolean;
  start: number;
  end: number;
  /** What the line says of it, where that is not simply what stands around it. */
  clause?: string;
}
