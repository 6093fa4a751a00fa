// The dashboard's own modules for the tests of what needs no browser: TypeScript, bundled as the build does.
import { build } from 'esbuild';

const APP = new URL('../../../main/resources/web/app/', import.meta.url);

/** A module of the dashboard: bundled('data/segments.ts'). */
export async function bundled(module) {
  const { outputFiles: [file] } = await build({
    entryPoints: [new URL(module, APP).pathname], bundle: true, format: 'esm', write: false, platform: 'neutral',
  });
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
}
