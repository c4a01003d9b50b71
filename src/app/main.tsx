import { render } from 'preact';
import '../panels/style/index.css';
import { App } from './App.tsx';
import { applySettings, readSettings } from './settings.ts';

applySettings(readSettings());
const root = document.getElementById('app');
if (!root) throw new Error('the page has no #app');
render(<App />, root);
