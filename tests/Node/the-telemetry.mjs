// What leaves for the collector while a partner calls: spans, metrics and logs, and nothing of what was said about anybody.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import { safercity, serviceAt } from './calls.mjs';
import { theHost } from './host.mjs';
import { logsIn, metricsIn, spansIn } from './otlp.mjs';

const method = 'safercity.vawg.v1.ReferralService/SubmitReferral';
const canary = 'Canarybird';
let host;
let received;

before(async () => {
  host = await theHost();
  received = host.telemetry;
  const token = (await host.registerPartner('watched', ['vawg.refer', 'vawg.read', 'vawg.see_all', 'governance.read'])).token();
  const referrals = serviceAt(host.grpc, safercity.vawg.v1.ReferralService, token);
  const [{ id }] = (await serviceAt(host.grpc, safercity.governance.v1.OrganisationService, token).ListOrganisations({ page_size: 1 })).organisations;

  const { receipt } = await referrals.SubmitReferral(aReferral(id));
  const { referral } = await referrals.GetReferral({ referral_id: receipt.id });
  assert.equal(referral.victim.family_name, canary);
  await assert.rejects(referrals.SubmitReferral({ ...aReferral(id), grounds: [] }));
  await assert.rejects(referrals.SubmitReferral({ ...aReferral(id), referred_on: canary }));
  await fetch(`${host.console}/redeem/${canary}?then=${canary}`);
});

test('A span for each message arrives, by the message\'s name', () => arrives(() => spansIn(received).find(({ name }) => name.includes('SubmitReferralRequest'))));

test('rpc.server.call.duration arrives, by method and status', () =>
  arrives(() => {
    const points = metricsIn(received).filter(({ name, unit }) => name === 'rpc.server.call.duration' && unit === 's').flatMap(({ histogram }) => histogram.data_points);
    const seen = points.map(({ attributes }) => Object.fromEntries(attributes.map(({ key, value }) => [key, value.string_value])));
    return ['OK', 'FailedPrecondition', 'InvalidArgument'].every((status) => seen.some((one) => one['rpc.method'] === method && one['rpc.response.status_code'] === status));
  }));

test('Logs arrive', () => arrives(() => logsIn(received).find(({ body }) => body.string_value.includes('The story city is written'))));

test('No address, and nothing of what was said about a person, is in any byte that left', async () => {
  // What is exported of metrics in a second holds all that was counted before it.
  const exported = received.metrics.length;
  await arrives(() => received.metrics.length > exported + 1);
  const bytes = Buffer.concat(Object.values(received).flat());

  assert.ok(bytes.length > 10_000);
  assert.ok(bytes.includes(method));
  for (const text of [canary, 'Invented-Outside', 'Invented for a test']) assert.equal(bytes.indexOf(text), -1, 'something that was said left the house');
});

async function arrives(look) {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) if (look()) return;
  assert.fail('it did not arrive');
}

function aReferral(organisation) {
  return {
    request_id: randomUUID(),
    source: 'REFERRAL_SOURCE_AGENCY',
    referring_organisation_id: organisation,
    referred_on: '2021-10-04',
    victim: { given_name: canary, family_name: canary },
    perpetrator: { given_name: canary, family_name: canary },
    grounds: [{ kind: 'GROUND_KIND_PROFESSIONAL_JUDGEMENT', reasons: canary }],
    background: canary,
  };
}
