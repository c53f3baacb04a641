import { disposedCard } from '../../cards/records/disposedCard';
import { auditList } from '../auditing';
import type { Deed } from '../door/answerPress';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import { namesOf } from './namesOf';
import { recordsFor } from './recordsFor';

const perPage = 10;

/** What was disposed of, the latest first. */
export const openDisposed: Deed = async (services, by, press) => {
  const local = recordsFor(services, by, press);
  if (!local) return notFound(services, by, press, 'view');
  await auditList(services, by, press, [local.id]);
  const { after } = press.ids;
  const { found, next } = await services.store.query('disposals', {
    partition: local.id,
    order: { by: 'doneAt', descending: true },
    limit: perPage,
    ...(after && { after }),
  });
  const disposed = found.map(({ document }) => document);
  const dialog = disposedCard({
    local,
    disposed,
    nameOf: await namesOf(
      services,
      disposed.flatMap(({ markedBy, confirmedBy }) => [markedBy, confirmedBy]),
    ),
    ...(next !== undefined && { next }),
    isFirst: after === undefined,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Disposed of', dialog };
};
