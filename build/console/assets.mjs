// The console's stylesheet and script, from govuk-frontend, the MoJ patterns and app.scss.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as sass from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const read = path => readFileSync(join(here, path), 'utf8');

export const wwwroot = join(here, '../../host/Console/wwwroot');

export const assets = () => ({
  'app.css': stylesheet(),
  'govuk-frontend.min.js': read('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js').replace(/\/\/# sourceMappingURL=.*\s*$/, '\n'),
  'icon.svg': read('icon.svg'),
  'init.js': read('init.js'),
  'passkeys.js': read('passkeys.js'),
});

// The font and the crown belong to GOV.UK, and no page may ask another site for anything.
export const traces = text =>
  [/gds[\s_-]*transport/i, /crown/i, /crest/i, /@font-face/i, /sourceMappingURL/i, /url\(/i, /https?:\/\/(?!www\.w3\.org\/|")/i]
    .filter(trace => trace.test(text)).map(String);

function stylesheet() {
  const { css } = sass.compile(join(here, 'app.scss'), { style: 'compressed', loadPaths: [here, join(here, 'node_modules')], quietDeps: true });
  // The MoJ timeline asks for an icon of an attached document; we show none, and the policy allows no picture from a stylesheet.
  return css.replace(/@font-face\s*{[^}]*}/g, '').replace(/background-image:url\(\/[^)]*\);?/g, '') + '\n';
}
