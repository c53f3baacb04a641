const consonants = [...'bdfghklmnprstv'];
const vowels = [...'aeiou'];
const codas = [...'klmnrstx'];

const syllables = consonants.flatMap((one) => vowels.map((vowel) => one + vowel));
const ends = syllables.flatMap((one) => codas.map((coda) => one + coda));
const count = syllables.length * ends.length;

// steps without a divisor in common with the number of names come to every name before one again
const nameAt = (at: number) => {
  const name = `${syllables[at % syllables.length]}${ends[Math.floor(at / syllables.length) % ends.length]}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** A name and a phone number that nobody else of the bench has; of ten thousand names some thirty begin or end alike. */
export function madeUpPerson(at: number): { calledName: string; contactDetails: string } {
  const family = at + Math.floor(at / count);
  return {
    calledName: `${nameAt((at * 7_919) % count)} ${nameAt((family * 10_007) % count)}`,
    contactDetails: `04${String(10_000_000 + at * 7).slice(-8)}`,
  };
}
