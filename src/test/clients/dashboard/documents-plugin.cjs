// A plugin of graphql-codegen: the dashboard's operations, each with its fragments in one text as it is sent, named by
// its hash, typed by what graphql-codegen's own plugin writes above.
const { createHash } = require('node:crypto');
const { concatAST, Kind, print, stripIgnoredCharacters, visit } = require('graphql');

const all = (documents) => concatAST(documents.map(({ document }) => document)).definitions;

function spread(definition, fragments, found = new Map()) {
  visit(definition, {
    FragmentSpread({ name }) {
      if (!found.has(name.value)) {
        found.set(name.value, fragments.get(name.value));
        spread(fragments.get(name.value), fragments, found);
      }
    },
  });
  return [...found.values()];
}

function operations(documents) {
  const definitions = all(documents);
  const fragments = new Map(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]));
  return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .sort((one, other) => one.name.value < other.name.value ? -1 : 1)
    .map((operation) => {
      const text = stripIgnoredCharacters([operation, ...spread(operation, fragments)].map(print).join('\n'));
      return { name: operation.name.value, text, hash: createHash('sha256').update(text).digest('hex') };
    });
}

function typed({ name, text, hash }) {
  return `export const ${name}Document: TypedDocument<${name}Query, ${name}QueryVariables> = {
  name: '${name}',
  hash: '${hash}',
  text: ${JSON.stringify(text)},
};`;
}

module.exports.plugin = (schema, documents, config) => config.known
  ? JSON.stringify(Object.fromEntries(operations(documents).map(({ hash, text }) => [hash, text])), null, 2) + '\n'
  : {
    prepend: ["import type { TypedDocument } from './typed-document';"],
    content: operations(documents).map(typed).join('\n\n'),
  };
