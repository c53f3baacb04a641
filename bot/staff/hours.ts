import { refusalSentence } from '../../cards/refusalSentence';
import { leaveCard } from '../../cards/staff/leaveCard';
import type { Asker } from '../../domain/staff/asker';
import { dateAt, leaveAhead } from '../../domain/staff/leave';
import { endLeave as end, setHours } from '../../domain/staff/leaveRules';
import { readHours } from '../../domain/staff/readHours';
import type { Staff } from '../../domain/staff/staff';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import { awayWindow } from '../day/awayWindow';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { changeStaff } from './changeStaff';
import { coverChoices } from './coverChoices';
import { coversFollowLeave } from './coversFollowLeave';
import { hoursFormAnswer } from './hoursFormAnswer';
import { ownHours } from './ownHours';
import { savedInWords } from './savedInWords';

/** Opens "My hours and leave" for the one who pressed. */
export async function openHours(services: Services, by: Asker, press: Press): Promise<Answer> {
  const own = await ownHours(services, by);
  if (!own) return notFound(services, by, press, 'view');
  await auditNow(services, by, press, { subjectId: by.id, kind: 'view', allowed: true });
  return hoursFormAnswer(services, by, press, own);
}

/** Writes their own document first, then that of whoever covers. */
export async function saveHours(services: Services, by: Asker, press: Press): Promise<Answer> {
  const own = await ownHours(services, by);
  if (!own) return notFound(services, by, press, 'write');
  const { local } = own;
  const choices = (await coverChoices(services, by)) ?? [];
  const today = dateAt(services.now(), local.timeZone);
  const read = readHours(press.inputs, today, choices);
  if (read.is === 'incomplete')
    return hoursFormAnswer(services, by, press, own, { typed: press.inputs, problems: read.problems });
  const outcome = await changeStaff(services, by, press, { id: by.id, localId: local.id }, (found) =>
    setHours(found, read.hours, read.leave, today),
  );
  if (!outcome.done) return { line: refusalSentence[outcome.refusal] };
  await coversFollowLeave(services, by, press, by.id);
  if (!read.leave) return { line: 'Saved. You have no leave here.' };
  return { line: await savedInWords(services, by, read.leave, today) };
}

/** "End leave now": whoever covered covers no more. */
export async function endLeave(services: Services, by: Asker, press: Press): Promise<Answer> {
  const own = await ownHours(services, by);
  if (!own) return notFound(services, by, press, 'write');
  const { local } = own;
  const outcome = await changeStaff(services, by, press, { id: by.id, localId: local.id }, (found, at) =>
    end(found, dateAt(at, local.timeZone)),
  );
  if (!outcome.done) return { line: refusalSentence[outcome.refusal] };
  await coversFollowLeave(services, by, press, by.id);
  return { line: 'Done. You have no leave now, and nobody covers for you.' };
}

/** `leave`, in the person's own chat: how it stands, with a button to change it. */
export async function showLeave(services: Services, by: Asker): Promise<Answer> {
  const own = await ownHours(services, by);
  if (!own) return { line: refusalSentence['not-found'] };
  const { staff, local } = own;
  const press = { verb: 'leave', surface: 'personal' } as const;
  await auditNow(services, by, press, { subjectId: by.id, kind: 'view', allowed: true });
  const away = awayWindow(staff, services.now(), local);
  const today = dateAt(services.now(), local.timeZone);
  const card = leaveCard({
    hours: staff.hours,
    leave: leaveAhead(staff, services.now(), local),
    covering: await covering(services, staff, today),
    wasAway: away !== undefined && today <= away.toldUntil,
    local,
    nonce: services.newNonce(),
  });
  return { card, summary: 'My hours and leave' };
}

async function covering(services: Services, { coversFor = [] }: Staff, today: string) {
  const ahead = coversFor.filter(({ until }) => today <= until);
  return Promise.all(
    ahead.map(async ({ personId, from, until }) => {
      const held = await services.store.read('staff', services.tenantId, personId);
      return { name: held?.document.name ?? 'a colleague', from, until };
    }),
  );
}
