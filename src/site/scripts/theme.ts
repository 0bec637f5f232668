/** The switch between light and dark. `public/theme.js` applies the choice before the first paint. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
  button.addEventListener('click', () => {
    const root = document.documentElement;
    const isDark = (root.dataset['theme'] ?? systemTheme()) === 'dark';
    root.dataset['theme'] = isDark ? 'light' : 'dark';
    try {
      localStorage.setItem('oneanswer.theme', root.dataset['theme']);
    } catch {
      // The choice then lasts for this page.
    }
  });
}

function systemTheme(): string {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export {};
