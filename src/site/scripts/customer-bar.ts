/** The form in the header that says who is on the line. */
import type { Customer } from '../../facts/types.ts';
import { asked, setAsked, today } from './customer.ts';
import { all } from './dom.ts';

const form = document.querySelector<HTMLFormElement>('#customer');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const selects = all<HTMLSelectElement>('select[data-dimension]', form);
  const day = form.querySelector<HTMLInputElement>('input[name="on"]');
  const reset = form.querySelector<HTMLButtonElement>('button[type="reset"]');

  const show = () => {
    const isOtherDay = chosenDay(day) !== '';
    const isSet = selects.some(({ value }) => value !== '') || isOtherDay;
    day?.closest('label')?.classList.toggle('is-set', isOtherDay);
    if (reset) reset.hidden = !isSet;
  };
  const read = () => {
    const customer: Customer = Object.fromEntries(
      selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
    setAsked({ customer, on: chosenDay(day) });
    show();
  };

  const fromAddress = new URLSearchParams(location.search);
  const kept = asked();
  let isNew = false;
  for (const select of selects) {
    const linked = fromAddress.get(select.name);
    select.value = linked ?? kept.customer[select.name] ?? '';
    if (select.selectedIndex < 0) select.value = '';
    isNew ||= linked !== null;
  }
  if (day) {
    day.value = fromAddress.get('on') ?? (kept.on || today());
    isNew ||= fromAddress.has('on');
  }
  if (isNew) read();
  show();
  form.addEventListener('change', read);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    setTimeout(() => {
      if (day) day.value = today();
      read();
    }),
  );
}

/** The day of the field; '' for today, which moves on while the tab stays open. */
function chosenDay(day: HTMLInputElement | null): string {
  return day === null || day.value === today() ? '' : day.value;
}
