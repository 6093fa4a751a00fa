// Holds the served schema on file to the released one, which clients rely on: what breaks them ends the build.
//   node released.mjs                     compares
//   node released.mjs accept              the served schema becomes the released one, unless it breaks clients
//   node released.mjs accept --breaking   … even so
// The released schema carries its own digest, so that nothing but accepting changes it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const SERVED = process.env.SDL ?? '../resources/schema.graphql';
const RELEASED = '../resources/schema.released.graphql';
const HEAD = '# Released: moved on by `npm run accept` in src/test/clients, never by hand. ';

const digest = (schema) => createHash('sha256').update(schema).digest('hex');

function fail(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

function compare() {
  const released = readFileSync(RELEASED, 'utf8');
  const head = released.slice(0, released.indexOf('\n'));
  if (head !== HEAD + digest(released.slice(head.length + 1))) {
    fail('schema.released.graphql was changed by hand, or merged. Take it back to what was released; what is meant to',
      'be released is accepted by: npm run accept');
  }
  return spawnSync(`graphql-inspector diff ${RELEASED} "${SERVED}"`, { stdio: 'inherit', shell: true }).status === 0;
}

const [command, option] = process.argv.slice(2);
if (option !== '--breaking' && !compare()) {
  fail('The schema breaks clients of the released one. Keep what was released; where the break is meant:',
    'npm run accept -- --breaking');
}
if (command === 'accept') {
  const served = readFileSync(SERVED, 'utf8');
  writeFileSync(RELEASED, HEAD + digest(served) + '\n' + served);
}
