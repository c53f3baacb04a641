import { folded } from './folded';

const email = /[^\s<>()[\],;:"]{1,64}@[^\s<>()[\],;:"]{1,190}\.[^\s<>()[\],;:".]{2,60}/;
/** Nine digits after 0, 61 or +61 (0), however they are spaced. */
const australian = /(?<!\d)(?:\+?61[\s().–-]{0,3}(?:0[\s().–-]{0,3})?|0)([1-9](?:[\s().–-]{0,3}\d){8})(?!\d)/;
const anyNumber = /\d(?:[\s().–-]{0,3}\d){7,19}/;
const shortened: Record<string, string> = {
  street: 'st',
  road: 'rd',
  avenue: 'ave',
  drive: 'dr',
  court: 'ct',
  place: 'pl',
  crescent: 'cres',
  parade: 'pde',
  lane: 'ln',
  highway: 'hwy',
};

/** The key of a phone number, else of an email address, else of a postal address. */
export function contactKey(details: string): string | undefined {
  const text = folded(details.slice(0, 1000));
  const mail = email.exec(text)?.[0];
  const identifying = phoneDigits(mail ? text.replace(mail, ' ') : text) ?? mail ?? address(text);
  return identifying === undefined ? undefined : `contact:${identifying}`;
}

function phoneDigits(text: string): string | undefined {
  const digits = (australian.exec(text)?.[1] ?? anyNumber.exec(text)?.[0])?.replace(/\D/g, '');
  // 0400 000 000 is what people enter when there is no number
  if (!digits || new Set(digits.slice(-6)).size === 1) return undefined;
  // eight digits are a landline in Victoria without its 03
  return digits.length === 8 ? `3${digits}` : digits.slice(-9);
}

/** Words without a number ("through her carer") say nothing of who it is. */
function address(text: string): string | undefined {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  if (!/\p{L}/u.test(text) || !/\p{N}/u.test(text)) return undefined;
  return [...words.map((word) => shortened[word] ?? word).join(' ')].slice(0, 80).join('');
}
