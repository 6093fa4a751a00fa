// Apollo Client asks a running service: by text, and by the hash alone (automatic persisted queries), by POST and by GET.
//   node clients.mjs http://localhost:8080      or with the address in ENTENTE_URL
// What it sent and was answered is read off the fetch it was given. Every test asks a query of its own, which no
// service has seen: it holds against one that runs for long, too.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

const address = process.argv[2] ?? process.env.ENTENTE_URL;
if (!address) {
  console.error('Say where the service is: node clients.mjs http://localhost:8080');
  process.exit(1);
}
const URI = new URL('/graphql', address).href;
const OVERVIEW = readFileSync(new URL('../resources/queries/overview.graphql', import.meta.url), 'utf8');
const TIMED = { timeout: 60_000 };

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const unseen = () => OVERVIEW.replace('OverviewQuery', `Overview_${randomUUID().replaceAll('-', '')}`);

/** A client that nothing is known to, with what went over the wire. */
function client(persisted) {
  const wire = [];
  const http = new HttpLink({
    uri: URI,
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      const { status, headers } = answer;
      wire.push({ method: init.method, url, sent: init.headers, asked: asked(url, init), status, headers, body: await answer.clone().json() });
      return answer;
    },
  });
  const link = persisted ? new PersistedQueryLink({ sha256, ...persisted }).concat(http) : http;
  const apollo = new ApolloClient({ link, cache: new InMemoryCache() });
  return { wire, ask: (text, variables = { latest: 2 }) => apollo.query({ query: gql(text), variables }) };
}

function asked(url, { method, body }) {
  if (method === 'POST') {
    return JSON.parse(body);
  }
  const { extensions, variables, ...rest } = Object.fromEntries(new URL(url).searchParams);
  return { ...rest, extensions: JSON.parse(extensions), variables: JSON.parse(variables) };
}

const hash = ({ asked: { extensions } }) => extensions.persistedQuery.sha256Hash;

function assertOverview(data) {
  assert.equal(data.load.state, 'READY');
  assert.equal(data.agreements.nodes.length, 2);
  assert.ok(data.countries.nodes.length > 0, 'no countries');
}

function assertHashAlone(exchange, method) {
  assert.equal(exchange.method, method);
  assert.ok(!('query' in exchange.asked), 'the text was sent');
  assert.match(hash(exchange), /^[0-9a-f]{64}$/);
}

function assertNotFound({ status, headers, body }) {
  assert.equal(body.errors?.[0].message, 'PersistedQueryNotFound');
  assert.equal(body.errors[0].extensions?.code, 'PERSISTED_QUERY_NOT_FOUND');
  assert.ok(!('data' in body), 'data beside an error of the whole');
  assert.ok(status < 500, `status ${status}`);
  // one kept on the way would be found for ever after
  assert.equal(headers.get('etag'), null);
  assert.doesNotMatch(headers.get('cache-control') ?? '', /public|max-age=[1-9]/);
}

/** Asks by hash, is told that it is unknown, and asks again with the text: two requests. */
function assertTaught(wire, method) {
  assert.equal(wire.length, 2);
  assertHashAlone(wire[0], method);
  assertNotFound(wire[0]);
  assert.equal(wire[1].method, 'POST');
  assert.equal(sha256(wire[1].asked.query), hash(wire[1]));
  assert.equal(hash(wire[0]), hash(wire[1]));
  assert.equal(wire[1].status, 200);
}

const again = ({ url, sent }, headers) => fetch(url, { headers: { ...sent, ...headers } });

test('a query is asked by its text', TIMED, async () => {
  const { ask, wire } = client();
  assertOverview((await ask(unseen())).data);
  assert.equal(wire.length, 1);
  assert.match(wire[0].headers.get('content-type'), /^application\/graphql-response\+json/);
});

test('what is wrong with a query reaches the client as GraphQL', TIMED, async () => {
  const { ask, wire } = client();
  await assert.rejects(ask('query Wrong { nothing }'), (error) => {
    assert.ok(CombinedGraphQLErrors.is(error), `${error}`);
    assert.equal(error.errors[0].extensions.code, 'BAD_QUERY');
    return true;
  });
  assert.equal(wire[0].status, 400);
});

for (const [method, how] of [['POST', {}], ['GET', { useGETForHashedQueries: true }]]) {
  test(`the hash of a query is enough for the second client, by ${method}`, TIMED, async () => {
    const query = unseen();
    const first = client(how);
    const { data } = await first.ask(query);
    assertOverview(data);
    assertTaught(first.wire, method);

    const second = client(how);
    assert.deepEqual((await second.ask(query)).data, data);
    assert.equal(second.wire.length, 1);
    assertHashAlone(second.wire[0], method);
    assert.equal(second.wire[0].status, 200);
  });

  test(`a hash stands for the text, whatever the variables, by ${method}`, TIMED, async () => {
    const query = unseen();
    await client(how).ask(query);
    const { ask, wire } = client(how);
    assert.equal((await ask(query, { latest: 1 })).data.agreements.nodes.length, 1);
    assert.equal((await ask(query, { latest: 3 })).data.agreements.nodes.length, 3);
    assert.equal(wire.length, 2);
    wire.forEach((exchange) => assertHashAlone(exchange, method));
  });
}

test('an answer by GET has an ETag, and is not sent again to who has it', TIMED, async () => {
  const query = unseen();
  const { ask, wire } = client({ useGETForHashedQueries: true });
  await ask(query);
  await ask(query, { latest: 1 });
  await ask(query, { latest: 3 });
  const [one, three] = wire.slice(2);
  const etag = one.headers.get('etag');
  assert.match(etag ?? 'no ETag', /^"[^"]+"$/);
  assert.notEqual(three.headers.get('etag'), etag, 'two answers with one ETag');
  assert.ok(one.headers.has('cache-control'), 'no Cache-Control');

  const known = await again(one, { 'if-none-match': etag });
  assert.equal(known.status, 304);
  assert.equal(known.headers.get('etag'), etag);
  assert.equal(await known.text(), '');
  const other = await again(one, { 'if-none-match': three.headers.get('etag') });
  assert.equal(other.status, 200);
  assert.deepEqual((await other.json()).data, one.body.data);
});

test('a text with the hash of another is refused, and nothing is learnt from it', TIMED, async () => {
  const query = unseen();
  const pretended = sha256(randomUUID());
  const liar = client({ sha256: () => pretended });
  await assert.rejects(liar.ask(query), (error) => {
    assert.ok(CombinedGraphQLErrors.is(error), `${error}`);
    assert.equal(error.errors[0].extensions.code, 'PERSISTED_QUERY_MISMATCH');
    return true;
  });
  assert.equal(liar.wire.length, 2);
  assertNotFound(liar.wire[0]);
  assert.equal(liar.wire[1].status, 400);
  assert.ok(!('data' in liar.wire[1].body), 'answered nevertheless');

  const second = client({ sha256: () => pretended });
  await assert.rejects(second.ask(query));
  assertNotFound(second.wire[0]);
  const honest = client({});
  assertOverview((await honest.ask(query)).data);
  assertTaught(honest.wire, 'POST');
});
