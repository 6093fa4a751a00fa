// The queries that the console opens with. Each is a lesson, commented line by line; they are the tests' as well
// (src/test/resources/queries).
import { addressOf } from './address.js';

const h = React.createElement;

/** By task, in the order of the tabs: the file, what it teaches, and whether it is open from the start. */
const LESSONS = [
  ['country', 'An overview of a country', true],
  ['agreements', 'Agreements of a sector since a date', true],
  ['signed', 'Who signed what', true],
  ['document', 'A document with its citations', true],
  ['series', 'A time series for Grafana', true],
  ['search', 'Search as one types', true],
  ['overview', 'A front page'],
  ['agreement', 'One agreement, stage by stage'],
  ['official', 'A page of an official'],
  ['sector', 'A page of a sector'],
  ['relation', 'What two countries have with each other'],
  ['counts', 'Countries by sectors, and years'],
];

// the first id in an answer, however deep; arrays and objects are searched alike
function firstId(answer) {
  if (answer === null || typeof answer !== 'object') {
    return null;
  }
  return answer.id ?? Object.values(answer).map(firstId).find((id) => id !== null) ?? null;
}

async function ask(query) {
  const response = await fetch('/graphql',
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) });
  return (await response.json()).data ?? null;
}

// a variable that is a query itself stands for the first id in its answer: ids depend on the data
async function filled(variables) {
  const entries = Object.entries(JSON.parse(variables)).map(async ([name, value]) =>
    [name, String(value).startsWith('{ ') ? firstId(await ask(value)) : value]);
  return JSON.stringify(Object.fromEntries(await Promise.all(entries)), null, 2);
}

async function text(file) {
  const response = await fetch(`/examples/${file}`);
  if (!response.ok) {
    throw new Error(`${file}: ${response.status}`);
  }
  return response.text();
}

async function lesson(name) {
  try {
    const [query, variables] = await Promise.all([text(`${name}.graphql`), text(`${name}.variables.json`)]);
    return { query, headers: null, variables: await filled(variables) };
  } catch (failure) {
    return { query: `# The lesson ${name} could not be read: ${failure.message}\n`, headers: null, variables: null };
  }
}

/** @returns the tabs of someone who opens the console for the first time */
export const firstTabs = () => Promise.all(LESSONS.filter(([, , open]) => open).map(([name]) => lesson(name)));

function Lessons() {
  const open = async (event, name) => {
    event.preventDefault();
    location.assign(addressOf(await lesson(name)));
  };
  return h('section', { className: 'lessons', 'aria-label': 'Lessons' },
    h('h2', null, 'Lessons'),
    h('p', null, 'Queries by task, each with a word on every line. One that you choose opens in a tab.'),
    h('ol', null, LESSONS.map(([name, about]) => h('li', { key: name },
      h('a', { href: `/examples/${name}.graphql`, onClick: (event) => open(event, name) }, about)))));
}

const Icon = () => h('svg', { viewBox: '0 0 16 16', width: '1em', height: '1em', fill: 'none', stroke: 'currentColor' },
  h('path', { d: 'M8 3.5C6.5 2.2 4 2 1.5 2.5v10c2.5-.5 5-.3 6.5 1 1.5-1.3 4-1.5 6.5-1v-10C12 2 9.5 2.2 8 3.5zm0 0v10' }));

/** A plugin of GraphiQL's. */
export const lessons = { title: 'Lessons', icon: Icon, content: Lessons };
