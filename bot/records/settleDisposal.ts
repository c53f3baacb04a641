import type { Disposal } from '../../domain/records/disposal';
import { auditNow } from '../auditing';
import { botAsker } from '../botAsker';
import type { Services } from '../services';
import { removeCase } from './removeCase';

/**
 * Who marked and who answered is copied to the audit; then what two people confirmed is removed, and nothing else ever
 * is. Every step may be done twice with the same result.
 */
export async function settleDisposal(
  services: Services,
  { id, localId }: Pick<Disposal, 'id' | 'localId'>,
): Promise<void> {
  const held = await services.store.read('disposals', localId, id);
  if (held?.document.wakeAt === undefined) return;
  const { wakeAt: _due, ...found } = held.document;
  for (const entry of found.audit) await services.store.create('audit', entry);
  if (found.state === 'takenOff') {
    await services.store.remove('disposals', held);
    return;
  }
  const settled = { ...found, audit: [] };
  if (found.state !== 'begun') {
    await services.store.replace('disposals', held, settled);
    return;
  }
  const removal = await removeCase(services, held.document);
  if (removal === 'later') return;
  if (removal === 'removed') {
    const done: Disposal = { ...settled, state: 'done', doneAt: services.now() };
    await services.store.replace('disposals', held, done);
    services.log.info('case disposed of', { caseId: id, localId });
    return;
  }
  const what = { subjectId: id, localId, kind: 'write', allowed: false, refusal: 'not-now' } as const;
  const job = { verb: 'disposal.removed', surface: 'job' } as const;
  await auditNow(services, botAsker(localId, services.now()), job, what, `kept ${id} ${found.confirmedAt}`);
  await services.store.remove('disposals', held);
  services.log.info('case kept', { caseId: id, localId });
}
