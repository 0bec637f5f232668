/** Writes text in a colour or weight, or leaves it as it is. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

/** Escape codes of ECMA-48 (SGR): what switches the style on, and what switches it off. */
const codes: Readonly<Record<keyof Paint, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  cyan: [36, 39],
};

/** @param color false leaves every text unchanged */
export function paintFor(color: boolean): Paint {
  const style = (name: keyof Paint) => {
    const [on, off] = codes[name];
    return (text: string) => (color && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text);
  };
  return {
    bold: style('bold'),
    dim: style('dim'),
    red: style('red'),
    yellow: style('yellow'),
    blue: style('blue'),
    green: style('green'),
    cyan: style('cyan'),
  };
}
