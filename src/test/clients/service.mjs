// Starts the packaged service, with a database of its own, for checks that ask it as clients do; ends it whatever
// becomes of them.
//   node service.mjs audits.mjs clients.mjs     runs these, with where it listens in ENTENTE_URL
// Every check runs, also after one that failed. Ends with 1, and shows the service's log, where anything went wrong.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const JAR = join(ROOT, 'target', 'quarkus-app', 'quarkus-run.jar');
const SECONDS = { start: 120, checks: 900, stop: 20 };

const checks = process.argv.slice(2);
if (checks.length === 0 || !existsSync(JAR)) {
  console.error(checks.length === 0 ? 'Name the checks to run: node service.mjs audits.mjs'
    : `There is no packaged service in ${JAR}. First: mvn -DskipTests package`);
  process.exit(1);
}

const over = new AbortController();
const giveUp = (reason) => over.abort(new Error(reason));
const limit = (seconds, reason) => setTimeout(() => giveUp(`${reason} within ${seconds} s.`), seconds * 1000);
// stays: a second Ctrl-C is no reason to leave the service behind
['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.on(signal, () => giveUp(`Ended by ${signal}.`)));

const folder = mkdtempSync(join(ROOT, 'target', 'clients-'));
const log = [];
const service = start();
// the last resort, where not even the lines below are reached
process.once('exit', () => service.kill());
let failed = true;
try {
  const url = await ready();
  const bad = [];
  const clock = limit(SECONDS.checks, 'The checks did not end');
  for (const check of checks) {
    if (!await passes(check, url)) {
      bad.push(check);
    }
  }
  clearTimeout(clock);
  failed = bad.length > 0;
  if (failed) {
    console.error(`Failed against the packaged service: ${bad.join(', ')}`);
  }
} catch (error) {
  console.error(error.message);
} finally {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}
if (failed) {
  console.error(['The log of the service:', ...log].join('\n  '));
}
process.exit(failed ? 1 : 0);

function start() {
  // set for another service, by whoever runs this
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(QUARKUS|ENTENTE)_/.test(name)));
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const started = spawn(java, ['-jar', JAR], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...env,
      QUARKUS_HTTP_HOST: '127.0.0.1',
      QUARKUS_HTTP_PORT: '0',
      QUARKUS_MANAGEMENT_HOST: '127.0.0.1',
      QUARKUS_MANAGEMENT_PORT: '0',
      ENTENTE_EMBEDDED_FOLDER: folder,
    },
  });
  started.once('error', (error) => giveUp(`The service cannot be started: ${error.message}`));
  started.once('exit', (code, signal) => giveUp(`The service ended by itself, with ${signal ?? code}.`));
  return started;
}

/** Where it listens, once the seeds are loaded too. */
function ready() {
  return new Promise((resolve, reject) => {
    over.signal.addEventListener('abort', () => reject(over.signal.reason), { once: true });
    const clock = limit(SECONDS.start, 'The service did not listen with its files loaded');
    let url;
    let loaded = false;
    const read = (line) => {
      log.push(line);
      url ??= /Listening on: (https?:\/\/[^\s"]+:\d+)/.exec(line)?.[1];
      loaded ||= line.includes('files loaded');
      if (url && loaded) {
        clearTimeout(clock);
        resolve(url);
      }
    };
    createInterface({ input: service.stdout }).on('line', read);
    createInterface({ input: service.stderr }).on('line', read);
  });
}

async function passes(check, url) {
  console.log(`\n${check} asks ${url}`);
  const running = spawn(process.execPath, ['--test-reporter=spec', fileURLToPath(new URL(check, import.meta.url))], {
    stdio: 'inherit',
    env: { ...process.env, ENTENTE_URL: url },
    signal: over.signal,
  });
  try {
    const [code] = await once(running, 'exit');
    return code === 0;
  } catch (error) {
    throw over.signal.reason ?? error;
  }
}

async function stop() {
  if (service.pid === undefined || service.exitCode !== null || service.signalCode !== null) {
    return;
  }
  const ended = once(service, 'exit');
  service.kill();
  const clock = setTimeout(() => service.kill('SIGKILL'), SECONDS.stop * 1000);
  await ended;
  clearTimeout(clock);
}
