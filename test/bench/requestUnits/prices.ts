/**
 * In request units of Cosmos DB. Microsoft's page on the cost of reads and writes gives a point read of 1 KB and of
 * 100 KB, a new item of 1 KB without any index, and twice that for a replaced one. What an entry of an index adds, and
 * how a write grows with its size, it does not give: those are assumed.
 */
const given = { read1Kb: 1, read100Kb: 10, new1Kb: 5.5 };
const assumed = { new100Kb: 50, indexEntry: 0.15, query: 2.5, foundKb: 1 };

export const pricesInWords =
  'Estimated, not measured on an account: a point read 1 at 1 KB and 10 at 100 KB, a new item 5.5 at 1 KB and twice ' +
  'that when it is replaced (from the documentation); a new item 50 at 100 KB, 0.15 for each entry in an index, a ' +
  'query 2.5 and 1 for each KB that it finds (assumed).';

const between = (kilobytes: number, at1: number, at100: number) =>
  at1 + ((at100 - at1) * (Math.max(1, kilobytes) - 1)) / 99;

export const priceOf = {
  read: (kilobytes: number) => between(kilobytes, given.read1Kb, given.read100Kb),
  create: (kilobytes: number, entries: number) =>
    between(kilobytes, given.new1Kb, assumed.new100Kb) + entries * assumed.indexEntry,
  replace: (kilobytes: number, entries: number) => 2 * priceOf.create(kilobytes, entries),
  query: (kilobytes: number) => assumed.query + kilobytes * assumed.foundKb,
};
