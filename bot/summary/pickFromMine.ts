import { pickSummary } from '../../cards/summary/pickSummary';
import { relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayRefer } from '../../domain/staff/rights';
import { opensSummary } from '../../domain/summary/opensSummary';
import { auditViews } from '../auditing';
import type { Deed } from '../door/answerPress';
import { nonceAfter } from '../nonce';
import { ownWork } from '../referral/finding/ownWork';
import type { Services } from '../services';

const shown = 8;
const most = 200;
const own = ['holder', 'cover', 'careTeam'] as const;

/** The cases that they work with, or are on the care team of, to pick one; each name shown is a view. */
export const pickFromMine: Deed = async (services, by, press) => {
  const place = press.room ? 'room' : 'alone';
  const all = (await ownCases(services, by)).filter((found) => opensSummary(found, by, place));
  const from = Math.max(0, Number.parseInt(press.ids['from'] ?? '0', 10) || 0);
  const cases = all.slice(from, from + shown);
  await auditViews(services, by, press, cases);
  const next = all.length > from + shown ? from + shown : undefined;
  return { title: 'Summary', dialog: pickSummary({ cases, from, next, nonce: nonceAfter(press.nonce) }) };
};

function ownCases(services: Services, by: Asker): Promise<Case[]> {
  return ownWork(services, by, localsWith(by, mayRefer), {
    most,
    isShown: (found) => relationsTo(found, by).some((relation) => own.some((one) => one === relation)),
  });
}
