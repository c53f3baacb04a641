import type { Group } from '../../domain/group/group';
import type { Services } from '../services';

/** Who changed a group is copied to the audit, and only then taken out of it. Done twice it changes nothing. */
export async function settleGroup(
  services: Services,
  { id, localId }: Pick<Group, 'id' | 'localId'>,
): Promise<void> {
  const held = await services.store.read('groups', localId, id);
  if (held?.document.wakeAt === undefined) return;
  const { wakeAt: _done, ...rest } = held.document;
  for (const entry of rest.audit) await services.store.create('audit', { ...entry, subjectId: id });
  // one that was changed meanwhile is woken once more
  await services.store.replace('groups', held, { ...rest, audit: [] });
}
