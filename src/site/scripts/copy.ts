/** A button beside every line to say. */
import { all, element } from './dom.ts';

const SHOWN_MS = 1600;

for (const line of all('[data-copy]')) line.after(copyButton(() => line.innerText));

/** A button that copies what `text` gives at the time of the click. */
export function copyButton(text: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy' }, 'Copy');
  button.addEventListener('click', async () => {
    const done = await copyText(text().replaceAll(/\s+/g, ' ').trim());
    button.textContent = done ? 'Copied' : 'Press Ctrl C';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, SHOWN_MS);
  });
  return button;
}

/** The clipboard of a page that is not served over https has to be reached by way of a selection. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = element('textarea', { class: 'visually-hidden', readonly: '' });
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
