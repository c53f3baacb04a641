import { timelineCard } from '../../cards/caseCard/timelineCard';
import { type Relation, seesDetails } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { namesIn } from '../../domain/referral/record/namesIn';
import { stepsNewestFirst } from '../../domain/referral/record/stepsNewestFirst';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import type { Press } from '../press';
import { detailsView } from '../referral/detailsView';
import { detailsFor } from '../referral/drawCase';
import { rolesIn } from '../referral/record/rolesIn';
import { viewCase } from '../referral/viewCase';
import { withAllSteps } from '../referral/withHistory';
import type { Services } from '../services';

const perPage = 10;

/** "All steps": what happened, newest first, with what has moved to the history. */
export function openTimeline(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, press, (found, relations) =>
    seesDetails(relations) && found.consents.refer.given
      ? pageOf(services, by, press, found, relations)
      : detailsFor(services, by, press, found, relations),
  );
}

export async function pageOf(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: Relation[],
  says?: string,
): Promise<Answer> {
  const whole = await withAllSteps(services, found);
  const who = await whoDid(services, whole);
  const all = stepsNewestFirst(whole.timeline);
  const before = Number(press.ids['before'] ?? whole.timeline.length);
  const left = all.filter(({ index }) => index < before);
  const steps = left.slice(0, perPage);
  const dialog = timelineCard({
    ...detailsView(services, by, press, found, relations),
    steps,
    older: left.length > perPage ? steps.at(-1)?.index : undefined,
    isFirst: left.length === all.length,
    total: all.length,
    whoDid: who,
    ...(says !== undefined && { says }),
  });
  return { title: `Steps: ${found.id}`, dialog };
}

/** As the case itself names them; anyone else by what they are now. */
export async function whoDid(services: Services, whole: Case): Promise<(id: string) => string> {
  const names = namesIn(whole);
  const roles = await rolesIn(services, whole);
  return (id) => names.get(id) ?? roles[id] ?? 'a colleague';
}
