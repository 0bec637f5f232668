// Runs before the first paint: the chosen scheme, and the mark that scripts run here.
document.documentElement.dataset.script = '';
try {
  const theme = localStorage.getItem('oneanswer.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that forbids storage shows the scheme of the system.
}
