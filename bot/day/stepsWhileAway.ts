import { isWithPerson, relationsTo } from '../../domain/referral/access';
import type { Case, TimelineEntry } from '../../domain/referral/case';
import { type Left, leftWhileAway } from '../../domain/referral/record/leftWhileAway';
import { isStep, takenBackIn } from '../../domain/referral/record/stepsTold';
import type { Status } from '../../domain/referral/referral';
import { workStatuses } from '../../domain/referral/statusGroups';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayTake } from '../../domain/staff/rights';
import type { Condition } from '../../store/store';
import { everyPage } from '../everyPage';
import { withAllSteps } from '../referral/withHistory';
import type { Services } from '../services';
import type { AwayWindow } from './awayWindow';

export interface AwayCase {
  found: Case;
  steps: TimelineEntry[];
  /** It is theirs no longer: they read its reference alone. */
  left?: Left;
}

const stillOpen: readonly Status[] = [...workStatuses, 'waiting'];
const ended: readonly Status[] = ['closed', 'noContact', 'withdrawn', 'enteredInError', 'joined'];

/** Cases that they hold, or held until these ended or moved on meanwhile, in which a colleague did something while they were away. */
export async function* stepsWhileAway(
  services: Services,
  asker: Asker,
  away: Pick<AwayWindow, 'from' | 'before'>,
): AsyncGenerator<AwayCase> {
  const seen = new Set<string>();
  for (const list of listsOf(asker, away))
    for await (const { document } of everyPage(services.store, 'cases', list)) {
      const place = `${document.localId} ${document.id}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const found = await withStepsSince(services, document, away.from);
      const one = ofCase(found, asker, away);
      if (one) yield one;
    }
}

function listsOf(asker: Asker, { from, before }: Pick<AwayWindow, 'from' | 'before'>) {
  const theirs: Condition[] = [
    { field: 'referral.takenBy.personId', is: asker.id },
    { field: 'hadBefore', has: asker.id },
  ];
  return localsWith(asker, mayTake).flatMap((partition) =>
    theirs.flatMap((whose) => [
      { partition, where: [whose, { field: 'referral.status', in: stillOpen }] },
      {
        partition,
        where: [whose, { field: 'referral.status', in: ended }, { field: 'referral.since', from, before }],
      },
    ]),
  );
}

function ofCase(found: Case, asker: Asker, away: Pick<AwayWindow, 'from' | 'before'>): AwayCase | undefined {
  const relations = relationsTo(found, asker);
  if (relations.length === 0) return undefined;
  const left = leftWhileAway(found, asker.id, away);
  if (left) return { found, steps: [], left };
  if (!isWithPerson(relations)) return undefined;
  const takenBack = takenBackIn(found.timeline);
  const steps = found.timeline.filter(
    (step) =>
      away.from <= step.at &&
      step.at < away.before &&
      step.by !== asker.id &&
      step.event !== 'undone' &&
      isStep(step) &&
      !takenBack.has(step),
  );
  return steps.length > 0 ? { found, steps } : undefined;
}

/** Older steps are read only where the leave reaches back to them. */
async function withStepsSince(services: Services, found: Case, from: string): Promise<Case> {
  const [first] = found.timeline;
  return first && first.at < from ? found : withAllSteps(services, found);
}
