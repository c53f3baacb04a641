const tooCommon = new Set(
  `a about activities activity an and any anyone are around at be by can class classes club do find for from get
  group groups has have help i in is it like local looking me my near of on or our people person program service
  services session sessions some someone something that the their them they this to us want wants we who with
  you your`.split(/\s+/),
);

/** A word as the search compares it, or nothing when the word would find everything. */
export function directoryTerm(word: string): string | undefined {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  // the s of "men's" stands alone
  return plain.length < 2 || tooCommon.has(plain) ? undefined : plain;
}
