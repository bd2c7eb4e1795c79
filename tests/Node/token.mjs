// A partner's own key and the short-lived tokens that it signs.
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';

/** A fresh P-256 key, as a partner makes it for itself: only the public half leaves. */
export function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { crv, kty, x, y } = publicKey.export({ format: 'jwk' });
  return {
    privateKey,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }),
    id: createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url'), // the thumbprint of RFC 7638
  };
}

/** An ES256 JWT with these claims, good for five minutes unless they say otherwise. */
export function signed(key, claims, keyId = key.id) {
  const now = Math.floor(Date.now() / 1000);
  const parts = [{ alg: 'ES256', typ: 'JWT', kid: keyId }, { iat: now, nbf: now - 5, exp: now + 300, jti: randomUUID(), ...claims }];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signature = sign('sha256', Buffer.from(text), { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}
