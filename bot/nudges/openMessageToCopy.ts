import { messageToCopy } from '../../cards/nudges/messageToCopy';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import type { Services } from '../services';

/** "Copy a message for them": the same for everybody, so there is nothing to look up. */
export function openMessageToCopy({ appId }: Services, _by: Asker): Answer {
  return { title: 'Message to copy', dialog: messageToCopy(appId) };
}
