import { type Activity, asActivity } from '../../../domain/activity/activity';
import { mayJoin } from '../../../domain/activity/add/merge/mayJoin';
import { takeApart } from '../../../domain/activity/add/merge/takeApart';
import { mergedAway, takeIn } from '../../../domain/activity/add/merge/takeIn';
import { refuse } from '../../../domain/refusal';
import { type Asker, rolesAt } from '../../../domain/staff/asker';
import { mayEditActivities } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeActivity } from '../changeActivity';
import { readActivity } from '../readActivity';
import { detailsWithUndo } from './detailsWithUndo';
import { refusedWrite } from './refusedWrite';

const mergedElsewhere = 'The other one has been merged meanwhile. Please look at it as it stands now.';
export const linkWorkersJoin =
  'One of the two is paused or not to be suggested. Please ask a link worker to join or part them.';
const otherWayRound = 'A colleague is merging these two the other way round. Please look at them again.';

/**
 * Two documents and no transaction: this one takes in what is known of the other first, and only then is the other no
 * longer found by itself. A crash between the two loses nothing, and the next press goes on from there.
 */
export async function mergeActivity(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { otherId = '' } = press.ids;
  const read = await readActivity(services, by, press, mayEditActivities);
  const localId = read?.found.localId ?? '';
  const held = read && (await services.store.read('activities', localId, otherId));
  if (!held) return refusedWrite(services, by, press);
  const subject = read.found;
  const other = asActivity(held.document);
  if (other.mergedInto !== undefined && other.mergedInto !== subject.id)
    return refusedWrite(services, by, press, {
      refusal: 'changed-meanwhile',
      line: mergedElsewhere,
      subject,
    });
  if (!mayJoin(rolesAt(by, localId), subject, other))
    return refusedWrite(services, by, press, { refusal: 'not-yours', line: linkWorkersJoin, subject });
  const hasTakenIn = subject.mergedFrom?.includes(otherId) && !takeIn(subject, other).ok;
  if (hasTakenIn) return leadHere(services, by, press, subject, other);
  return changeActivity(services, by, press, {
    may: mayEditActivities,
    change: (found) => (mayJoin(rolesAt(by, localId), found) ? takeIn(found, other) : refuse('not-yours')),
    done: (next) => leadHere(services, by, press, next, other),
    refused: (_, refusal) => ({ line: refusal === 'not-yours' ? linkWorkersJoin : otherWayRound }),
  });
}

async function leadHere(
  services: Services,
  by: Asker,
  press: Press,
  into: Activity,
  other: Activity,
): Promise<Answer> {
  const done = (now: Activity) => {
    const undo = { title: 'Undo', verb: 'activity.unmerge', ids: { otherId: other.id } };
    return detailsWithUndo(services, by, press, now, 'They are one now. The history of both is kept.', undo);
  };
  if (other.mergedInto === into.id) return done(into);
  const ids = { localId: into.localId, activityId: other.id };
  return changeActivity(
    services,
    by,
    { ...press, ids },
    {
      may: mayEditActivities,
      change: (found) => mergedAway(found, into.id),
      done: (away) => takeLate(services, by, press, into, away, done),
      refused: async () => {
        await leaveAlone(services, by, press, other.id);
        return { line: otherWayRound };
      },
    },
  );
}

/** What a colleague learnt of the other in the moment between is taken in as well. */
async function takeLate(
  services: Services,
  by: Asker,
  press: Press,
  into: Activity,
  away: Activity,
  done: (now: Activity) => Answer,
): Promise<Answer> {
  if (!takeIn(into, away).ok) return done(into);
  return changeActivity(
    services,
    by,
    { ...press, nonce: nonceAfter(press.nonce) },
    {
      may: mayEditActivities,
      change: (found) => takeIn(found, away),
      done,
      refused: done,
    },
  );
}

async function leaveAlone(services: Services, by: Asker, press: Press, otherId: string) {
  const after = { ...press, nonce: nonceAfter(press.nonce) };
  await changeActivity(services, by, after, {
    may: mayEditActivities,
    change: (found) => takeApart(found, otherId),
    done: () => ({ line: otherWayRound }),
    refused: () => ({ line: otherWayRound }),
  });
}
