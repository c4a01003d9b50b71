import { render } from 'preact';
import '../panels/style/index.css';
import { App } from './App.tsx';
import { looksOf } from './looks.ts';
import { applySettings, readSettings } from './settings.ts';

const settings = readSettings();
applySettings(settings, looksOf(settings));
const root = document.getElementById('app');
if (!root) throw new Error('the page has no #app');
render(<App />, root);
