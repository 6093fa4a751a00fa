// Holds a running service to GraphQL over HTTP: every audit of graphql-http is ok, its MAYs too.
//   node audits.mjs http://localhost:8080       or with the address in ENTENTE_URL
import { serverAudits } from 'graphql-http';

// what graphql-http has in the version that package.json states
const EXPECTED = 61;
// a service that has just started on a busy machine is slow once; how fast it is, is measured elsewhere
const PATIENCE = 30_000;

const address = process.argv[2] ?? process.env.ENTENTE_URL;
if (!address) {
  console.error('Say where the service is: node audits.mjs http://localhost:8080');
  process.exit(1);
}

// an audit asks once; kept, since it may have read the body of the answer it gives
let answer;
const audits = serverAudits({
  url: new URL('/graphql', address).href,
  fetchFn: async (url, init) => {
    const got = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    answer = got.clone();
    return got;
  },
});

let ok = 0;
for (const { id, name, fn } of audits) {
  answer = undefined;
  const { status, reason } = await fn().catch((error) => ({ status: 'error', reason: error.cause ?? error }));
  if (status === 'ok') {
    ok++;
  } else {
    console.error(`${id} ${status}: ${name}\n  ${reason}\n${answer ? await shown() : '  no answer'}\n`);
  }
}
console.log(`${ok} of ${audits.length} audits of GraphQL over HTTP are ok`);
if (audits.length !== EXPECTED) {
  console.error(`graphql-http has ${audits.length} audits, ${EXPECTED} were expected: see what changed in it, then say so here`);
}
process.exitCode = ok === audits.length && ok === EXPECTED ? 0 : 1;

async function shown() {
  const headers = [...answer.headers].map(([name, value]) => `  ${name}: ${value}`);
  return [`  ${answer.status} ${answer.statusText}`, ...headers, `  ${await answer.text()}`].join('\n');
}
