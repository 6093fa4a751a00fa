// GraphiQL: with lessons, an explorer, and an address that carries the query.
import { follow, shared } from './address.js';
import { explorer } from './explorer.js';
import { firstTabs, lessons } from './lessons.js';

const h = React.createElement;
const kept = (name) => localStorage.getItem(`graphiql:${name}`);
/** GraphiQL reads at its start which plugin was open, and does not write it. */
const keepPlugin = (plugin) => localStorage.setItem('graphiql:visiblePlugin', plugin?.title ?? '');

/** Shows nothing: the tab that is active, as it is edited, goes into the address. */
function Address() {
  const { tabs, activeTabIndex } = GraphiQL.React.useEditorContext({ nonNull: true });
  const tab = tabs[activeTabIndex];
  React.useEffect(() => follow(tab), [tab?.query, tab?.variables]);
  return null;
}

const sameAs = (tab) => ({ query, variables }) => query === tab.query && (variables ?? '') === tab.variables;

/** Someone who comes for the first time with a query finds it before the lessons. */
async function tabsWith(asked) {
  const first = await firstTabs();
  return asked ? [{ ...asked, headers: null }, ...first.filter((tab) => !sameAs(asked)(tab))] : first;
}

async function open() {
  const asked = shared();
  const isNew = kept('tabState') === null;
  const tabs = isNew ? await tabsWith(asked) : undefined;
  // an explorer beside it leaves the words of a lesson no room on a small screen
  const wide = matchMedia('(min-width: 1600px)').matches;
  ReactDOM.createRoot(document.getElementById('console')).render(h(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    plugins: [explorer, lessons],
    onTogglePluginVisibility: keepPlugin,
    defaultTabs: tabs,
    defaultEditorToolsVisibility: 'variables',
    // of the tab that is opened; GraphiQL takes the variables of the first from nowhere else
    ...pick(asked ?? tabs?.[0]),
    ...(isNew && wide ? { visiblePlugin: explorer.title } : {}),
  }, h(GraphiQL.Logo, null, h('a', { className: 'home', href: '/', title: 'To the dashboard' }, 'Entente')),
  h(GraphiQL.Footer, null, h(Address))));
}

const pick = (tab) => tab && { query: tab.query, variables: tab.variables ?? '' };

// from one long query to another, browsers load nothing anew by themselves
addEventListener('hashchange', () => location.reload());
open();
