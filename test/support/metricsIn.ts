export interface MetricLine {
  metric: string;
  value: number;
  unit: string;
  correlationId?: string;
  [label: string]: unknown;
}

/** The metrics of one name among the lines of a log. */
export function metricsIn(logged: readonly string[], name: string): MetricLine[] {
  return logged.map((line) => JSON.parse(line) as MetricLine).filter(({ metric }) => metric === name);
}
