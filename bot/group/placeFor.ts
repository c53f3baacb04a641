import type { Group } from '../../domain/group/group';
import { type JoinAnswers, joinGroup } from '../../domain/group/joinGroup';
import { isFull, memberIn, takePlace } from '../../domain/group/places';
import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import { idFrom } from '../connection/idFrom';
import type { Press } from '../press';
import { readCase } from '../referral/readCase';
import type { Services } from '../services';
import { freshGroup } from './freshGroup';
import { keptGroup } from './keptGroup';

/** The group with a place for them, or why there is none. */
export type Place = { group: Group } | { refusal: Refusal };

const races = 5;

/**
 * Takes a place before the case is written, once the case says that they may join. The same press finds its place
 * again; one that was carried out takes none.
 */
export async function placeFor(services: Services, by: Asker, press: Press): Promise<Place | undefined> {
  const { nonce, verb } = press;
  const read = await readCase(services, by, press);
  if (!read || read.relations.length === 0) return undefined;
  const { found } = read;
  if (found.donePresses.some((done) => done.nonce === nonce && done.verb === verb)) return undefined;
  const groupId = press.inputs['group'] ?? '';
  for (let race = 0; race < races; race += 1) {
    const held = await services.store.read('groups', found.localId, groupId);
    const group = held?.document;
    if (!held || !group || group.endedAt !== undefined) return { refusal: 'no-such-part' };
    const joining = { connectionId: idFrom(press), group, answers: answersIn(press) };
    const may = joinGroup(found, joining, by, services.now());
    if (!may.ok) return { refusal: may.refusal };
    if (memberIn(group, found.id)?.nonce === nonce) return { group };
    // somebody may have left whom the list still holds
    if (isFull(group)) {
      const { members } = (await freshGroup(services, group)).group;
      if (members.length < group.members.length) continue;
    }
    const since = services.now();
    const taken = takePlace(group, { caseId: found.id, connectionId: idFrom(press), since, nonce });
    if (!taken.ok) return { refusal: taken.refusal };
    const next = keptGroup(services, by, press, taken.next);
    if ((await services.store.replace('groups', held, next)) === 'replaced') return { group: next };
  }
  throw new Error('The group changed faster than it could be written.');
}

export function answersIn({ inputs }: Pick<Press, 'inputs'>): JoinAnswers {
  return { saidYes: inputs['saidYes'] === 'true', knowWhoSees: inputs['knowWhoSees'] === 'true' };
}
