// Builds the query of the current tab by clicking: every field of the schema, ticked where the query asks for it.
import { editing, selected, stepTo } from './edit.js';
import { Arguments } from './arguments.js';

const h = React.createElement;
const { GraphQL } = GraphiQL;
const { useEditorContext, useSchemaContext } = GraphiQL.React;
const EMPTY = 'query MyQuery {\n  __typename\n}\n';

/** Whether there is nothing but comments. */
const isBlank = (text) => !text.replace(/#.*$/gm, '').trim();

function parsed(text) {
  try {
    return GraphQL.parse(text);
  } catch {
    return null;
  }
}

/** A field, once for each name under which the query asks for it. */
function Field({ field, set, ...where }) {
  const nodes = (set?.selections ?? []).filter((node) => node.kind === 'Field' && node.name.value === field.name);
  return (nodes.length ? nodes : [undefined]).map((node) => {
    const step = node ? stepTo(node) : field.name;
    return h(Asked, { key: step, field, node, step, ...where });
  });
}

function Asked({ field, node, step, steps: above, change, editor }) {
  const type = GraphQL.getNamedType(field.type);
  const steps = [...above, step];
  return h(Row, {
    name: step.replace(':', ': '), type: String(field.type), about: field.description, node, steps, change, editor,
    below: GraphQL.isCompositeType(type) ? type : null,
    filled: node && field.args.length > 0 && h(Arguments, {
      given: node.arguments, wanted: field.args, set: (path, literal) => change(editor.set, steps, path, literal),
    }),
  });
}

/** A line to tick; under it, once it is opened, what can be ticked there. */
function Row({ name, type, about, node, steps, change, editor, below, filled }) {
  const [chosen, setChosen] = React.useState(null);
  const open = Boolean(below) && (chosen ?? Boolean(node));
  const tick = () => {
    setChosen(null);
    change(node ? editor.remove : editor.add, steps);
  };
  return h('li', null,
    h('div', { className: 'explorer-line' },
      below ? h('button', {
        type: 'button', className: 'explorer-opener', 'aria-expanded': open, 'aria-label': `What ${name} has`,
        onClick: () => setChosen(!open),
      }, open ? '▾' : '▸') : h('span', { className: 'explorer-opener' }),
      h('label', { title: about ?? undefined },
        h('input', { type: 'checkbox', checked: Boolean(node), onChange: tick }),
        h('span', { className: 'explorer-name' }, name)),
      type && h('span', { className: 'explorer-type' }, type)),
    filled,
    open && h(Selections, { type: below, set: node?.selectionSet, steps, change, editor }));
}

/** What can be asked of a type. */
function Selections({ type, set, steps, change, editor }) {
  const { schema } = useSchemaContext({ nonNull: true });
  const all = type.getFields?.() ?? {};
  const fields = Object.keys(all).sort().map((name) => all[name]);
  const kinds = GraphQL.isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const spread = (set?.selections ?? []).filter((node) => node.kind === 'FragmentSpread');
  return h('ul', { className: 'explorer-fields' },
    spread.map(({ name }) => h('li', { key: `...${name.value}`, className: 'explorer-spread' }, `... ${name.value}`)),
    fields.map((field) =>
      h(Field, { key: field.name, field, set, steps, change, editor })),
    kinds.map((kind) => h(Row, {
      key: `on ${kind.name}`, name: `on ${kind.name}`, about: kind.description, node: selected(set, `on ${kind.name}`),
      below: kind, steps: [...steps, `on ${kind.name}`], change, editor,
    })));
}

function title(definition) {
  return definition.kind === 'FragmentDefinition'
    ? `fragment ${definition.name.value} on ${definition.typeCondition.name.value}`
    : [definition.operation, definition.name?.value].filter(Boolean).join(' ');
}

function Explorer() {
  const { schema } = useSchemaContext({ nonNull: true });
  const { queryEditor, tabs, activeTabIndex } = useEditorContext({ nonNull: true });
  const [, redraw] = React.useReducer((count) => count + 1, 0);
  const editor = React.useMemo(() => schema && editing(GraphQL, schema), [schema]);
  if (!editor || !queryEditor) {
    return h('p', { role: 'status' }, 'The schema is being read …');
  }
  const written = queryEditor.getValue();
  const text = isBlank(written) ? written + EMPTY : written;
  const document = parsed(text);
  const change = (edit, ...where) => {
    queryEditor.setValue(edit(text, ...where));
    redraw();
  };
  return h('section', { className: 'explorer', 'aria-label': 'Explorer' },
    h('h2', null, 'Explorer'),
    h('p', null, 'Tick what the query shall ask for. The arrows show what a thing has.'),
    document
      ? document.definitions.map((definition, number) => ({ definition, type: editor.rootOf(definition), number }))
        .filter(({ type }) => type)
        .map(({ definition, type, number }) => h('div', { key: `${tabs[activeTabIndex]?.id} ${number}` },
          h('h3', null, title(definition)),
          h(Selections, { type, set: definition.selectionSet, steps: [number], change, editor })))
      : h('p', { role: 'alert' }, 'The query has a fault, which the editor underlines. Once it is mended, its fields show here.'));
}

const Icon = () => h('svg', { viewBox: '0 0 16 16', width: '1em', height: '1em', fill: 'none', stroke: 'currentColor' },
  h('path', { d: 'M1.5 2.5h4v4h-4zM1.5 9.5h4v4h-4zM8 4.5h6.5M8 11.5h6.5M2.5 4.5l1 1 1.5-2' }));

/** A plugin of GraphiQL's. */
export const explorer = { title: 'Explorer', icon: Icon, content: Explorer };
