// A real OpenID Provider (npm oidc-provider), whose people are whoever the test says is sitting at the browser.
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import Provider from 'oidc-provider';

/**
 * Starts one on this machine. `people` holds what is claimed of each: { subject: { preferred_username, groups } }; `sitting` is whoever signs in next,
 * { subject, amr } or null for somebody who says no.
 */
export async function startProvider(back) {
  const state = { people: {}, sitting: null, asked: [] };
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const issuer = `http://localhost:${server.address().port}`;
  let handle = make();
  server.on('request', (request, response) => handle(request, response));

  function make() {
    const provider = new Provider(issuer, {
      clients: [{ client_id: 'safercity', client_secret: 'an invented secret', redirect_uris: [back], grant_types: ['authorization_code'], response_types: ['code'] }],
      jwks: { keys: [newKey()] },
      cookies: { keys: ['invented'] },
      claims: { openid: ['sub', 'amr'], profile: ['preferred_username', 'groups'] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      pkce: { required: () => true },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...state.people[sub] }) }),
      interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    });
    provider.use(async (context, next) => {
      if (!context.path.startsWith('/interaction/')) return next();
      context.respond = false;
      await interact(provider, context.req, context.res);
    });
    return provider.callback();
  }

  // Whoever is sitting there signs in and agrees at once, or says no.
  async function interact(provider, request, response) {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    state.asked.push({ prompt: prompt.name, ...params });
    const { sitting } = state;
    if (!sitting) return provider.interactionFinished(request, response, { error: 'access_denied' });
    if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId: sitting.subject, amr: sitting.amr } });
    const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  }

  return {
    issuer,
    ...state,
    set sitting(person) { state.sitting = person; },
    people: state.people,
    asked: state.asked,
    /** As an operator does who changes the key from one day to the next: the old one is gone. */
    changeKeys: () => { handle = make(); },
    stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }),
  };
}

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: `invented-${Math.random()}`, alg: 'RS256' };
}
