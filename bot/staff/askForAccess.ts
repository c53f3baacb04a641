import { yourAccess } from '../../cards/staff/accessRequest';
import { accessAsked, noAccess, nobodyThereYet } from '../../cards/staff/noAccess';
import { type Asker, rolesAt } from '../../domain/staff/asker';
import { askForAccess as ask } from '../../domain/staff/staffRules';
import type { Answer } from '../answer';
import type { Press } from '../press';
import { staffWith } from '../sending/recipients';
import { localOf, type Services } from '../services';
import { changeStaff } from './changeStaff';

/** To somebody whom we do not know: kind, and reveals nothing. */
export function meetStranger(services: Services): Answer {
  return { card: noAccess(services.locals, services.newNonce()), summary: 'Hello' };
}

/** "Ask for access": to a Local's Leads, or, where there are none yet, whom to ring. */
export async function askForAccess(services: Services, by: Asker, press: Press): Promise<Answer> {
  const local = localOf(services, press.inputs['localId'] ?? '');
  if (!local) return { line: 'Please choose the Local where you work, then press again.' };
  if (rolesAt(by, local.id).length > 0) return { card: yourAccess(local, true) };
  await changeStaff(services, by, press, { id: by.id, name: by.name, localId: local.id }, (found, at) =>
    ask(found, local.id, at),
  );
  const leads = await staffWith(services, local.id, ['lead']);
  return { card: leads.length > 0 ? accessAsked(local) : nobodyThereYet(local) };
}
