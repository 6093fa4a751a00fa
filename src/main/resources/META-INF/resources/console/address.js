// The address carries the query, so that what one sees can be shared: `/console?query=…&variables=…`. The dashboard's «show
// the query» comes this way too.
const PATH = '/console';
/** Characters that every browser, gateway and this service take; what is longer goes behind `#`, which no server sees. */
const LONGEST = 7000;
/** Browsers take no address of any length; the rest is not shared. */
const LONGEST_OF_ALL = 60000;
/** Browsers allow so many changes a second only. */
const PAUSE = 400;

/** @returns what the address asks to open, or null */
export function shared() {
  const told = [location.search, location.hash].map((part) => new URLSearchParams(part.slice(1)));
  const from = told.find((parameters) => parameters.has('query'));
  return from ? { query: from.get('query'), variables: laidOut(from.get('variables') ?? '') } : null;
}

function laidOut(variables) {
  try {
    return variables && JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    // shown as it came, so that it can be mended
    return variables;
  }
}

/** @returns the address that opens a query with its variables */
export function addressOf({ query, variables }) {
  const parameters = new URLSearchParams();
  if (query?.trim()) {
    parameters.set('query', query);
    if (variables?.trim()) {
      parameters.set('variables', variables);
    }
  }
  const told = String(parameters);
  if (!told || told.length > LONGEST_OF_ALL) {
    return PATH;
  }
  return told.length > LONGEST ? `${PATH}#${told}` : `${PATH}?${told}`;
}

let waiting;

/** Has the address follow what is edited. */
export function follow(tab) {
  clearTimeout(waiting);
  waiting = setTimeout(() => history.replaceState(history.state, '', addressOf(tab)), PAUSE);
}
