/** `/` and Ctrl+K lead to the search from everywhere: to the field of the page, else to a dialog over it. */

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
const opener = document.querySelector<HTMLElement>('[data-open-search]');

addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!isSlash && !isK) return;
  event.preventDefault();
  openSearch();
});
opener?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !dialog) return;
  event.preventDefault();
  openSearch();
});
opener?.addEventListener('pointerenter', () => void prepare(), { once: true });
dialog?.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

/** The field takes keys at once; what is typed before the code is there is searched when it arrives. */
function openSearch(): void {
  if (dialog && !dialog.open) dialog.showModal();
  const field = document.querySelector<HTMLInputElement>(dialog ? '#search-dialog input[type="search"]' : '#q');
  field?.focus();
  field?.select();
  if (dialog) void prepare();
}

/** The code and the index of the search are fetched when somebody is about to use them. */
async function prepare(): Promise<void> {
  await import('./search/element.ts');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select'))
  );
}

export {};
