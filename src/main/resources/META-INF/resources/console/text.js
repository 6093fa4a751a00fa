// Edits of a query's text at the places that its syntax tree names: comments and layout stay as they are, which they would
// not if the tree were printed anew.

const STEP = '  ';

const replaced = (text, start, end, by) => text.slice(0, start) + by + text.slice(end);

const lineStart = (text, at) => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text, at) {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

const indentAt = (text, at) => /^[ \t]*/.exec(text.slice(lineStart(text, at)))[0];

/** What a selection is as lines: `[['country(code: "")', [['name', null]]]]`. */
function lines(selections, indent) {
  return selections.map(([head, below]) =>
    below ? `${indent}${head} {\n${lines(below, indent + STEP)}${indent}}\n` : `${indent}${head}\n`).join('');
}

/** Adds selections at the end of a selection set. */
export function addedTo(text, set, selections) {
  const closing = set.loc.end - 1;
  const indent = indentAt(text, closing);
  if (lineStart(text, closing) > set.loc.start) {
    return replaced(text, lineStart(text, closing), lineStart(text, closing), lines(selections, indent + STEP));
  }
  // `{ a b }` is spread over lines, each with its selection
  const kept = set.selections.map((node) => `${indent}${STEP}${text.slice(node.loc.start, node.loc.end)}\n`).join('');
  return replaced(text, set.loc.start, set.loc.end, `{\n${kept}${lines(selections, indent + STEP)}${indent}}`);
}

/** Gives a field that has none its selection set. */
export function openedAt(text, node, selections) {
  const indent = indentAt(text, node.loc.start);
  return replaced(text, node.loc.end, node.loc.end, ` {\n${lines(selections, indent + STEP)}${indent}}`);
}

/** Takes a selection out; with it go the comment behind it and those right above, which speak of it. */
export function without(text, node) {
  let start = lineStart(text, node.loc.start);
  let end = lineEnd(text, node.loc.end);
  const alone = !text.slice(start, node.loc.start).trim() && /^[ \t,]*(?:#.*)?$/.test(text.slice(node.loc.end, end));
  if (!alone) {
    return replaced(text, node.loc.start, node.loc.end + /^[ \t,]*/.exec(text.slice(node.loc.end))[0].length, '');
  }
  for (let above = lineStart(text, start - 1); start > 0 && /^[ \t]*#/.test(text.slice(above, start));
    above = lineStart(text, start - 1)) {
    start = above;
  }
  return replaced(text, start, Math.min(end + 1, text.length), '');
}

/** Puts something else in the place of a node. */
export const instead = (text, node, by) => replaced(text, node.loc.start, node.loc.end, by);

/** Adds `name: value` to the arguments of a field, which may have none. */
export function withArgument(text, field, argument) {
  const last = field.arguments.at(-1);
  return last ? replaced(text, last.loc.end, last.loc.end, `, ${argument}`)
    : replaced(text, field.name.loc.end, field.name.loc.end, `(${argument})`);
}

/** Adds `name: value` to an input object. */
export function withField(text, object, field) {
  const last = object.fields.at(-1);
  return last ? replaced(text, last.loc.end, last.loc.end, `, ${field}`)
    : replaced(text, object.loc.start, object.loc.end, `{${field}}`);
}

/** Takes one of several, between commas, out; with the only one go the brackets, which are behind `opening`. */
export function withoutOneOf(text, nodes, node, opening) {
  if (nodes.length === 1) {
    return replaced(text, opening, text.indexOf(')', node.loc.end) + 1, '');
  }
  const at = nodes.indexOf(node);
  return at === 0 ? replaced(text, node.loc.start, nodes[1].loc.start, '')
    : replaced(text, nodes[at - 1].loc.end, node.loc.end, '');
}
