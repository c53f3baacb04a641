import { holderOf } from '../../../domain/referral/access';
import { undoDeed } from '../../../domain/referral/ending/undoDeed';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { caseDeed } from '../caseDeed';
import { readCase } from '../readCase';
import { handBackFor } from './handBackFor';

const takesBack = caseDeed(
  (found, { by, at }) => undoDeed(found, by, at),
  'Taken back, as if it had not been.',
);

/** Takes a deed back. Whoever had the referral then and may have none any more hands it back. */
export async function undo(services: Services, by: Asker, press: Press): Promise<Answer> {
  const answer = await takesBack(services, by, press);
  const read = await readCase(services, by, press);
  const holder = read && holderOf(read.found);
  if (holder !== undefined) await handBackFor(services, holder);
  return answer;
}
