/** Where a page begins, as a button says. */
export function beginning(from: string | undefined): number {
  const number = Number(from ?? 0);
  return Number.isInteger(number) && number > 0 ? number : 0;
}
