// Where one is, by the History API. Links are plain links: a click on one of the dashboard's own changes the view without
// loading the page, everything else is the browser's.
import { parse, type Address } from './address';
import { isLanguage } from './language/codes';
import { store } from './data/store';

export const address = store<Address>(parse(location));

function read(): void {
  address.set(parse(location));
}

/** Changes the address; where one is on the page one stays, as a choice in a form wants it. */
export function go(href: string): void {
  history.pushState(null, '', href);
  read();
}

/** Goes to an address as a link does: what it names begins at its top. */
export function visit(href: string): void {
  go(href);
  if (!location.hash) {
    scrollTo(0, 0);
  }
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !isPlain(event) || link.target || link.origin !== location.origin || link.hasAttribute('download')) {
    return;
  }
  const isView = isLanguage(link.pathname.split('/')[1] ?? '');
  const isPlace = link.pathname === location.pathname && link.search === location.search && link.hash !== '';
  if (isView && !isPlace) {
    event.preventDefault();
    visit(link.href);
  }
}

/** From now on addresses are followed; / becomes that of the reader's language. */
export function start(): void {
  if (!isLanguage(location.pathname.split('/')[1] ?? '')) {
    history.replaceState(null, '', `/${address.get().language}/${location.search}${location.hash}`);
    read();
  }
  addEventListener('popstate', read);
  document.addEventListener('click', follow);
}
