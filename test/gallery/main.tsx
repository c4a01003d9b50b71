import '../../src/panels/style/index.css';
import './gallery.css';
import { render } from 'preact';
import { cases } from './cases/index.ts';
import { drawCase } from './draw.tsx';
import { lookOf } from './look.ts';
import { Sheet } from './Sheet.tsx';

const query = new URLSearchParams(location.search);
const place = document.getElementById('app');
if (!place) throw new Error('the page has no #app');
const wanted = query.get('case');
const found = cases.find(({ id }) => id === wanted);
document.title = found ? `${found.id}: gallery` : 'Gallery';

if (found) {
  await drawCase(found, lookOf(query), place);
  // For whoever takes the picture.
  if (found.board) document.documentElement.dataset['board'] = '';
  document.documentElement.dataset['drawn'] = found.id;
} else render(<Sheet query={query} />, place);
