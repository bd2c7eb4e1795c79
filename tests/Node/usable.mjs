// Whether a page can be used by everyone: axe (WCAG 2.2 AA) and valid HTML.
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';

const html = new HtmlValidate({ extends: ['html-validate:standard'] });

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at the page as it stands now, and at its text as it was sent, where that is given. No page has a frame: axe need not open another page to look into frames, nor describe what is right. */
export async function mustBeUsable(page, text) {
  const report = await html.validateString(text ?? (await page.content()));
  assert.deepEqual(report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`)), []);
  assert.equal(page.frames().length, 1, 'a page without frames');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] }).withTags(levels).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`), []);
}
