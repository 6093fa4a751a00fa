// What clicking in the console's explorer does to queries: whatever is ticked, unticked or filled in, a valid query stays
// one, and no word of its comments is lost that speaks of what is left.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import * as graphql from 'graphql';

const QUERIES = '../resources/queries/';
// beside this package's `type: module`
rmSync('generated/console', { recursive: true, force: true });
cpSync('../../main/resources/META-INF/resources/console', 'generated/console', { recursive: true });
const { editing, stepTo } = await import('./generated/console/edit.js');
const { addressOf, shared } = await import('./generated/console/address.js');

const schema = graphql.buildSchema(readFileSync(process.env.SDL ?? '../resources/schema.graphql', 'utf8'));
const editor = editing(graphql, schema);
const lessons = readdirSync(QUERIES).filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, readFileSync(QUERIES + name, 'utf8')]);
const COUNTRY = `# One country
query Country($code: String!, $language: Language) {
  country(code: $code) { # by its code
    flag # as an emoji
    # in the language asked for
    name(language: $language)
    documents { totalCount }
  }
}
`;

const faults = (text) => graphql.validate(schema, graphql.parse(text)).map(({ message }) => `${message}\n${text}`);

/** Every place of a query, with the type that is asked there. */
function places(text) {
  const info = new graphql.TypeInfo(schema);
  const found = [];
  const steps = [];
  const document = graphql.parse(text);
  graphql.visit(document, graphql.visitWithTypeInfo(info, {
    enter(node, key) {
      if (document.definitions.includes(node)) {
        steps.splice(0, steps.length, key);
      } else if (['Field', 'InlineFragment'].includes(node.kind)) {
        steps.push(stepTo(node));
      } else {
        return;
      }
      found.push({ steps: [...steps], type: graphql.getNamedType(node.kind === 'Field' ? info.getType() : info.getParentType()) });
    },
    leave: (node) => void (['Field', 'InlineFragment'].includes(node.kind) && steps.pop()),
  }));
  return found;
}

for (const [name, text] of lessons) {
  test(`${name}: whatever is unticked, a query is left`, () => {
    for (const { steps } of places(text).filter(({ steps }) => steps.length > 1)) {
      const less = editor.remove(text, steps);
      assert.notEqual(less, text);
      assert.deepEqual(faults(less), []);
    }
  });

  test(`${name}: whatever is ticked, it is a query`, () => {
    for (const { steps, type } of places(text)) {
      for (const field of Object.keys(type?.getFields?.() ?? {})) {
        const more = editor.add(text, [...steps, field]);
        assert.deepEqual(faults(more), []);
        assert.equal(editor.add(more, [...steps, field]), more);
      }
    }
  });
}

test('a field goes with the comments that speak of it, and no other', () => {
  assert.equal(editor.remove(COUNTRY, [0, 'country', 'flag']), COUNTRY.replace('    flag # as an emoji\n', ''));
  const unnamed = editor.remove(COUNTRY, [0, 'country', 'name']);
  assert.doesNotMatch(unnamed, /asked for|\$language/);
  assert.match(unnamed, /# One country[^]*# by its code[^]*# as an emoji/);
});

test('what holds nothing else goes too, and a definition asks for something', () => {
  assert.doesNotMatch(editor.remove(COUNTRY, [0, 'country', 'documents', 'totalCount']), /documents/);
  assert.match(editor.remove(COUNTRY, [0, 'country']), /query Country \{\n {2}__typename\n\}/);
  assert.equal(editor.add('{\n  __typename\n}\n', [0, 'sectors']), '{\n  sectors {\n    name\n  }\n}\n');
});

test('what is ticked in a thing that is not asked for brings it', () => {
  assert.match(editor.add(COUNTRY, [0, 'node', 'on Country', 'flag']),
    / {2}node\(id: ""\) \{\n {4}\.\.\. on Country \{\n {6}flag\n {4}\}\n {2}\}\n\}/);
  assert.match(editor.add(COUNTRY, [0, 'country', 'documents', 'nodes']),
    / {4}documents \{\n {6}totalCount\n {6}nodes \{\n {8}name\n {6}\}\n {4}\}/);
});

test('arguments are set, changed and taken out, however deep', () => {
  const at = [0, 'country', 'documents'];
  const steps = [
    [['filter', 'language'], 'AZ', 'documents(filter: {language: AZ}) {'],
    [['filter', 'country'], '"TR"', 'documents(filter: {language: AZ, country: "TR"}) {'],
    [['first'], '5', 'documents(filter: {language: AZ, country: "TR"}, first: 5) {'],
    [['filter', 'language'], 'RU', 'documents(filter: {language: RU, country: "TR"}, first: 5) {'],
    [['filter', 'language'], null, 'documents(filter: {country: "TR"}, first: 5) {'],
    [['filter', 'country'], null, 'documents(first: 5) {'],
    [['last'], null, 'documents(first: 5) {'],
    [['first'], null, 'documents {'],
  ];
  steps.reduce((text, [path, literal, wanted]) => {
    const edited = editor.set(text, at, path, literal);
    assert.ok(edited.includes(wanted), edited);
    assert.deepEqual(faults(edited), []);
    return edited;
  }, COUNTRY);
  assert.match(editor.set(COUNTRY, [0, 'country'], ['code'], '"TR"'), /query Country\(\$language: Language\)[^]*country\(code: "TR"\)/);
});

test('an address brings back what it carries', () => {
  const open = (address) => {
    globalThis.location = new URL(address, 'http://entente.example');
    return shared();
  };
  const tab = { query: COUNTRY, variables: '{\n  "code": "AZ"\n}' };
  assert.deepEqual(open(addressOf(tab)), tab);
  assert.match(addressOf(tab), /^\/console\?query=/);
  const long = { ...tab, query: COUNTRY + '# ə\n'.repeat(1500) };
  assert.match(addressOf(long), /^\/console#query=/);
  assert.deepEqual(open(addressOf(long)), long);
  assert.equal(addressOf({ query: '# '.repeat(99999), variables: '' }), '/console');
  assert.equal(addressOf({ query: ' ', variables: '{}' }), '/console');
  assert.equal(open('/console'), null);
  assert.deepEqual(open('/console?query=%7Ba%7D&variables=%7B%22a%22:1%7D'), { query: '{a}', variables: '{\n  "a": 1\n}' });
  assert.deepEqual(open('/console?query=%7Ba%7D&variables=%7B'), { query: '{a}', variables: '{' });
});
