import { alikeCard } from '../../../cards/activity/add/alikeCard';
import { type Activity, asActivity } from '../../../domain/activity/activity';
import { addedActivity } from '../../../domain/activity/add/addedActivity';
import { type AddedRequest, readAdded } from '../../../domain/activity/add/readAdded';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { auditEntry, auditNow } from '../../auditing';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { detailsWithUndo } from './detailsWithUndo';
import { localsToAdd, mayNotAdd } from './localsToAdd';
import { lookAlikes } from './lookAlikes';
import { addFormAnswer } from './startAdding';

/** Keeps an activity that somebody told of, once they have seen what it may be already. */
export async function addActivity(services: Services, by: Asker, press: Press): Promise<Answer> {
  const mine = localsToAdd(services, by).map(({ id }) => id);
  if (mine.length === 0) {
    const refused = { subjectId: 'none', kind: 'write', allowed: false, refusal: 'not-found' } as const;
    await auditNow(services, by, press, refused);
    return { line: mayNotAdd };
  }
  const read = readAdded(press.inputs, mine);
  if (read.is === 'incomplete') return addFormAnswer(services, by, press, read.problems);
  const { request } = read;
  // made of the press: the same press once more is the same document
  const id = `told-${press.nonce}`;
  const earlier = await services.store.read('activities', request.localId, id);
  if (earlier) return added(services, by, press, asActivity(earlier.document));
  if (press.ids['isSure'] !== 'yes') {
    const found = await lookAlikes(services, soughtFrom(request));
    if (found.length > 0) return showAlike(services, press, request, found);
  }
  const at = services.now();
  const made = addedActivity(id, request, { personId: by.id, name: by.name }, at);
  const what = { subjectId: id, localId: request.localId, kind: 'write', allowed: true } as const;
  const audit = [auditEntry(services, by, press, what)];
  await services.store.create('activities', { ...made, audit, wakeAt: at });
  services.log.info('activity added', { activityId: id });
  return added(services, by, press, made);
}

function soughtFrom({ localId, name, suburb, organization, phone }: AddedRequest) {
  return { localId, name, areas: [suburb], organization, phones: phone ? [phone] : [] };
}

function showAlike(
  services: Services,
  press: Press,
  { localId }: AddedRequest,
  found: readonly Activity[],
): Answer {
  return {
    title: 'Add an activity',
    dialog: alikeCard({
      found,
      local: localFor(services, localId),
      typed: press.inputs,
      now: services.now(),
      nonce: nonceAfter(press.nonce),
    }),
  };
}

function added(services: Services, by: Asker, press: Press, made: Activity): Answer {
  const says = 'Added. Everyone of your Local finds it from now on, as one that nobody has visited yet.';
  return detailsWithUndo(services, by, press, made, says, 'activity.add.undo');
}
