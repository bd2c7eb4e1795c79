// What a partner's system meets, through Node's own gRPC and a key that the partner made for itself.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import { code, safercity, serviceAt } from './calls.mjs';
import { theHost } from './host.mjs';
import { newKey, signed } from './token.mjs';

const { ReferralService } = safercity.vawg.v1;
const { OrganisationService } = safercity.governance.v1;
let host;
let partner;
let referrals;
let referrer;

before(async () => {
  host = await theHost();
  partner = await host.registerPartner('outside-client', ['vawg.refer', 'vawg.read', 'vawg.see_all', 'vawg.coordinate', 'governance.read']);
  referrals = serviceAt(host.grpc, ReferralService, partner.token());
  referrer = (await serviceAt(host.grpc, OrganisationService, partner.token()).ListOrganisations({ page_size: 1 })).organisations[0].id;
});

test('A referral is accepted and answered with a receipt', async () => {
  const { receipt } = await referrals.SubmitReferral(aReferral());

  assert.match(receipt.reference, /^VAWG-\d{4}-\d{4}$/);
  const { referral } = await referrals.GetReferral({ referral_id: receipt.id });
  assert.equal(referral.reference, receipt.reference);
  assert.equal(referral.victim.family_name, 'Invented-Outside');
});

test('The same request id again brings the same reference back, and nothing twice', async () => {
  const request = aReferral();
  const answers = await Promise.all(Array.from({ length: 10 }, () => referrals.SubmitReferral(request)));

  assert.equal(new Set(answers.map(({ receipt }) => receipt.reference)).size, 1);
});

test('The same request id for something else is refused', async () => {
  const request = aReferral();
  await referrals.SubmitReferral(request);

  await assert.rejects(referrals.SubmitReferral({ ...request, background: 'Another story.' }), { code: code.FAILED_PRECONDITION, reason: 'kernel.request_id_reused' });
});

test('A referral without a ground is refused, with a reason that stays the same', () =>
  assert.rejects(referrals.SubmitReferral({ ...aReferral(), grounds: [] }), { code: code.FAILED_PRECONDITION, reason: 'vawg.no_ground' }));

test('What is wrong with a message is told field by field, as the contract spells them', () =>
  assert.rejects(referrals.SubmitReferral({ ...aReferral(), background: '', victim: { given_name: 'Test', family_name: '' }, dash_ticks: 99 }), (error) => {
    assert.equal(error.code, code.INVALID_ARGUMENT);
    assert.deepEqual(error.fields.map(({ field }) => field).sort(), ['background', 'dash_ticks', 'victim.family_name']);
    return true;
  }));

test('A stale etag is told the latest', async () => {
  const { receipt } = await referrals.SubmitReferral(aReferral());
  const sharing = { channel: 'SHARING_CHANNEL_SECURE_EMAIL', gateway: 'Crime and Disorder Act 1998, s.115', regime: 'SHARING_REGIME_UK_GDPR', consent: 'SHARING_CONSENT_GIVEN', necessity: 'Invented.', decided_by: 'MARAC chair' };
  const change = { sharing, request_id: randomUUID(), referral_id: receipt.id, etag: '999', new_home_area: { local_authority: 'Hackney', police_force: 'Metropolitan', from: '2021-10-01' }, transferred_on: '2021-10-20', reason: 'The victim moved.' };

  await assert.rejects(referrals.TransferReferral(change), (error) => {
    assert.equal(error.code, code.ABORTED);
    assert.equal(error.about.etag, receipt.etag);
    return true;
  });
});

test('Pages hold every referral once', async () => {
  for (let made = 0; made < 5; made++) await referrals.SubmitReferral(aReferral());
  const all = (await referrals.ListReferrals({ page_size: 200 })).referrals.map(({ id }) => id);
  const paged = [];
  for (let token = '', first = true; first || token; first = false) {
    const page = await referrals.ListReferrals({ page_size: 3, page_token: token });
    paged.push(...page.referrals.map(({ id }) => id));
    token = page.next_page_token;
  }

  assert.deepEqual(paged, all);
  await assert.rejects(referrals.ListReferrals({ page_token: 'nonsense' }), { code: code.INVALID_ARGUMENT });
});

test('Lists name nobody', async () => {
  await referrals.SubmitReferral(aReferral());

  assert.doesNotMatch(JSON.stringify(await referrals.ListReferrals({ page_size: 200 })), /Invented-Outside/);
});

test('What is not there, and what is no id, are answered alike', async () => {
  for (const referral_id of [randomUUID(), 'nonsense', '']) await assert.rejects(referrals.GetReferral({ referral_id }), { code: code.NOT_FOUND });
});

test('A partner may do what it was given leave to do, and nothing else', async () => {
  const reader = await host.registerPartner('only-reads', ['vawg.read']);

  await assert.rejects(serviceAt(host.grpc, ReferralService, reader.token()).SubmitReferral(aReferral()), { code: code.PERMISSION_DENIED });
});

const strangers = {
  'no token': () => undefined,
  'a token that is none': () => 'nonsense',
  'a key that nobody registered': () => signed(newKey(), { iss: 'outside-client', sub: 'officer:1', aud: 'safercity' }),
  "another's key under a known id": () => signed(newKey(), { iss: 'outside-client', sub: 'officer:1', aud: 'safercity' }, partner.key.id),
  'a token for somebody else': () => partner.token({ aud: 'another' }),
  'a token that has ended': () => partner.token({ iat: 1_600_000_000, exp: 1_600_000_300 }),
  'a token that lives too long': () => partner.token({ exp: Math.floor(Date.now() / 1000) + 3600 }),
  'a token without a person': () => partner.token({ sub: undefined }),
};
for (const [what, token] of Object.entries(strangers)) {
  test(`A caller with ${what} is unauthenticated and learns nothing`, () =>
    assert.rejects(serviceAt(host.grpc, ReferralService, token()).GetReferral({ referral_id: randomUUID() }), (error) => {
      assert.equal(error.code, code.UNAUTHENTICATED);
      assert.equal(error.reason, undefined);
      assert.deepEqual(error.fields, []);
      return true;
    }));
}

test('Bytes that are no message are the caller\'s error, not the server\'s', async () => {
  const sent = serviceAt.raw(host.grpc, '/safercity.vawg.v1.ReferralService/GetReferral', Buffer.from([0xff, 0xff, 0xff]), partner.token());

  await assert.rejects(sent, { code: code.INVALID_ARGUMENT });
});

function aReferral() {
  return {
    request_id: randomUUID(),
    source: 'REFERRAL_SOURCE_AGENCY',
    referring_organisation_id: referrer,
    referred_on: '2021-10-04',
    victim: { given_name: 'Test', family_name: 'Invented-Outside' },
    perpetrator: { given_name: 'Test', family_name: 'Invented-Other' },
    grounds: [{ kind: 'GROUND_KIND_PROFESSIONAL_JUDGEMENT', reasons: 'Invented for a test.' }],
    background: 'Invented for a test.',
  };
}
