import { answerOutcomes } from '../../bot/watching/answering';
import { type MetricName, metrics } from '../../bot/watching/metrics';
import { nudgeOutcomes } from '../../domain/notice/sendOutcome';

const always = ['metric', 'value', 'unit', 'level', 'message', 'correlationId', 'error', 'where'];
const outcomes: Partial<Record<MetricName, readonly string[]>> = {
  answer: answerOutcomes,
  send: nudgeOutcomes,
};

const isMetric = (name: string): name is MetricName => name in metrics;

/** What a query asks for that no log line has. */
export function queryProblems(query: string): string[] {
  const asked = comparedWith(query, 'metric');
  const known = asked.filter(isMetric);
  const labels: string[] = known.flatMap((name) => [...metrics[name].labels]);
  const fields = [...query.matchAll(/\bline(?:\.(\w+)|\['(\w+)'\])/g)].map(
    ([, one, other]) => one ?? other ?? '',
  );
  const possible = known.flatMap((name) => outcomes[name] ?? []);
  return [
    ...asked.filter((name) => !isMetric(name)).map((name) => `no metric is called ${name}`),
    ...[...new Set(fields)]
      .filter((field) => ![...always, ...labels].includes(field))
      .map((field) => `${field} is no label of ${known.join(' and ')}`),
    ...comparedWith(query, 'outcome')
      .filter((one) => !possible.includes(one))
      .map((one) => `no outcome is called ${one}`),
    ...comparedWith(query, 'level')
      .filter((one) => !['info', 'fault'].includes(one))
      .map((one) => `no level is called ${one}`),
  ];
}

/** The texts that a field of a line is compared with. */
function comparedWith(query: string, field: string): string[] {
  const one = new RegExp(`\\bline\\.${field} (?:==|!=) '([^']*)'`, 'g');
  const several = new RegExp(`\\bline\\.${field} in \\(([^)]*)\\)`, 'g');
  return [
    ...[...query.matchAll(one)].map(([, text]) => text ?? ''),
    ...[...query.matchAll(several)].flatMap(([, list]) =>
      [...(list ?? '').matchAll(/'([^']*)'/g)].map(([, text]) => text ?? ''),
    ),
  ];
}
