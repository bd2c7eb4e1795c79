// Writes host/Console/wwwroot. With --check nothing is written: it fails where the committed files differ from a fresh build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assets, traces, wwwroot } from './assets.mjs';

const check = process.argv.includes('--check');
const built = Object.entries(assets());

const problems = built.flatMap(([name, text]) => traces(text).map(trace => `${name} holds ${trace}`));
if (check) problems.push(...built.filter(([name, text]) => read(name) !== text).map(([name]) => `${name} is stale: run node build.mjs and commit`));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

if (!check) {
  mkdirSync(wwwroot, { recursive: true });
  for (const [name, text] of built) writeFileSync(join(wwwroot, name), text);
}

console.log(`${built.length} assets: no font, crown or address of another site in them`);

function read(name) {
  try {
    return readFileSync(join(wwwroot, name), 'utf8');
  } catch {
    return null;
  }
}
