import { render } from 'preact';
import '../panels/style/index.css';
import { App } from './App.tsx';
import { looksOf } from './looks.ts';
import { applySettings, readSettings } from './settings.ts';
import { showUnloaded } from './Unloaded.tsx';

const settings = readSettings();
applySettings(settings, looksOf(settings));
const root = document.getElementById('app');
if (!root) throw new Error('the page has no #app');
const show = (page: Promise<void>): void => void page.catch(() => showUnloaded(root, settings.lang));
// The projection is a window of its own, opened by the facilitator's console.
const asked = new URLSearchParams(location.search);
if (asked.has('projection')) {
  show(import('./table/projectorPage.tsx').then(({ showProjection }) => showProjection(root, settings)));
} else if (asked.has('join')) {
  show(import('./group/joinPage.tsx').then(({ showJoin }) => showJoin(root, settings, asked.get('join') ?? '')));
} else if (asked.has('rooms')) {
  show(import('./rooms/roomsPage.tsx').then(({ showRooms }) => showRooms(root, settings)));
} else {
  render(<App />, root);
}
