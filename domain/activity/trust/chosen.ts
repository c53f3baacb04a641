/** What was ticked of a list, as Teams sends it: with commas between. Each once, in the order of the list. */
export function chosen<V extends string>(typed: string | undefined, values: readonly V[]): V[] {
  const ticked = (typed ?? '').split(',').map((one) => one.trim());
  return values.filter((value) => ticked.includes(value));
}
