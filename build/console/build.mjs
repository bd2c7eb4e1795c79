// Writes host/Console/wwwroot from govuk-frontend, the MoJ patterns and app.scss.
// With --check nothing is written: it fails where the committed files differ from a fresh build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as sass from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const wwwroot = join(here, '../../host/Console/wwwroot');
const read = path => readFileSync(join(here, path), 'utf8');

const built = {
  'app.css': stylesheet(),
  'govuk-frontend.min.js': read('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js').replace(/\/\/# sourceMappingURL=.*\s*$/, '\n'),
  'init.js': read('init.js'),
  'icon.svg': read('icon.svg'),
};

const problems = Object.entries(built).flatMap(([name, text]) => forbidden(name, text));
if (process.argv.includes('--check')) problems.push(...Object.entries(built).flatMap(([name, text]) => stale(name, text)));

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

if (!process.argv.includes('--check')) {
  mkdirSync(wwwroot, { recursive: true });
  for (const [name, text] of Object.entries(built)) writeFileSync(join(wwwroot, name), text);
}

console.log(`${Object.keys(built).length} assets: no font, crown or address of another site in them`);

function stylesheet() {
  const { css } = sass.compile(join(here, 'app.scss'), {
    style: 'compressed',
    loadPaths: [here, join(here, 'node_modules')],
    quietDeps: true,
  });
  // The MoJ timeline asks for an icon of an attached document; we show none, and the policy allows no picture from a stylesheet.
  return css.replace(/@font-face\s*{[^}]*}/g, '').replace(/background-image:url\(\/[^)]*\);?/g, '') + '\n';
}

// The font and the crown belong to GOV.UK, and no page may ask another site for anything.
function forbidden(name, text) {
  return [/gds[\s_-]*transport/i, /crown/i, /crest/i, /@font-face/i, /sourceMappingURL/i, /url\(/i, /https?:\/\/(?!www\.w3\.org\/|")/i]
    .filter(trace => trace.test(text))
    .map(trace => `${name} holds ${trace}`);
}

function stale(name, text) {
  try {
    return readFileSync(join(wwwroot, name), 'utf8') === text ? [] : [`${name} is not what node build.mjs writes: run it and commit`];
  } catch {
    return [`${name} is missing: run node build.mjs and commit`];
  }
}
