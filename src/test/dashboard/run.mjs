// Runs checks, or the making of pictures, in a browser against the packaged service, which is started for them.
//   node run.mjs views citations      runs these
// Where there is no browser nothing is tested; that is said in a line, and no failure.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { executable } from './chromium.mjs';

if (!executable()) {
  console.log('SKIPPED, NOT TESTED: the dashboard in a browser, since there is no Chromium: name it in CHROMIUM');
  process.exit(0);
}
const checks = process.argv.slice(2).map((name) => `../dashboard/${name}.mjs`);
const service = spawn(process.execPath, [fileURLToPath(new URL('../clients/service.mjs', import.meta.url)), ...checks], { stdio: 'inherit' });
// it ends the service itself, and is waited for
['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.on(signal, () => service.kill(signal)));
const [code] = await once(service, 'exit');
process.exit(code ?? 1);
