import type { Log, LogFields } from '../log';
import { type MetricName, metrics } from './metrics';

type Labels<N extends MetricName> = Record<(typeof metrics)[N]['labels'][number], LogFields[string]>;

/** A metric is a log line of one shape. */
export function recordMetric<N extends MetricName>(
  log: Log,
  metric: N,
  value: number,
  labels: Labels<N>,
): void {
  log.info('metric', { metric, value, unit: metrics[metric].unit, ...labels });
}
