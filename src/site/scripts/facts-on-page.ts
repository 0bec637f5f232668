/** Values in the text follow who is on the line. Without a customer the page stays as it was built. */
import { answerText, lineToSay } from '../model/answers.ts';
import { type Asked, asked, dayAsked, onAsked } from './customer.ts';
import { all } from './dom.ts';
import { answerTo, type KnownFacts, loadFacts } from './facts.ts';

const values = all('[data-fact]');
const lines = all('[data-say]');
const built = new Map([...values, ...lines].map((part) => [part, part.textContent]));

if (built.size > 0) {
  onAsked(update);
  void update(asked());
}

async function update(asked: Asked): Promise<void> {
  if (!differsFromBuild(asked)) {
    for (const [part, text] of built) part.textContent = text;
    return;
  }
  const known = await loadFacts().catch(() => undefined);
  if (!known) return;
  for (const part of values) show(part, known, asked, part.dataset['fact'], (_, answer) => answerText(answer));
  for (const part of lines) show(part, known, asked, part.dataset['say'], (fact, answer) => lineToSay(fact, answer));
}

function show(
  part: HTMLElement,
  known: KnownFacts,
  asked: Asked,
  id: string | undefined,
  write: (fact: Parameters<typeof lineToSay>[0], answer: Parameters<typeof answerText>[0]) => string,
): void {
  const fact = known.byId.get(id ?? '');
  if (!fact) return;
  const answer = answerTo(known, fact, asked);
  part.textContent = write(fact, answer) || (built.get(part) ?? '');
  part.dataset['state'] = answer.state;
}

function differsFromBuild(asked: Asked): boolean {
  return Object.keys(asked.customer).length > 0 || dayAsked(asked) !== document.documentElement.dataset['asOf'];
}
