import * as z from 'zod';

/** Text as feeds really send it: digits as a number, a stray pair of quotes around it, blanks and control characters. */
export const hsdsText = z.union([z.string(), z.number()]).transform((given) =>
  String(given)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/^"([^"]*)"$/, '$1')
    .trim(),
);
