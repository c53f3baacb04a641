import { groupRefusal } from '../../cards/group/groupRefusals';
import type { Group } from '../../domain/group/group';
import { runsGroup } from '../../domain/group/groupRights';
import { refuse } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Deed } from '../door/answerPress';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { changeGroup } from './changeGroup';
import { groupAnswer } from './groupAnswer';
import type { GroupDeed } from './groupDeed';
import { groupFormAnswer, groupFormView } from './groupFormAnswer';
import { groupSinceDrawn } from './groupSinceDrawn';
import { noGroup } from './noGroup';
import { readGroup } from './readGroup';
import { seenGroup } from './seenGroup';
import { workersAt } from './workersAt';

/** Opens the form, for those who run the group. Anybody else of the Local is shown the group. */
export function opensGroupForm({ form }: Pick<GroupDeed, 'form'>): Deed {
  return async (services, by, press) => {
    const held = await readGroup(services, by, press);
    if (!held) return noGroup(services, by, press, 'view');
    const { document: group } = held;
    if (!runsGroup(group, by) || group.endedAt !== undefined) return groupAnswer(services, by, press, group);
    const local = localFor(services, group.localId);
    const workers = await workersAt(services, group.localId);
    const nonce = services.newNonce();
    return groupFormAnswer(services, by, { ...press, inputs: {} }, { form, local, group, workers, nonce });
  };
}

/**
 * Does what the form asks, or gives it back with what is to be mended. What somebody else changed meanwhile stands,
 * unless it was changed here too: then both stand in the form.
 */
export function savesGroupForm({ form, change, problemAt = {}, says }: GroupDeed): Deed {
  return async (services, by, press) => {
    const [workers, closed] = await Promise.all([
      workersAt(services, press.ids['localId'] ?? ''),
      closedTo(services, by, press),
    ]);
    const asking = (group: Group) => ({
      form,
      local: localFor(services, group.localId),
      group,
      workers,
      nonce: press.nonce,
    });
    const since = (group: Group) =>
      groupSinceDrawn(form, groupFormView(services, by, press, asking(group)), press);
    return changeGroup(services, by, press, {
      change: (found, at, local) => {
        const { typed, isClear } = since(found);
        const decision = change(found, typed, { by, at, local, press, workers, closed });
        return decision.ok && !isClear ? refuse('changed-meanwhile') : decision;
      },
      done: (next) => {
        const done = says({ ...press.inputs }, localFor(services, next.localId));
        return groupAnswer(services, by, press, next, { says: done });
      },
      refused: async (group, refusal) => {
        const input = problemAt[refusal];
        const why = groupRefusal(refusal);
        if (refusal === 'changed-meanwhile') return groupFormAnswer(services, by, press, asking(group));
        if (input === undefined) return groupAnswer(services, by, press, group, { problem: why });
        return groupFormAnswer(services, by, press, { ...asking(group), problems: { [input]: why } });
      },
    });
  };
}

/** Those who take part and whom this reader may not see: they count no places with them. */
async function closedTo(services: Services, by: Asker, press: Press): Promise<ReadonlySet<string>> {
  const held = await readGroup(services, by, press);
  if (!held || !runsGroup(held.document, by)) return new Set();
  return (await seenGroup(services, by, held.document)).closed;
}
