import type { Nudge } from '../../domain/notice/nudge';
import { belongsTo } from '../../domain/nudges/belongsTo';
import type { Condition } from '../../store/store';
import { everyPage } from '../everyPage';
import type { Services } from '../services';
import { sideBySide } from '../sideBySide';
import type { Team } from './teamAt';

const pageSize = 500;

/** What is owed, or was, about a Local and the people who work there, one by one. */
export async function* nudgesOf(
  services: Services,
  { local, known, isThere }: Team,
  where: readonly Condition[],
): AsyncGenerator<Nudge> {
  const about: Condition[] = [
    { field: 'subject.partition', is: local.id },
    { field: 'subject.id', in: known.map(({ id }) => id) },
  ];
  const both = about
    .filter((one) => !('in' in one) || one.in.length > 0)
    .map((one) => ({
      partition: { everywhere: true } as const,
      where: [one, ...where],
      limit: pageSize,
    }))
    .map((query) => everyPage(services.store, 'nudges', query));
  for await (const { document } of sideBySide(both))
    if (belongsTo(document, local.id, isThere)) yield document;
}
