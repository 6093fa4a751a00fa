import { render } from 'preact';
import { App } from './app';
import { watch } from './data/load';
import { start } from './router';
import './styles/base.css';
import './styles/shell.css';
import './styles/header.css';
import './styles/search.css';
import './styles/parts.css';
import './styles/filters.css';
import './styles/agreements.css';
import './styles/pages.css';
import './styles/citations.css';
import './styles/document.css';
import './styles/lists.css';
import './styles/shares.css';

start();
watch();
const place = document.getElementById('dashboard');
if (place) {
  render(<App />, place);
}
