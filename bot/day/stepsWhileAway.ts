import { isWithPerson, relationsTo } from '../../domain/referral/access';
import type { Case, TimelineEntry } from '../../domain/referral/case';
import { workStatuses } from '../../domain/referral/statusGroups';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayTake } from '../../domain/staff/rights';
import { everyPage } from '../everyPage';
import { withAllSteps } from '../referral/withHistory';
import type { Services } from '../services';
import type { AwayWindow } from './awayWindow';

export interface AwayCase {
  found: Case;
  steps: TimelineEntry[];
}

/** Cases that they hold, or held until these ended meanwhile, in which a colleague did something while they were away. */
export async function* stepsWhileAway(
  services: Services,
  asker: Asker,
  { from, before }: AwayWindow,
): AsyncGenerator<AwayCase> {
  const theirs = { field: 'referral.takenBy.personId', is: asker.id };
  const lists = localsWith(asker, mayTake).flatMap((partition) => [
    { partition, where: [theirs, { field: 'referral.status', in: workStatuses }] },
    {
      partition,
      where: [
        theirs,
        { field: 'referral.status', in: ['closed', 'noContact'] },
        { field: 'referral.since', from, before },
      ],
    },
  ]);
  for (const list of lists)
    for await (const { document } of everyPage(services.store, 'cases', list)) {
      if (!isWithPerson(relationsTo(document, asker))) continue;
      const { timeline } = await withAllSteps(services, document);
      const steps = timeline.filter(({ at, by }) => from <= at && at < before && by !== asker.id);
      if (steps.length > 0) yield { found: document, steps };
    }
}
