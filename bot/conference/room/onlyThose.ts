import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { auditNow } from '../../auditing';
import type { Press } from '../../press';
import type { Services } from '../../services';

/** Whoever asks, and whether a conference is held in this chat or none: the same words. */
const words =
  'Only those who come to this conference can show its agenda here. To plan one, write conference in your own chat with this bot.';

export async function onlyThose(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
  subjectId = 'none',
): Promise<Answer> {
  const refused = { kind: 'view', allowed: false, refusal: 'not-found' } as const;
  await auditNow(services, by, press, { subjectId, ...refused });
  return { line: words };
}
