/** Installs the copy for offline use, and says from when a page is that comes from it. */
import { asset } from '../model/links.ts';

const saved = document.documentElement.dataset['offline'];
const note = document.querySelector('.offline-note');
if (saved && note) {
  const when = new Date(saved).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  note.textContent = `Offline copy of ${when}. The page may have changed since.`;
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', async () => {
    try {
      await navigator.serviceWorker.register(asset('sw.js'));
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage('fill');
    } catch {
      // Without a copy the site works as long as there is a network.
    }
  });
}
