import { briefMessage } from '../../../cards/conference/messages/briefMessage';
import type { Conference } from '../../../domain/conference/conference';
import type { Nudge } from '../../../domain/notice/nudge';
import type { Staff } from '../../../domain/staff/staff';
import type { Message } from '../../sending/drawn';
import type { Services } from '../../services';
import { messageOf } from './messageOf';
import { stillDue } from './stillDue';
import { viewOf } from './viewOf';

/** Half an hour before it begins, whatever their hours; not once it has begun. */
export async function aboutBrief(
  services: Services,
  nudge: Nudge,
  found: Conference,
  staff: Staff,
): Promise<Message> {
  const due = await stillDue(services, nudge, found, staff);
  if (!due) return 'withdrawn';
  const { held, told } = due;
  const coversFor = told.coversFor && { coversFor: told.coversFor.name };
  const card = briefMessage({ ...viewOf(services, found, held, staff), ...coversFor });
  return messageOf(found, staff, card);
}
