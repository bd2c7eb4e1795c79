// Partners call from other machines with certificates of the partnership's own authority: made by the commands of host/Server/Tls.md, as they stand.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { connect } from 'node:tls';
import { promisify } from 'node:util';
import grpc from '@grpc/grpc-js';
import { startHost } from './host.mjs';

const run = promisify(execFile);
const guide = new URL('../../host/Server/Tls.md', import.meta.url);
let folder;
let others;
let host;

before(async () => {
  [folder, others] = [await mkdtemp(join(tmpdir(), 'safercity-tls-')), await mkdtemp(join(tmpdir(), 'safercity-tls-'))];
  for (const at of [folder, others]) await follow(at);
  host = await startHost({ SaferCity__Story: 'false', SaferCity__Tls__Certificate: join(folder, 'host.pem'), SaferCity__Tls__Key: join(folder, 'host.key'), SaferCity__Tls__ClientAuthority: join(folder, 'authority.pem') });
});

after(async () => {
  await host?.stop();
  for (const at of [folder, others]) await rm(at, { recursive: true, force: true });
});

test('A machine with a certificate of the authority calls, and who calls is still asked', async () => {
  assert.equal(await health(await secured(folder, folder)), 'OK');
  assert.equal(await call('/safercity.vawg.v1.ReferralService/GetReferral', await secured(folder, folder)), 'UNAUTHENTICATED');
});

test('A machine without one, with one of another authority, or in plain text does not get through', async () => {
  for (const credentials of [await secured(folder), await secured(folder, others), grpc.credentials.createInsecure()]) assert.equal(await health(credentials), 'UNAVAILABLE');
});

test('A server\'s certificate is not taken for a machine\'s', async () => {
  assert.equal(await health(await secured(folder, folder, 'host')), 'UNAVAILABLE');
});

test('Whoever trusts another authority does not call', async () => {
  assert.equal(await health(await secured(others, folder)), 'UNAVAILABLE');
});

test('A renewed certificate is there for the next connection, and one that cannot be read leaves the old one', async () => {
  const first = await handshake();
  await run('bash', ['-euc', 'openssl x509 -req -in host.csr -CA authority.pem -CAkey authority.key -CAcreateserial -days 400 -extfile host.ext -out host.pem'], { cwd: folder });
  const second = await handshake();
  await copyFile(join(folder, 'host.pem'), join(folder, 'good.pem'));
  await writeFile(join(folder, 'host.pem'), 'half a certific');

  assert.notEqual(second, first);
  assert.equal(await handshake(), second);
  await copyFile(join(folder, 'good.pem'), join(folder, 'host.pem'));
  assert.equal(await health(await secured(folder, folder)), 'OK');
  assert.match(host.said(), /renewed certificate for calls is not used/);
});

test('A setting that names no certificate does not start the host, and is named', async () => {
  await assert.rejects(startHost({ SaferCity__Story: 'false', SaferCity__Tls__Certificate: join(folder, 'nowhere.pem'), SaferCity__Tls__Key: join(folder, 'host.key') }), /SaferCity:Tls:Certificate names ".*nowhere\.pem"/);
});

// Every line of a block of shell, in the order of the page.
async function follow(at) {
  const commands = [...(await readFile(guide, 'utf8')).matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block);
  assert.equal(commands.length, 3);
  await run('bash', ['-euo', 'pipefail', '-c', commands.join('')], { cwd: at });
}

async function secured(trusting, being, name = 'partner') {
  const file = (at, leaf) => readFile(join(at, leaf));
  return grpc.credentials.createSsl(await file(trusting, 'authority.pem'), ...(being ? [await file(being, `${name}.key`), await file(being, `${name}.pem`)] : []));
}

const health = (credentials) => call('/grpc.health.v1.Health/Check', credentials);

/** The name of the status of a call that carries nothing. */
function call(path, credentials) {
  const client = new grpc.Client(host.grpc, credentials);
  return new Promise((resolve) => {
    client.makeUnaryRequest(path, (message) => message, (answer) => answer, Buffer.alloc(0), new grpc.Metadata(), { deadline: Date.now() + 10_000 }, (error) => {
      client.close();
      resolve(grpc.status[error?.code ?? grpc.status.OK]);
    });
  });
}

/** The serial number of the certificate that a new connection is shown. */
async function handshake() {
  const [name, port] = host.grpc.split(':');
  const keys = { ca: await readFile(join(folder, 'authority.pem')), key: await readFile(join(folder, 'partner.key')), cert: await readFile(join(folder, 'partner.pem')) };
  return new Promise((resolve, reject) => {
    const socket = connect({ host: name, port: Number(port), servername: name, ALPNProtocols: ['h2'], ...keys }, () => {
      resolve(socket.getPeerCertificate().serialNumber);
      socket.end();
    });
    socket.on('error', reject);
  });
}
