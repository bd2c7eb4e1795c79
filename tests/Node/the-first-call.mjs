// An integrator's first ten minutes: the verb that registers a partner, then whatever it printed, typed as it stands.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { after, before, test } from 'node:test';
import { theHost } from './host.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const hackney = ['--organisation', 'London Borough of Hackney', '--permissions', 'vawg.refer,vawg.read'];
let host;
let folder;

before(async () => {
  host = await theHost();
  folder = await mkdtemp(join(tmpdir(), 'safercity-integrator-'));
});

after(() => rm(folder, { recursive: true, force: true }));

test('What register-partner prints leads to a referral with a reference, and the same line again to the same answer', async () => {
  const key = join(folder, 'it\'s a partner.key');
  const { stdout: told } = await host.verb('register-partner', '--system', 'first-call', ...hackney, '--key-file', key);
  assert.equal((await stat(key)).mode & 0o777, 0o600);

  const lines = told.split('\n').filter((line) => line.startsWith('  '));
  const { stdout: first } = await typed(lines);
  const [methods, answer] = [first.slice(0, first.indexOf('{')), JSON.parse(first.slice(first.indexOf('{')))];
  const { stdout: second } = await typed(lines.filter((line) => !line.includes('--list-methods')));

  assert.match(methods, /^safercity\.vawg\.v1\.ReferralService\/SubmitReferral$/m);
  assert.match(answer.receipt.reference, /^VAWG-\d{4}-\d{4}$/);
  assert.deepEqual(JSON.parse(second), answer);
});

test('An organisation that is not on the register is named, with what to do, and no key is left', async () => {
  const key = join(folder, 'unknown.key');
  const said = await refused('register-partner', '--system', 'unknown', '--organisation', 'Nowhere Council', '--permissions', 'vawg.refer', '--key-file', key);

  assert.match(said, /^organisation: No organisation on the register has the name Nowhere Council\. .*Organisations in the console/);
  await assert.rejects(stat(key), { code: 'ENOENT' });
});

test('A key that is there already is kept, and the system is not registered', async () => {
  const key = join(folder, 'kept.key');
  await writeFile(key, 'kept');

  assert.match(await refused('register-partner', '--system', 'kept', ...hackney, '--key-file', key), /holds a key already\. .* --key-file\.$/m);
  assert.equal((await stat(key)).size, 4);
});

test('A folder in which nobody has started stays empty', async () => {
  const empty = await mkdtemp(join(folder, 'empty-'));

  assert.match(await refused('register-partner', '--system', 'early', ...hackney, '--key-file', join(folder, 'early.key'), '--data', empty), /Start SaferCity there first/);
  assert.deepEqual(await readdir(empty), []);
});

test('A token in a person\'s name is not made', async () => {
  const said = await refused('token', '--key', join(folder, 'it\'s a partner.key'), '--system', 'first-call', '--person', 'An Invented Name');

  assert.match(said, /^--person is a pseudonymous id, never a name/);
});

// As somebody types them in SaferCity's own folder: one shell, line after line, until one fails.
const typed = (lines) => run('bash', ['-euo', 'pipefail', '-c', lines.join('\n')], { cwd: root, env: { ...process.env, TOKEN: '' } });

async function refused(...args) {
  const error = await host.verb(...args).then(() => assert.fail('it was done'), (failed) => failed);
  assert.equal(error.code, 1, error.stderr);
  assert.doesNotMatch(error.stderr, /^\s+at /m, 'where in the program');
  return error.stderr;
}
