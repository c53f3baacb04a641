import { addGroupForm } from '../../cards/group/forms/detailsForm';
import { groupRefusal } from '../../cards/group/groupRefusals';
import { makeGroup } from '../../domain/group/groupDetails';
import { seesGroups } from '../../domain/group/groupRights';
import { auditNow } from '../auditing';
import type { Deed } from '../door/answerPress';
import { localOf } from '../services';
import { detailsIn } from './detailsIn';
import { groupAnswer } from './groupAnswer';
import { groupFormAnswer } from './groupFormAnswer';
import { isEarlier } from './isEarlier';
import { keptGroup } from './keptGroup';
import { noGroup } from './noGroup';
import { workersAt } from './workersAt';

const inputs: Partial<Record<string, string>> = {
  'words-needed': 'name',
  'places-needed': 'places',
  'no-such-worker': 'runBy',
};

export const askGroup: Deed = async (services, by, press) => {
  const local = localOf(services, press.ids['localId'] ?? '');
  if (!local || !seesGroups(by, local.id)) return noGroup(services, by, press, 'view');
  const workers = await workersAt(services, local.id);
  return groupFormAnswer(services, by, press, {
    form: addGroupForm,
    local,
    workers,
    // the card of the groups stays in a chat: each time it is pressed this is another group
    nonce: services.newNonce(),
  });
};

/** A new group. Its id comes from the press, so that the same press twice makes one. */
export const addGroup: Deed = async (services, by, press) => {
  const local = localOf(services, press.ids['localId'] ?? '');
  if (!local || !seesGroups(by, local.id)) return noGroup(services, by, press, 'write');
  const id = press.nonce.slice(0, 12);
  const workers = await workersAt(services, local.id);
  const made = makeGroup(id, local.id, detailsIn(press.inputs, workers), by.id, services.now());
  const earlier = await services.store.read('groups', local.id, id);
  if (earlier && !isEarlier(earlier.document, press, by)) {
    // another group has this id: the next press of the form gets one of its own
    const problems = { name: groupRefusal('changed-meanwhile') };
    const nonce = services.newNonce();
    return groupFormAnswer(services, by, press, { form: addGroupForm, local, workers, nonce, problems });
  }
  if (!earlier && !made.ok) {
    const { refusal } = made;
    const what = { subjectId: 'none', localId: local.id, kind: 'write', allowed: false, refusal } as const;
    await auditNow(services, by, press, what);
    const problems = { [inputs[refusal] ?? 'name']: groupRefusal(refusal) };
    const { nonce } = press;
    return groupFormAnswer(services, by, press, { form: addGroupForm, local, workers, nonce, problems });
  }
  if (!earlier && made.ok) await services.store.create('groups', keptGroup(services, by, press, made.next));
  const kept = await services.store.read('groups', local.id, id);
  if (!kept) throw new Error('The group that was made is not there.');
  services.log.info('group added', { groupId: id, localId: local.id });
  const says = 'The group is added. Add its sessions next.';
  return groupAnswer(services, by, press, kept.document, { says });
};
