import { type Activity, asActivity } from '../../../domain/activity/activity';
import { addedActivity } from '../../../domain/activity/add/addedActivity';
import { type AddedRequest, readAdded } from '../../../domain/activity/add/readAdded';
import { townMeant } from '../../../domain/activity/places/townMeant';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { auditEntry } from '../../auditing';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { alikeAnswer } from './alikeAnswer';
import { detailsWithUndo } from './detailsWithUndo';
import { localsToAdd, mayNotAdd } from './localsToAdd';
import { lookAlikes } from './lookAlikes';
import { refusedWrite } from './refusedWrite';
import { safetyAbove } from './safetyAbove';
import { addFormAnswer } from './startAdding';

/** Keeps an activity that somebody told of, once they have seen what it may be already. */
export async function addActivity(services: Services, by: Asker, press: Press): Promise<Answer> {
  const mine = localsToAdd(services, by).map(({ id }) => id);
  const [first] = mine;
  if (first === undefined)
    return refusedWrite(services, by, press, { refusal: 'not-found', line: mayNotAdd });
  const read = readAdded(press.inputs, mine);
  const answer =
    read.is === 'incomplete'
      ? addFormAnswer(services, by, press, read.problems)
      : await addRequested(services, by, press, read.request);
  const localId = read.is === 'incomplete' ? first : read.request.localId;
  return safetyAbove(services, localId, Object.values(press.inputs), answer);
}

async function addRequested(
  services: Services,
  by: Asker,
  press: Press,
  request: AddedRequest,
): Promise<Answer> {
  const { localId, suburb } = request;
  const meant = press.ids['isSure'] === 'yes' || press.ids['town'] === suburb ? undefined : townMeant(suburb);
  if (meant) {
    const asks = `Did you mean ${meant}? Please mend it, or press Add again to keep what you wrote.`;
    return addFormAnswer(services, by, press, { suburb: asks }, suburb);
  }
  // made of the press and all that it says: the same once more is the same document, and nothing else ever is
  const id = `told-${nonceAfter(JSON.stringify([press.nonce, by.id, request]))}`;
  const earlier = await services.store.read('activities', localId, id);
  if (earlier) return added(services, by, press, asActivity(earlier.document));
  const found = await lookAlikes(services, { ...soughtFrom(request), without: [id] });
  const alike = await alikeAnswer(services, by, press, localId, found);
  if (alike) return alike;
  const at = services.now();
  const made = addedActivity(id, request, { personId: by.id, name: by.name }, at);
  const audit = [auditEntry(services, by, press, { subjectId: id, localId, kind: 'write', allowed: true })];
  const isNew = (await services.store.create('activities', { ...made, audit, wakeAt: at })) === 'created';
  if (isNew) services.log.info('activity added', { activityId: id });
  const kept = isNew ? undefined : await services.store.read('activities', localId, id);
  return added(services, by, press, kept ? asActivity(kept.document) : made);
}

function soughtFrom({ localId, name, suburb, organization, phone }: AddedRequest) {
  return { localId, name, areas: [suburb], organization, phones: phone ? [phone] : [] };
}

function added(services: Services, by: Asker, press: Press, made: Activity): Answer {
  const says = 'Added. Everyone of your Local finds it from now on, as one that nobody has visited yet.';
  return detailsWithUndo(services, by, press, made, says, 'activity.add.undo');
}
