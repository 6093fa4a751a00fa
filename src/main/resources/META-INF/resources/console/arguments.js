// What an argument of a ticked field is given, to be filled in. What is given by a variable is changed below the query.
const h = React.createElement;
const { GraphQL } = GraphiQL;
const RAW = ['Int', 'Float', 'BigInteger', 'BigDecimal'];

const byName = (fields) => Object.keys(fields).sort().map((name) => fields[name]);

const isRequired = (wanted) => GraphQL.isNonNullType(wanted.type) && wanted.defaultValue === undefined;

/** The literal for what is written in a box: texts get their quotes, lists and numbers are written as GraphQL has them. */
function literal(type, written) {
  return GraphQL.isListType(type) || RAW.includes(type.name) ? written : JSON.stringify(written);
}

function isValue(text) {
  try {
    GraphQL.parseValue(text);
    return true;
  } catch {
    return false;
  }
}

/** What stands in the box for a value that is given. */
function shown(type, value) {
  return value ? value.kind === 'StringValue' && !GraphQL.isListType(type) ? value.value : GraphQL.print(value) : '';
}

function Box({ id, type, value, set, required }) {
  const box = React.useRef(null);
  const was = shown(type, value);
  const commit = () => {
    const { value: now } = box.current;
    if (now === was) {
      return;
    }
    const text = literal(type, now);
    const wrong = now ? !isValue(text) : required && text !== '""';
    box.current.setCustomValidity(wrong ? `Expected is a value of ${type}, as GraphQL writes it` : '');
    if (wrong) {
      box.current.reportValidity();
    } else {
      set(now || required ? text : null);
    }
  };
  return h('input', {
    // anew when the query was changed elsewhere
    key: was, id, ref: box, defaultValue: was, spellCheck: false, autoComplete: 'off',
    placeholder: GraphQL.isListType(type) ? '[…]' : undefined, onBlur: commit,
    onKeyDown: (event) => event.key === 'Enter' && commit(),
  });
}

function Choice({ id, values, value, set, required }) {
  return h('select', { id, value: value ? GraphQL.print(value) : '', onChange: ({ target }) => set(target.value || null) },
    (!required || !value) && h('option', { value: '' }, '–'),
    values.map((one) => h('option', { key: one, value: one }, one)));
}

function Argument({ wanted, value, set, path }) {
  const id = React.useId();
  const type = GraphQL.getNullableType(wanted.type);
  const required = isRequired(wanted);
  const label = h('label', { htmlFor: id, title: wanted.description ?? undefined }, wanted.name, required && ' *');
  const change = (text) => set(path, text);
  if (value?.kind === 'Variable') {
    return h('li', null, label, h('output', { id }, `$${value.name.value}`));
  }
  if (GraphQL.isInputObjectType(type)) {
    return h('li', null, h('details', { open: Boolean(value) },
      h('summary', { title: wanted.description ?? undefined }, wanted.name, required && ' *'),
      h(Arguments, { given: value?.fields, wanted: byName(type.getFields()), set, path })));
  }
  const values = GraphQL.isEnumType(type) ? type.getValues().map(({ name }) => name)
    : type.name === 'Boolean' ? ['true', 'false'] : null;
  return h('li', null, label, values ? h(Choice, { id, values, value, set: change, required })
    : h(Box, { id, type, value, set: change, required }));
}

/** The arguments of a field, or the fields of an input object, with what the query gives them. */
export function Arguments({ given = [], wanted, set, path = [] }) {
  return h('ul', { className: 'explorer-arguments' }, wanted.map((one) => h(Argument, {
    key: one.name, wanted: one, value: given.find(({ name }) => name.value === one.name)?.value, set, path: [...path, one.name],
  })));
}
