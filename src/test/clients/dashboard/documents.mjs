// The dashboard's documents are generated and checked in, since a machine with only a JDK and Maven builds it too.
//   node dashboard/documents.mjs            fails where they are not those of its .graphql files and the schema
//   node dashboard/documents.mjs write      … writes them
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const MAIN = '../../main/resources/';
const FILES = { 'documents.ts': `${MAIN}web/app/data/documents.ts`, 'dashboard.json': `${MAIN}dashboard.json` };

if (spawnSync('graphql-codegen --config dashboard/codegen.json', { stdio: 'inherit', shell: true }).status !== 0) {
  process.exit(1);
}
for (const [made, kept] of Object.entries(FILES)) {
  const generated = `generated/dashboard/${made}`;
  if (process.argv[2] === 'write') {
    copyFileSync(generated, kept);
  } else if (!existsSync(kept) || readFileSync(kept, 'utf8') !== readFileSync(generated, 'utf8')) {
    console.error(`${kept} is not what the dashboard's .graphql files and the schema make: npm run dashboard write`);
    process.exitCode = 1;
  }
}
