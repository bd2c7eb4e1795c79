import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assets, traces, wwwroot } from './assets.mjs';

const committed = name => readFileSync(join(wwwroot, name), 'utf8');

test('What is committed is what a fresh build writes, and nothing else', () => {
  const fresh = assets();
  assert.deepEqual(readdirSync(wwwroot).sort(), Object.keys(fresh).sort());
  for (const [name, text] of Object.entries(fresh)) assert.ok(committed(name) === text, `${name} is stale: run node build.mjs and commit`);
});

test('No asset holds the font, the crown or the address of another site', () => {
  for (const name of readdirSync(wwwroot)) assert.deepEqual(traces(committed(name)), [], name);
});

test('The search for them would find them', () => {
  for (const text of ['font-family:"GDS Transport"', '.govuk-footer__crown{}', 'src:url(/x.woff2)', "import 'https://example.org/x.js'"])
    assert.notDeepEqual(traces(text), [], text);
});
