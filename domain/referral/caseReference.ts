/** Letters and digits that nobody mixes up when reading aloud or by hand. */
export const plainAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const nonceLength = 32;

/**
 * A case reference, `BRI-7K3Q`, out of a form's random nonce and never out of the person.
 * A nonce holds eight: when another case has the first, the next try takes the second, and a second
 * delivery of the same press walks the same way and finds the case that it made.
 */
export function caseReference(prefix: string, nonce: string, attempt: number): string {
  return `${prefix}-${nonce.slice(attempt * 4, attempt * 4 + 4)}`;
}
export const referencesInANonce = nonceLength / 4;
