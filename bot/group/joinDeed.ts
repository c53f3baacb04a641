import { joinForm } from '../../cards/group/forms/joinForm';
import { unmarked } from '../../cards/group/unmarked';
import { joinGroup } from '../../domain/group/joinGroup';
import { connectionTo } from '../../domain/group/takesPart';
import { refuse } from '../../domain/refusal';
import { connectionShows } from '../connection/connectionPart';
import { idFrom } from '../connection/idFrom';
import { opensForWork } from '../connection/opensForWork';
import type { FormDeed } from '../referral/formDeed';
import { groupsToJoin } from './groupsToJoin';
import { answersIn, type Place, placeFor } from './placeFor';

/** They take part in a small group. Their place comes first, and the same press finds it again. */
export const joinDeed: FormDeed<Place | undefined> = {
  form: joinForm,
  opensFor: opensForWork,
  people: async (services, found, by) =>
    (await groupsToJoin(services, found, by)).map(({ id, name, capacity, members }) => {
      const others = members.filter(({ caseId }) => caseId !== found.id);
      return { title: `${unmarked(name)}: ${freeWords(capacity - others.length)}`, value: id };
    }),
  lookUp: placeFor,
  change: (found, _typed, { by, at, press }, place) => {
    if (!place) return refuse('no-such-part');
    if ('refusal' in place) return refuse(place.refusal);
    const joining = { connectionId: idFrom(press), group: place.group, answers: answersIn(press) };
    return joinGroup(found, joining, by, at);
  },
  problemAt: {
    'no-such-part': 'group',
    'group-full': 'group',
    'already-so': 'group',
    'connections-full': 'group',
    'yes-needed': 'knowWhoSees',
  },
  sentence: {
    'no-such-part': 'Please choose a group.',
    'group-full': 'Somebody else took the last place. Please choose another group, or wait.',
    'already-so': 'They take part in it already.',
    'yes-needed': 'Please ask them both first, and tick that they said yes.',
  },
  says: 'They have joined the group.',
  shows: (services, by, press, found, relations, says) => {
    const connection = connectionTo(found, press.inputs['group'] ?? '');
    const ids = { ...press.ids, ...(connection && { connectionId: connection.id }) };
    return connectionShows(services, by, { ...press, ids }, found, relations, says);
  },
};

function freeWords(free: number): string {
  return free === 1 ? '1 place free' : `${free} places free`;
}
