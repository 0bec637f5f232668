/** Shows what holds on the channel of this contact, and hides the rest. It follows the channel of the customer bar. */
import { asked, onAsked } from './customer.ts';
import { all } from './dom.ts';

for (const choice of all<HTMLFieldSetElement>('[data-channel-switch]')) {
  const radios = all<HTMLInputElement>('input[type="radio"]', choice);
  const parts = all('[data-channels]').filter(({ dataset }) => dataset['channels'] !== '');

  const show = () => {
    const wanted = leaves(radios.find(({ checked }) => checked)?.dataset['leaves']);
    for (const part of parts) {
      const own = leaves(part.dataset['channels']);
      part.hidden = wanted.length > 0 && !own.some((leaf) => wanted.includes(leaf));
    }
  };
  const follow = (channel: string | undefined) => {
    const fitting = radios.find(({ dataset }) => channel && leaves(dataset['leaves']).includes(channel));
    const radio = fitting ?? radios[0];
    if (radio) radio.checked = true;
    show();
  };
  choice.addEventListener('change', show);
  onAsked(({ customer }) => follow(customer['channel']));
  follow(asked().customer['channel']);
}

function leaves(text = ''): string[] {
  return text.split(' ').filter(Boolean);
}
