// The real host, started as anybody starts it, with a data folder of its own that goes with it.
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startReceiver } from './otlp.mjs';
import { newKey, signed } from './token.mjs';

const server = process.env.SAFERCITY_HOST ?? fileURLToPath(new URL('../../host/Server/bin/Debug/net10.0/SaferCity.Server.dll', import.meta.url));
const run = promisify(execFile);

let shared;
let toldCity;

/** The host that all suites of this process share: it is started, with the story city in it, by the first that asks. */
export const theHost = () => (shared ??= newFolder().then((folder) => startOn(folder)));

/** To be called once, when everything is done. */
export const stopTheHost = async () => {
  await (await shared?.catch(() => undefined))?.stop();
  const folder = await toldCity?.catch(() => undefined);
  if (folder) await rm(folder, { recursive: true, force: true });
};

/** The story, told once. To be waited for before a port is chosen: by the time it is told the port would be somebody else's. */
export const tellTheStory = () => (toldCity ??= tell());

/** A host of its own, told more than the shared one: settings by the names of their environment variables. The story is told once for all of them, to a folder that each starts with a copy of. */
export async function startHost(told = {}) {
  const folder = await newFolder();
  if (told.SaferCity__Story !== 'false') await cp(await tellTheStory(), folder, { recursive: true });
  return startOn(folder, told);
}

const newFolder = () => mkdtemp(join(tmpdir(), 'safercity-outside-'));

async function tell() {
  const folder = await newFolder();
  try {
    await (await startOn(folder, {}, { keep: true })).stop();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

async function startOn(folder, told = {}, { keep = false } = {}) {
  const [console, grpc] = [told.SaferCity__Pages ?? (await freePort()), await freePort()];
  const collector = await startReceiver();
  const environment = {
    ...process.env,
    ASPNETCORE_ENVIRONMENT: 'Development',
    Logging__LogLevel__Default: 'Warning',
    'Logging__LogLevel__Microsoft.AspNetCore': 'Warning',
    Logging__OpenTelemetry__LogLevel__Default: 'Information',
    'Logging__OpenTelemetry__LogLevel__Microsoft.EntityFrameworkCore': 'Warning',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    OTEL_METRIC_EXPORT_INTERVAL: '1000',
    OTEL_BSP_SCHEDULE_DELAY: '500',
    OTEL_BLRP_SCHEDULE_DELAY: '500',
    SaferCity__Data: folder,
    SaferCity__Pages: console,
    SaferCity__Calls: grpc,
    ...told,
  };
  const host = spawn('dotnet', [server], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const output of [host.stdout, host.stderr]) output.on('data', (text) => (said = (said + text).slice(-10_000)));
  const ended = new Promise((resolve) => host.once('exit', resolve));

  const stop = async () => {
    host.kill('SIGTERM');
    await ended;
    collector.stop();
    if (!keep) await rm(folder, { recursive: true, force: true });
  };
  try {
    await healthy(`http://localhost:${console}`, host);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${said}`);
  }
  const verb = (...args) => run('dotnet', [server, ...args], { env: environment });
  return { said: () => said, console: `http://localhost:${console}`, grpc: `localhost:${grpc}`, stop, verb, telemetry: collector.received, importPoliceData: (files) => importPoliceData(verb, folder, files), registerPartner: (system, permissions) => registerPartner(verb, folder, system, permissions) };
}

/** Registers a partner as an administrator does on the command line, and signs tokens with the partner's own key. */
async function registerPartner(verb, folder, system, permissions) {
  const key = newKey();
  const file = join(folder, `${system}.pem`);
  await writeFile(file, key.publicPem);
  const told = { '--system': system, '--organisation': 'City of London Police', '--public-key': file, '--permissions': permissions.join(',') };
  await verb('register-partner', ...Object.entries(told).flat());
  return { key, token: (claims) => signed(key, { iss: system, sub: 'officer:4471', aud: 'safercity', ...claims }) };
}

/** Imports a folder of files as an administrator does on the command line, beside the running host. Gives what was said and with which code it ended. */
async function importPoliceData(verb, folder, files) {
  const from = await mkdtemp(join(folder, 'police-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(from, name), content);
  return verb('import', 'police-data', from).then(({ stdout }) => ({ code: 0, said: stdout }), ({ code, stdout }) => ({ code, said: stdout }));
}

// Somebody looks at the console meanwhile, as people do.
async function healthy(address, host) {
  let said = 'it does not answer';
  for (const end = Date.now() + 300_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) {
    if (host.exitCode !== null) throw new Error(`The host ended with ${host.exitCode}.`);
    await fetch(`${address}/sign-in`).catch(() => undefined);
    const answer = await fetch(`${address}/healthz/ready`).catch(() => undefined);
    if (answer?.ok) return;
    said = (await answer?.text()) ?? said;
    if (said.includes('could not')) break;
  }
  throw new Error(`The host did not become healthy: ${said}`);
}

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
