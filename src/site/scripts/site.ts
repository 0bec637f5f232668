/** What runs on every page. Each part looks for its own elements and does nothing where there are none. */
import './theme.ts';
import './customer-bar.ts';
import './facts-on-page.ts';
import './copy.ts';
import './follow-up.ts';
import './ticks.ts';
import './channel-switch.ts';
import './shortcuts.ts';
import './offline.ts';
