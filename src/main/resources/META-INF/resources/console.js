// GraphiQL, opened with the example queries as tabs.
const examples = ['overview', 'agreements', 'search', 'agreement', 'country', 'official', 'sector', 'relation',
  'counts', 'series'];

// the first id in an answer, however deep; arrays and objects are searched alike
function firstId(answer) {
  if (answer === null || typeof answer !== 'object') {
    return null;
  }
  return answer.id ?? Object.values(answer).map(firstId).find((id) => id !== null) ?? null;
}

async function ask(query) {
  const response = await fetch('../graphql',
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
  const response = await fetch(`../examples/${file}`);
  if (!response.ok) {
    throw new Error(`${file}: ${response.status}`);
  }
  return response.text();
}

async function tab(name) {
  try {
    const [query, variables] = await Promise.all([text(`${name}.graphql`), text(`${name}.variables.json`)]);
    return { query, headers: null, variables: await filled(variables) };
  } catch (failure) {
    return { query: `# The example ${name} could not be read: ${failure.message}\n`, headers: null, variables: null };
  }
}

Promise.all(examples.map(tab)).then((tabs) => {
  const fetcher = GraphiQL.createFetcher({ url: '../graphql' });
  ReactDOM.createRoot(document.getElementById('console')).render(
    React.createElement(GraphiQL, { fetcher, defaultTabs: tabs, defaultEditorToolsVisibility: 'variables' }));
});
