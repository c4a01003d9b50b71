import { hydrate, render } from 'preact';
import '../panels/style/index.css';
import { App } from './App.tsx';
import { bringFont } from './beforehand/letters.ts';
import { answerPress } from './beforehand/press.ts';
import { looksOf } from './looks.ts';
import { applySettings, readSettings } from './settings.ts';
import { showUnloaded } from './Unloaded.tsx';

const settings = readSettings();
const root = document.getElementById('app');
if (!root) throw new Error('the page has no #app');
/** The title is there already, with its looks: the build wrote it into the page. */
const beforehand = root.ariaBusy === 'true';
if (!beforehand) applySettings(settings, looksOf(settings));
/** Where the page goes, once there is one: what stood there until then is taken away. */
const place = (): HTMLElement => {
  root.replaceChildren();
  return root;
};
const show = (page: Promise<void>): void => void page.catch(() => showUnloaded(place(), settings.lang));
// The projection is a window of its own, opened by the facilitator's console.
const asked = new URLSearchParams(location.search);
if (asked.has('projection')) {
  show(import('./table/projectorPage.tsx').then(({ showProjection }) => showProjection(place(), settings)));
} else if (asked.has('join')) {
  show(import('./group/joinPage.tsx').then(({ showJoin }) => showJoin(place(), settings, asked.get('join') ?? '')));
} else if (asked.has('rooms')) {
  show(import('./rooms/roomsPage.tsx').then(({ showRooms }) => showRooms(place(), settings)));
} else if (beforehand) {
  hydrate(<App />, root);
  answerPress(root);
} else {
  render(<App />, place());
}
bringFont();
