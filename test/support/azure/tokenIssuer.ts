import { createSign, generateKeyPairSync } from 'node:crypto';

const issuer = 'https://api.botframework.com';
const anHour = 60 * 60;

/** What the Bot Connector signs its requests with, and where it tells its public key. Made anew for each test. */
export function tokenIssuer() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = 'key-of-the-test';
  const sign = (claims: object, key = privateKey) => {
    const signed = [{ alg: 'RS256', typ: 'JWT', kid }, claims]
      .map((part) => base64(JSON.stringify(part)))
      .join('.');
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
  };
  const pages: Record<string, unknown> = {
    '/v1/.well-known/openidconfiguration': {
      issuer,
      jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
      id_token_signing_alg_values_supported: ['RS256'],
    },
    '/v1/.well-known/keys': {
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements: ['msteams'] }],
    },
  };
  return {
    /** What `login.botframework.com` answers. */
    page: (path: string) => pages[path],
    authorization(appId: string, serviceUrl: string, key = privateKey): string {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: issuer,
        aud: appId,
        serviceurl: serviceUrl,
        nbf: now - 60,
        iat: now - 60,
        exp: now + anHour,
      };
      return `Bearer ${sign(claims, key)}`;
    },
  };
}

const base64 = (text: string) => Buffer.from(text).toString('base64url');
