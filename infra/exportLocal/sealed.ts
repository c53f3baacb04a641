import { constants, createCipheriv, createPublicKey, publicEncrypt, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** The one line that can be read without the key. It says which key opens the rest, and nothing of what is in it. */
export const sealedHead = z.strictObject({
  format: z.literal('local-connections-export'),
  version: z.literal(1),
  request: z.string(),
  fingerprint: z.string(),
  cipher: z.literal('aes-256-gcm'),
  /** The key of the rest, under RSA-OAEP with SHA-256. */
  key: z.base64(),
  iv: z.base64(),
});
export type SealedHead = z.infer<typeof sealedHead>;

export const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' } as const;
export const tagBytes = 16;

/** A key of its own for each file. The first line is sealed along with the rest: changed, it opens nothing. */
export function sealFor(
  publicKey: string,
  { request, fingerprint }: Pick<SealedHead, 'request' | 'fingerprint'>,
) {
  const key = randomBytes(32);
  const iv = randomBytes(12);
  const head: SealedHead = {
    format: 'local-connections-export',
    version: 1,
    request,
    fingerprint,
    cipher: 'aes-256-gcm',
    key: publicEncrypt({ key: createPublicKey(publicKey), ...oaep }, key).toString('base64'),
    iv: iv.toString('base64'),
  };
  const line = Buffer.from(`${JSON.stringify(head)}\n`);
  const cipher = createCipheriv(head.cipher, key, iv, { authTagLength: tagBytes }).setAAD(line);
  return { line, cipher };
}
