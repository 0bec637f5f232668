/** Ways to say in a branch with which step to go on, in the notation of `document/cues.ts`. */
export const jumps: readonly string[] = [
  '(go|continue|carry|move|proceed) (on|to|with|back|straight|directly) [on|to|with|back] [to|with|at] [the] [next|first|last|previous] (step|steps|point) [#]',
  '(repeat|start|begin) [again] [with|from|at] step #',
  '(skip|return|back) to (step|steps) #',
];
