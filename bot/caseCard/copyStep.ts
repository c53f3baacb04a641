import { stepCopy } from '../../cards/caseCard/stepCopy';
import { seesDetails } from '../../domain/referral/access';
import { stepsNewestFirst } from '../../domain/referral/record/stepsNewestFirst';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import type { Press } from '../press';
import { detailsFor, drawRefused } from '../referral/drawCase';
import { viewCase } from '../referral/viewCase';
import { withAllSteps } from '../referral/withHistory';
import { localFor, type Services } from '../services';
import { whoDid } from './openTimeline';

/** "Copy" beside a step: its plain text, to paste. */
export function copyStep(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, press, async (found, relations) => {
    if (!seesDetails(relations) || !found.consents.refer.given)
      return detailsFor(services, by, press, found, relations);
    const whole = await withAllSteps(services, found);
    const { step: place, at } = press.ids;
    const step = stepsNewestFirst(whole.timeline).find(
      ({ entry, index }) => String(index) === place && entry.at === at,
    );
    if (!step) return drawRefused(services, by, press, found, relations, 'no-such-part');
    const who = await whoDid(services, whole);
    const local = localFor(services, found.localId);
    const dialog = stepCopy({
      found,
      relations,
      local,
      step,
      who: who(step.entry.by),
      nonce: press.nonce,
    });
    return { title: `For the record: ${found.id}`, dialog };
  });
}
