import { type Asker, localsWith } from '../../domain/staff/asker';
import { overlaps } from '../../domain/staff/leave';
import { leaveInWords } from '../../domain/staff/leaveInWords';
import { mayTake } from '../../domain/staff/rights';
import type { Leave } from '../../domain/staff/staffTime';
import { staffWith } from '../sending/recipients';
import { localFor, type Services } from '../services';

/** After their leave is saved: when it is, who sees to their work, and what nobody would see to. */
export async function savedInWords(
  services: Services,
  by: Asker,
  leave: Leave,
  today: string,
): Promise<string> {
  const covered = leave.coverName
    ? [
        `${leave.coverName} covers: your referrals and reminders go to ${leave.coverName} on ${leave.from === leave.until ? 'this day' : 'these days'}.`,
      ]
    : localsWith(by, mayTake).length > 0
      ? ['Nobody covers: the Lead is asked.']
      : [];
  const leaderless = leave.coverId === undefined ? await withoutLead(services, by, leave) : [];
  return [
    `Saved. Your leave is ${leaveInWords(leave, today)}.`,
    ...(leaderless.length > 0
      ? [`⚠ While you are away nobody leads ${leaderless.join(' and ')}. Please choose who covers.`]
      : covered),
  ].join(' ');
}

/** Locals that no other Lead is at work for on all of these days. */
async function withoutLead(services: Services, by: Asker, leave: Leave): Promise<string[]> {
  const found: string[] = [];
  for (const localId of localsWith(by, ['lead'])) {
    const leads = await staffWith(services, localId, ['lead']);
    const isThere = leads.some((one) => one.id !== by.id && !(one.leave && overlaps(one.leave, leave)));
    if (!isThere) found.push(localFor(services, localId).name);
  }
  return found;
}
