// GraphiQL, opened with the example queries as tabs.
const examples = ['countries', 'agreements', 'document'];

async function text(name) {
  const response = await fetch(`examples/${name}.graphql`);
  return response.ok ? response.text() : `# The example ${name} could not be read.\n`;
}

Promise.all(examples.map(text)).then((queries) => {
  const fetcher = GraphiQL.createFetcher({ url: 'graphql' });
  const tabs = queries.map((query) => ({ query, headers: null, variables: null }));
  ReactDOM.createRoot(document.getElementById('console')).render(
    React.createElement(GraphiQL, { fetcher, defaultTabs: tabs, defaultEditorToolsVisibility: false }));
});
