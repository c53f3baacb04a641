import { parkedCard } from '../../../cards/caseCard/parkedCard';
import { parkedList } from '../../../cards/caseCard/parkedList';
import { partCard } from '../../../cards/caseCard/partCard';
import { referralSaidCard } from '../../../cards/caseCard/referralSaid';
import { shortened } from '../../../cards/caseCard/shortened';
import { stepCopy } from '../../../cards/caseCard/stepCopy';
import { timelineCard } from '../../../cards/caseCard/timelineCard';
import { card, line } from '../../../cards/parts';
import { caseDetails } from '../../../cards/referral/caseDetails';
import type { Relation } from '../../../domain/referral/access';
import { stepsNewestFirst } from '../../../domain/referral/record/stepsNewestFirst';
import { fullestCase } from '../fullestCase';
import { found, local, type Made, named, nonce, staffName, times, worker, zone } from './made';

const relations: Relation[] = ['holder', 'lead', 'referrer', 'colleague'];
const full = fullestCase(found('gettingStarted'));
const view = {
  found: full,
  relations,
  timeZone: zone,
  local,
  nonce,
  readerId: worker.id,
  now: full.referral.since,
};
const steps = stepsNewestFirst(full.timeline);
const page = {
  steps: steps.slice(0, 10),
  older: 30,
  isFirst: false,
  total: steps.length,
  whoDid: () => staffName,
};
const [newest] = steps;
const parked = times(8, () => ({ found: full, at: full.referral.since }));
const list = { readerId: worker.id, zoneOf: () => zone, nonce };

/** Of the case card that stand in a chat. */
export const postedOfCaseCard: Made[] = named(parkedCard, parkedCard(0, nonce), parkedCard(30, nonce));

/** The case card and what it opens by itself. */
export const dialogsOfCaseCard: Made[] = [
  ...named(
    caseDetails,
    caseDetails({ ...view, parking: { isParked: true, nonce } }),
    caseDetails({ ...view, relations: ['careTeam'] }),
    caseDetails({ ...view, relations: ['lead', 'colleague'], found: fullestCase(found('paused')) }),
    caseDetails({ ...view, found: fullestCase(found('closed')) }),
  ).map(([name, drawn]): Made => [`${name} of the fullest case`, drawn]),
  ...named(
    timelineCard,
    timelineCard({ ...view, ...page, says: 'Saved.' }),
    timelineCard({ ...view, steps: [], older: undefined, isFirst: true, total: 0, whoDid: () => staffName }),
  ),
  ...(newest
    ? named(
        stepCopy,
        stepCopy({ ...view, step: newest, who: staffName }),
        stepCopy({
          ...view,
          relations: ['careTeam'],
          step: { ...newest, isTakenBack: true },
          who: staffName,
        }),
      )
    : []),
  ...named(
    parkedList,
    parkedList({ ...list, rows: parked, total: 30, from: 8, next: 16, says: 'Taken off.' }),
    parkedList({ ...list, rows: [], total: 0, from: 0, next: undefined, says: '' }),
  ),
  ...named(referralSaidCard, referralSaidCard(view)),
  ...named(partCard, partCard({ ...view, says: 'Saved.' }, [line('A part.')]), partCard(view, [])),
  ...named(
    shortened,
    shortened(({ lines }) => card([line(String(lines))])),
  ),
];
