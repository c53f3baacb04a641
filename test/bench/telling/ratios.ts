import { quantile } from './quantile';

/** How many times as long, round by round: the median and the quartiles of it. */
export function ratios(ours: readonly number[], bare: readonly number[]) {
  const each = ours.flatMap((took, round) => {
    const other = bare[round];
    return other === undefined ? [] : [took / other];
  });
  return { median: quantile(each, 0.5), lower: quantile(each, 0.25), upper: quantile(each, 0.75) };
}

export function ratiosInWords(ours: readonly number[], bare: readonly number[]): string {
  const { median, lower, upper } = ratios(ours, bare);
  return `${median.toFixed(2)} (${lower.toFixed(2)}–${upper.toFixed(2)})`;
}
