// What ticking and filling in does to a query. A place in it is told by steps: the definition's number, then for each level
// a field's name (`alias:name` where it has another), or `on X` for what is asked of one kind only.
import { addedTo, instead, openedAt, withArgument, withField, without, withoutOneOf } from './text.js';
import { withoutUnused } from './unused.js';

const LIKED = ['name', 'title', 'value', 'code', 'id'];
const KIND = /^on (.+)$/;

/** @returns the step that leads to a field or an inline fragment */
export function stepTo({ kind, alias, name, typeCondition }) {
  return kind === 'InlineFragment' ? `on ${typeCondition?.name.value}` : alias ? `${alias.value}:${name.value}` : name.value;
}

/** @returns the selection of a step in a selection set */
export const selected = (set, step) =>
  set?.selections.find((node) => node.kind !== 'FragmentSpread' && stepTo(node) === step);

/** @returns the nodes that the steps lead through, the definition first; fewer than there are steps where it ends before */
function trail(document, [definition, ...steps]) {
  const nodes = [document.definitions[definition]];
  for (const step of steps) {
    const node = selected(nodes.at(-1).selectionSet, step);
    if (!node) {
      break;
    }
    nodes.push(node);
  }
  return nodes;
}

/** @returns whether a selection is only there since one must be */
const asksNothing = ({ selectionSet }) => selectionSet?.selections.length === 1
  && selectionSet.selections[0].name?.value === '__typename';

/** Edits one schema's queries. `language` is the module `graphql`, of which GraphiQL has a copy. */
export function editing(language, schema) {
  const { getNamedType, isCompositeType, isRequiredArgument, isEnumType, isInputObjectType, isListType,
    getNullableType, isRequiredInputField, parse } = language;

  /** A value to begin with, of a kind that the type takes. */
  function blank(type) {
    const plain = getNullableType(type);
    if (isListType(plain)) {
      return '[]';
    }
    if (isEnumType(plain)) {
      return plain.getValues()[0].name;
    }
    if (isInputObjectType(plain)) {
      const fields = Object.values(plain.getFields()).filter(isRequiredInputField);
      return `{${fields.map((field) => `${field.name}: ${blank(field.type)}`).join(', ')}}`;
    }
    return { Int: '0', Float: '0', Boolean: 'false' }[plain.name] ?? '""';
  }

  const fieldOf = (type, step) => type.getFields()[step.split(':').at(-1)];

  function head(field) {
    const required = field.args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${blank(argument.type)}`);
    return field.name + (required.length ? `(${required.join(', ')})` : '');
  }

  /** What is asked of a thing that is ticked as a whole. */
  function inside(type) {
    if (!isCompositeType(type)) {
      return null;
    }
    const fields = Object.values(type.getFields?.() ?? {}).filter((field) => !field.args.some(isRequiredArgument));
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const liked = LIKED.map((name) => leaves.find((field) => field.name === name)).find(Boolean);
    const nodes = fields.find((field) => field.name === 'nodes');
    const chosen = liked ?? nodes ?? leaves[0];
    return chosen ? [[head(chosen), inside(getNamedType(chosen.type))]] : [['__typename', null]];
  }

  /** The selections that are missing to the end of the steps. */
  function chain(type, [step, ...rest]) {
    const kind = KIND.exec(step);
    const field = kind ? null : fieldOf(type, step);
    const below = kind ? schema.getType(kind[1]) : getNamedType(field.type);
    return [[kind ? `... on ${kind[1]}` : head(field), rest.length ? chain(below, rest) : inside(below)]];
  }

  /** @returns the type of a definition */
  function rootOf(definition) {
    return definition.kind === 'FragmentDefinition' ? schema.getType(definition.typeCondition.name.value)
      : schema.getRootType(definition.operation);
  }

  function typeAt(definition, steps) {
    return steps.reduce((type, step) => {
      const kind = KIND.exec(step);
      return kind ? schema.getType(kind[1]) : getNamedType(fieldOf(type, step).type);
    }, rootOf(definition));
  }

  function add(text, steps) {
    const nodes = trail(parse(text), steps);
    const known = steps.slice(1, nodes.length);
    const missing = steps.slice(nodes.length);
    if (!missing.length) {
      return text;
    }
    const added = chain(typeAt(nodes[0], known), missing);
    const last = nodes.at(-1);
    const more = last.selectionSet ? addedTo(text, last.selectionSet, added) : openedAt(text, last, added);
    return asksNothing(last) ? remove(more, [...steps.slice(0, nodes.length), '__typename']) : more;
  }

  /** What holds nothing else goes with it; a definition must ask for something. */
  function remove(text, steps) {
    const nodes = trail(parse(text), steps);
    if (nodes.length < steps.length) {
      return text;
    }
    let at = nodes.length - 1;
    while (at > 1 && nodes[at - 1].selectionSet.selections.length === 1) {
      at--;
    }
    const only = at === 1 && nodes[0].selectionSet.selections.length === 1;
    return tidy(text, only ? instead(text, nodes[1], '__typename') : without(text, nodes[at]));
  }

  /** Sets an argument, or what lies in one (`path`), to a literal; takes it out where there is none. */
  function set(text, steps, path, literal) {
    const whole = add(text, steps);
    const field = trail(parse(whole), steps).at(-1);
    const found = [];
    for (let holder = field; found.length < path.length && holder; holder = found.at(-1).entry.value) {
      const entry = entriesOf(holder).find((one) => one.name.value === path[found.length]);
      if (!entry) {
        break;
      }
      found.push({ holder, entry });
    }
    return tidy(text, literal === null ? cleared(whole, found, path) : given(whole, field, found, path, literal));
  }

  const tidy = (before, edited) => withoutUnused(language, before, edited);

  return { add, remove, set, rootOf };
}

/** @returns the named values that something holds: arguments of a field, fields of an input object */
const entriesOf = (holder) => holder.arguments ?? holder.fields ?? [];

const nested = (path, literal) => path.reduceRight((value, name) => `{${name}: ${value}}`, literal);

function given(text, field, found, path, literal) {
  const last = found.at(-1)?.entry.value;
  const rest = path.slice(found.length);
  if (last && (!rest.length || last.kind !== 'ObjectValue')) {
    return instead(text, last, nested(rest, literal));
  }
  const entry = `${rest[0]}: ${nested(rest.slice(1), literal)}`;
  return last ? withField(text, last, entry) : withArgument(text, field, entry);
}

/** An input object that is emptied goes too, with its name. */
function cleared(text, found, path) {
  if (found.length < path.length) {
    return text;
  }
  let at = found.length - 1;
  while (at > 0 && entriesOf(found[at].holder).length === 1) {
    at--;
  }
  const { holder, entry } = found[at];
  return withoutOneOf(text, entriesOf(holder), entry, holder.name?.loc.end);
}
