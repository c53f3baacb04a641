import { createHash, randomBytes } from 'node:crypto';
import { nonceLength, plainAlphabet } from '../domain/referral/caseReference';

/** Unguessable, in letters and digits without look-alikes. */
export function newNonce(): string {
  return inPlainLetters(randomBytes(nonceLength * 2));
}

/** The nonce for the buttons of an answer: a press delivered twice is answered twice the same. */
export function nonceAfter(nonce: string): string {
  return inPlainLetters(createHash('sha512').update(nonce).digest());
}

/** Two bytes a letter, so that no letter is noticeably likelier than another. */
function inPlainLetters(bytes: Buffer): string {
  const letters = Array.from({ length: nonceLength }, (_, at) => {
    return plainAlphabet[bytes.readUInt16BE(at * 2) % plainAlphabet.length];
  });
  return letters.join('');
}
