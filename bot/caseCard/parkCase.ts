import { line, problem } from '../../cards/parts';
import type { Day } from '../../domain/day/day';
import { isParked, mostParked, onlyParked, withoutParked, withParked } from '../../domain/day/parked';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { changeDay } from '../day/own/changeDay';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { detailsFor, withFirst } from '../referral/drawCase';
import { viewCase } from '../referral/viewCase';
import type { Services } from '../services';
import { parkedAnswer } from './openParked';
import { mayPark, parkedOf } from './parkedOf';

const isFull = `You have ${mostParked} parked already. Please take one off first: write parked to see them.`;

/** The audit reads that the case was opened: what somebody brings to supervision is theirs alone. */
const asOpened = (press: Press): Press => ({ ...press, verb: 'referral.open' });

/** Cases opened from one list share its nonce. */
const ofCase = (press: Press, caseId: string): Press => ({
  ...press,
  nonce: nonceAfter(`${press.nonce} ${caseId}`),
});

/** "Park for supervision". It changes their own day and nothing of the case. */
export function parkCase(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, asOpened(press), async (found, relations) => {
    const draw = () => detailsFor(services, by, asOpened(press), found, relations);
    if (!mayPark(found, relations)) return draw();
    const theirs = (await parkedOf(services, by)).map((one) => one.found);
    const change = (day: Day) => withParked(onlyParked(day, theirs), found, services.now());
    const day = await changeDay(services, by, ofCase(press, found.id), change);
    const top = isParked(day, found) ? line('✓ Parked for your supervision.') : problem(isFull);
    return withFirst(await draw(), top);
  });
}

/** Takes it off again, in the case or in their list. */
export async function unparkCase(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { localId = '', caseId = '', from } = press.ids;
  const change = (day: Day) => withoutParked(day, { localId, id: caseId });
  await changeDay(services, by, ofCase(press, caseId), change);
  const says = 'Taken off your supervision list.';
  if (from !== undefined) return parkedAnswer(services, by, press, says);
  return viewCase(services, by, asOpened(press), async (found, relations) =>
    withFirst(await detailsFor(services, by, asOpened(press), found, relations), line(`✓ ${says}`)),
  );
}
