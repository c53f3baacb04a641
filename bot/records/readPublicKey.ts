import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

export type KeyRead = { ok: true; publicKey: string; fingerprint: string } | { ok: false; why: string };

const leastBits = 3072;
const leastExponent = 65_537n;
const makeOne =
  'Make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out private.pem, and then: openssl pkey -in private.pem -pubout -out public.pem';

/** A public key as it was pasted, however its lines came. Whatever is wrong with it is said, with how to make one. */
export function readPublicKey(pasted: string): KeyRead {
  if (!pasted.trim()) return { ok: false, why: `Please paste the public key. ${makeOne}` };
  if (/PRIVATE KEY/.test(pasted))
    return {
      ok: false,
      why: 'That is a private key, which nobody else may have. It was not kept here. Paste the public one, and make a new pair if others could read this.',
    };
  const key = keyIn(pasted);
  if (!key) return { ok: false, why: `That is no public key in PEM form. ${makeOne}` };
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType !== 'rsa') return { ok: false, why: `That is no RSA key. ${makeOne}` };
  if (modulusLength < leastBits)
    return {
      ok: false,
      why: `That key has ${modulusLength} bits; at least ${leastBits} are needed. ${makeOne}`,
    };
  if (publicExponent < leastExponent) return { ok: false, why: `That key is too weak. ${makeOne}` };
  return {
    ok: true,
    publicKey: key.export({ type: 'spki', format: 'pem' }).toString(),
    fingerprint: keyFingerprint(key),
  };
}

/** SHA-256 of the key as SPKI, in hex. */
export function keyFingerprint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function keyIn(pasted: string): KeyObject | undefined {
  const [, body = ''] = /-----BEGIN PUBLIC KEY-----([\s\S]+?)-----END PUBLIC KEY-----/.exec(pasted) ?? [];
  try {
    const der = Buffer.from(body.replace(/\s+/g, ''), 'base64');
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}
