// The pack of the next meeting, for the day on which the system cannot be read: taken away in a real browser, opened by the verb, looked at and printed.
import assert from 'node:assert/strict';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startBrowser } from './browser.mjs';
import { safercity, serviceAt } from './calls.mjs';
import { startHost } from './host.mjs';
import { signIn } from './pages.mjs';
import { mustBeUsable } from './usable.mjs';

const everything = { userName: 'everything', password: 'an invented city' };
let folder;
let host;
let browser;
let places;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safercity-pack-'));
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
  await writeFile(join(folder, 'public.pem'), publicKey);
  await writeFile(join(folder, 'private.pem'), privateKey);
  host = await startHost({ SaferCity__MeetingPacks__For: join(folder, 'public.pem') });
  places = await meetings();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await host?.stop();
  await rm(folder, { recursive: true, force: true });
});

for (const [meeting, called] of Object.entries({ marac: 'a MARAC', panel: 'a Channel panel', community: 'a Community MARAC' })) {
  test(`The pack of ${called} can be used by everyone, asks nobody for anything, and is printed with a sheet for each case`, async () => {
    const pack = await takeAway(places[meeting]);
    const file = `${pack}.html`;
    await host.verb('open-pack', '--from', pack, '--key', join(folder, 'private.pem'), '--to', file);

    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked = [];
    page.on('request', (request) => request.url() !== pathToFileURL(file).href && asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await mustBeUsable(page);

    await page.emulateMedia({ media: 'print' });
    const cases = await page.locator('section:has(caption:text-is("What is known of the case"))').count();
    assert.equal(await page.locator('section.agenda li').count(), 2);
    assert.equal(cases, 2, 'a sheet for each case on the agenda');
    assert.match(await page.locator('main').innerText(), /<i>Packed<\/i>[\s\S]*Invented <b>text<\/b> &/, 'what was typed is text');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false, 'nothing runs over the edge');
    for (const sheet of await page.locator('section:not(.agenda):has(caption:text-is("What is known of the case"))').all()) assert.match(await sheet.innerText(), /Made by .* Destroy after \d+ \w+ \d{4}\./);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
    assert.ok((pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length >= 1 + cases, 'each case begins a sheet of its own');
    assert.deepEqual(asked, [], 'the page needs nothing else');
    await context.close();
  });
}

// From the page of the meeting, as its coordinator does it.
async function takeAway(meeting) {
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await signIn(page, host.console, everything);
  await page.goto(host.console + meeting);
  await page.getByRole('button', { name: 'Take a pack away' }).click();
  await mustBeUsable(page);
  await page.getByLabel('What is the pack for?').fill('The invented disk is changed');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take the pack away' }).click()]);
  const file = join(folder, `${meeting.replaceAll('/', '-')}.pack`);
  await download.saveAs(file);
  await page.context().close();
  return file;
}

// A meeting to come of each room with two cases on its agenda, one with everything that breaks a page: long words, and text that is no HTML.
async function meetings() {
  const { token } = await host.registerPartner('packing-client', ['vawg', 'asb', 'prevent'].flatMap((room) => [`${room}.refer`, `${room}.coordinate`, `${room}.read`, `${room}.see_all`]).concat('governance.read'));
  const at = (Service) => serviceAt(host.grpc, Service, token());
  const [organisation, other] = (await at(safercity.governance.v1.OrganisationService).ListOrganisations({ page_size: 2 })).organisations.map(({ id }) => id);
  const request = () => ({ request_id: randomUUID() });
  const to = { ...request(), date: '2021-12-15', kind: 'MEETING_KIND_ORDINARY', mode: 'MEETING_MODE_VIRTUAL' };
  const text = `Invented <b>text</b> & ${'long'.repeat(60)}.\nA second line.`;
  const who = (family) => ({ given_name: 'Invented', family_name: family, date_of_birth: '1990-03-27', employer: 'Invented Bakery', postcode: 'EC2V 7HH', home_area: { local_authority: 'Hackney', police_force: 'Metropolitan' } });
  const each = async (submitted, list) => {
    for (const one of submitted) await list((await one()).receipt);
  };

  const marac = (await at(safercity.vawg.v1.MeetingService).ScheduleMeeting(to)).receipt.id;
  const vawg = at(safercity.vawg.v1.ReferralService);
  const refer = (family) => () => vawg.SubmitReferral({ ...request(), source: 'REFERRAL_SOURCE_AGENCY', referring_organisation_id: organisation, referred_on: '2021-11-12', victim: who(family), perpetrator: who(`${family}-Other`), grounds: [{ kind: 'GROUND_KIND_PROFESSIONAL_JUDGEMENT', reasons: text }], background: text });
  await each([refer('Packed'), refer('<i>Packed</i>')], ({ id, etag }) => vawg.ListForMeeting({ ...request(), referral_id: id, etag, meeting_id: marac }));

  const panel = (await at(safercity.prevent.v1.PanelService).SchedulePanel({ ...to, required_organisation_ids: [organisation, other] })).receipt.id;
  const prevent = at(safercity.prevent.v1.ReferralService);
  const receive = (family) => () => prevent.ReceiveReferral({ ...request(), source: 'SOURCE_SECTOR_POLICE', referring_organisation_id: organisation, received_on: '2021-11-12', subject: who(family), grounds: text });
  await each([receive('Packed'), receive('<i>Packed</i>')], ({ id, etag }) => prevent.PutOnAgenda({ ...request(), referral_id: id, etag, panel_id: panel }));

  const community = (await at(safercity.asb.v1.MeetingService).ScheduleMeeting(to)).receipt.id;
  const asb = at(safercity.asb.v1.ReferralService);
  const present = (family) => () => asb.SubmitReferral({ ...request(), presentation: { referring_organisation_id: organisation, received_on: '2021-11-12', subject: who(family), role: 'SUBJECT_ROLE_VICTIM', place: 'PLACE_KIND_BRIDGE', high_intensity_service_user: true, account: text, behaviours: ['BEHAVIOUR_SUICIDE_THREAT', 'BEHAVIOUR_PUBLIC_DISORDER'] } });
  await each([present('Packed'), present('<i>Packed</i>')], ({ id, etag }) => asb.ListForMeeting({ ...request(), referral_id: id, etag, meeting_id: community }));
  return { marac: `/vawg/meetings/${marac}`, panel: `/prevent/panels/${panel}`, community: `/asb/meetings/${community}` };
}
