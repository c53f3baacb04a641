/** The value that this share of all are not above. */
export function quantile(values: readonly number[], share: number): number {
  const inOrder = [...values].sort((one, other) => one - other);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN;
}
