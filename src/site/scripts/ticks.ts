/** Steps of a playbook and stations of a track, to tick off. Steps last for the tab, stations for the device. */
import { all, element } from './dom.ts';
import { recallList, remember } from './store.ts';

const page = document.querySelector<HTMLElement>('[data-page]')?.dataset['page'] ?? location.pathname;

for (const [number, list] of all<HTMLOListElement>('.steps > ol').entries()) {
  const items = all<HTMLLIElement>(':scope > li', list);
  const keys = items.map((_, index) => String(index));
  tickList(list, items, keys, { storage: 'session', key: `steps.${page}.${number}`, what: 'step' });
}
for (const track of all('[data-track]')) {
  const list = track.querySelector<HTMLOListElement>('.stations');
  if (!list) continue;
  const items = all<HTMLLIElement>(':scope > li', list);
  const keys = items.map(({ dataset }) => dataset['station'] ?? '');
  tickList(list, items, keys, { storage: 'local', key: `track.${page}`, what: 'station' });
}

interface TickOptions {
  storage: 'session' | 'local';
  key: string;
  what: string;
}

function tickList(
  list: HTMLElement,
  items: HTMLLIElement[],
  keys: string[],
  { storage, key, what }: TickOptions,
): void {
  const done = new Set(recallList(storage, key));
  const status = element('p', { class: 'tick-status small quiet' });
  const again = element('button', { type: 'button', class: 'link-button' }, 'Start over');
  const boxes = items.map((item, index) => {
    const box = element('input', { type: 'checkbox', class: 'tick', 'aria-label': `Done: ${what} ${index + 1}` });
    item.prepend(box);
    box.addEventListener('change', () => {
      const itemKey = keys[index] ?? '';
      if (box.checked) done.add(itemKey);
      else done.delete(itemKey);
      show();
      remember(storage, key, [...done]);
    });
    return box;
  });
  const show = () => {
    for (const [index, box] of boxes.entries()) {
      box.checked = done.has(keys[index] ?? '');
      items[index]?.classList.toggle('is-done', box.checked);
    }
    const count = boxes.filter(({ checked }) => checked).length;
    status.replaceChildren(`${count} of ${boxes.length} done `, count > 0 ? again : '');
  };
  again.addEventListener('click', () => {
    done.clear();
    show();
    remember(storage, key, []);
    boxes[0]?.focus();
  });
  list.classList.add('has-ticks');
  list.after(status);
  show();
}
