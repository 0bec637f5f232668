/** Verbs that a particle turns into another deed: "check in" and "check out". */
export const particleVerbs: readonly string[] = ['check', 'opt', 'log', 'clock', 'move'];
export const particles = 'in|out|up|off';
