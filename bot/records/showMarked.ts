import { markedCard } from '../../cards/records/markedCard';
import type { Local } from '../../domain/local';
import type { Disposal } from '../../domain/records/disposal';
import { mayDisposeOf } from '../../domain/records/seesRecords';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditList } from '../auditing';
import type { Deed } from '../door/answerPress';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { namesOf } from './namesOf';
import { recordsFor } from './recordsFor';

const perPage = 15;

export const openMarked: Deed = async (services, by, press) => {
  const local = recordsFor(services, by, press);
  if (!local) return notFound(services, by, press, 'view');
  return markedAnswer(services, by, press, local, { nonce: nonceAfter(press.nonce) });
};

/** What waits for a second person, as far as it is the reader's to speak of. */
export async function markedAnswer(
  services: Services,
  by: Asker,
  press: Press,
  local: Local,
  more: { nonce: string; typed?: Record<string, string>; problems?: Record<string, string> },
): Promise<Answer> {
  await auditList(services, by, press, [local.id]);
  const { after } = press.ids;
  const { found, next } = await services.store.query('disposals', {
    partition: local.id,
    where: [{ field: 'state', is: 'marked' }],
    limit: perPage,
    ...(after && { after }),
  });
  const theirs = await Promise.all(found.map(({ document }) => shownTo(services, by, document)));
  const marked = theirs.flat();
  const dialog = markedCard({
    typed: {},
    problems: {},
    ...more,
    local,
    marked,
    nameOf: await namesOf(
      services,
      marked.map(({ markedBy }) => markedBy),
    ),
    ...(after !== undefined && { after }),
    ...(next !== undefined && { next }),
  });
  return { title: 'Marked for disposal', dialog };
}

async function shownTo({ store }: Services, by: Asker, one: Disposal): Promise<Disposal[]> {
  const held = await store.read('cases', one.localId, one.id);
  return held && mayDisposeOf(held.document, by) ? [one] : [];
}
