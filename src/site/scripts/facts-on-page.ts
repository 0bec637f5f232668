/** Values in the text follow who is on the line. Without a customer the page stays as it was built. */
import { type Asked, asked, dayAsked, onAsked } from './customer.ts';
import { all } from './dom.ts';

const values = all('[data-fact]');
const lines = all('[data-say]');
const built = new Map([...values, ...lines].map((part) => [part, part.textContent ?? '']));

if (built.size > 0) {
  onAsked((asked) => void update(asked));
  void update(asked());
}

async function update(asked: Asked): Promise<void> {
  if (!differsFromBuild(asked)) {
    for (const [part, text] of built) show(part, text, '');
    return;
  }
  const [{ answerTo, loadFacts }, { answerText, briefAnswer, lineToSay }] = await Promise.all([
    import('./facts.ts'),
    import('../model/answers.ts'),
  ]);
  const known = await loadFacts().catch(() => undefined);
  if (!known) return;
  for (const part of values) {
    const fact = known.byId.get(part.dataset['fact'] ?? '');
    if (!fact) continue;
    const answer = answerTo(known, fact, asked);
    show(part, part.dataset['brief'] === undefined ? answerText(answer) : briefAnswer(answer), answer.state);
  }
  for (const part of lines) {
    const fact = known.byId.get(part.dataset['say'] ?? '');
    const answer = fact && answerTo(known, fact, asked);
    if (answer) show(part, lineToSay(fact, answer) || (built.get(part) ?? ''), answer.state);
  }
}

function show(part: HTMLElement, text: string, state: string): void {
  part.textContent = text;
  part.dataset['state'] = state;
}

function differsFromBuild(asked: Asked): boolean {
  return Object.keys(asked.customer).length > 0 || dayAsked(asked) !== document.documentElement.dataset['asOf'];
}
