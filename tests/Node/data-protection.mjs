// What the story's people have not done of data protection, done as they would: so that its pages have something to show.

// The story has shared nothing, and has no agreement to share by.
export async function agreeToShare(page, address) {
  await page.goto(`${address}/data-protection/agreements/new`);
  await page.getByLabel('With which organisation?').selectOption({ index: 1 });
  await page.getByLabel('What is shared, and what for?').fill('Invented.');
  await page.getByLabel('Which law does it rest on?').fill('Crime and Disorder Act 1998, s.115');
  await fillDay(page, 'From', ['1', '4', '2021']);
  await fillDay(page, 'Until', ['31', '3', '2023']);
  await page.getByRole('button', { name: 'Record the agreement' }).click();
  await page.waitForURL(/agreements\/[0-9a-f-]{36}$/);
}

// Nor was there a breach, with records that it affects.
export async function reportBreach(page, address) {
  await page.goto(`${address}/data-protection/breaches/new`);
  await page.getByLabel('What happened?').fill('Invented.');
  for (const label of ['Confidentiality', 'UK GDPR and the Data Protection Act 2018, Part 2']) await page.getByLabel(label).check();
  await fillDay(page, 'AwareAt', ['12', '11', '2021', '10:00']);
  await page.getByLabel('Who noticed it?').fill('Invented post');
  await page.getByRole('button', { name: 'Report the breach' }).click();
  await page.getByRole('link', { name: /^BRE-/ }).first().click();
  await page.getByRole('button', { name: 'Find who is affected' }).click();
  await page.getByLabel('First day').fill('2015-01-01');
  await page.getByLabel('What was done').selectOption({ label: 'Collected' });
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Mark as affected' }).click();
  await page.waitForURL(/breaches\/[0-9a-f-]{36}$/);
}

export async function shareAtOnce(page, address) {
  await page.goto(`${address}/data-protection/share`);
  await page.getByLabel('Which organisation did it go to?').selectOption({ index: 1 });
  for (const [label, text] of [['What was shared?', 'Invented.'], ['About whom?', 'VAWG-2021-0001'], ['Who received it there?', 'Invented post'], ['What was it shared for?', 'Invented.'],
    ['Which law allows it?', 'Invented.'], ['Why was it necessary, and no more than necessary?', 'Invented.'], ['Who decided?', 'Invented post']]) await page.getByLabel(label).fill(text);
  for (const label of ['Secure e-mail', 'UK GDPR and the Data Protection Act 2018, Part 2', 'Yes, given', 'It went at once to protect somebody.']) await page.getByLabel(label).check();
  await fillDay(page, 'DisclosedOn', ['12', '11', '2021']);
  await page.getByRole('button', { name: 'Record the disclosure' }).click();
  await page.waitForURL(/data-protection$/);
}

async function fillDay(page, field, parts) {
  const boxes = page.locator(`input[name^="Form.${field}"]`);
  for (const [i, part] of parts.entries()) await boxes.nth(i).fill(part);
}
