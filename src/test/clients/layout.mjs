// Lays out in generated/ what the tools read: the schema, and the queries as modules. Relay compiles what stands in
// modules, and wants names to begin with their module's: overview.graphql becomes Overview.ts.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'graphql';

const QUERIES = '../resources/queries/';
const MODULES = 'generated/modules/';

rmSync('generated', { recursive: true, force: true });
mkdirSync(MODULES, { recursive: true });
mkdirSync('generated/artifacts');
copyFileSync(process.env.SDL ?? '../resources/schema.graphql', 'generated/schema.graphql');
for (const file of readdirSync(QUERIES).filter((name) => name.endsWith('.graphql'))) {
  const text = readFileSync(QUERIES + file, 'utf8');
  const tags = parse(text).definitions.map(({ loc, name }) =>
    `export const ${name.value} = graphql\`\n${text.slice(loc.start, loc.end)}\n\`;\n`);
  const module = file[0].toUpperCase() + file.slice(1).replace('.graphql', '.ts');
  writeFileSync(MODULES + module, ["import { graphql } from 'relay-runtime';\n", ...tags].join('\n'));
}
