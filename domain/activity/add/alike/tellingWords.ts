import { folded } from '../../../match/folded';

const common = new Set(
  `a activities activity an and at by class classes club clubs for from group groups in inc local meeting meetings
  monthly of on or our program session sessions social the their to weekly with your`.split(/\s+/),
);

/** The words of a name that tell it from others. Where there are none, all of them. */
export function tellingWords(name: string, without: readonly string[] = []): string[] {
  const words = folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    // the s of "men's" stands alone
    .filter((word) => word.length > 1);
  const known = new Set(without.flatMap((one) => folded(one).split(/[^\p{L}\p{N}]+/u)));
  const telling = words.filter((word) => !common.has(word));
  const own = telling.filter((word) => !known.has(word));
  const kept = [own, telling, words].find((some) => some.length > 0) ?? [];
  return [...new Set(kept)];
}
