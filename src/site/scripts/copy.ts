/** A button beside every line to say. */
import { all, element } from './dom.ts';

const SHOWN_MS = 1600;

for (const line of all('[data-copy]')) line.after(copyButton(line));

/** A button that copies the line as it reads at the time of the click. */
export function copyButton(line: HTMLElement): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy' }, 'Copy');
  button.addEventListener('click', async () => {
    button.textContent = (await copy(line)) ? 'Copied' : 'Press Ctrl C';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, SHOWN_MS);
  });
  return button;
}

/** False where the browser keeps its clipboard from the page, as without https: the line is then selected. */
async function copy(line: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(line.innerText.replaceAll(/\s+/g, ' ').trim());
    return true;
  } catch {
    getSelection()?.selectAllChildren(line);
    return false;
  }
}
