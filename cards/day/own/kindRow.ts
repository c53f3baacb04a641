import { ownDateOf } from '../../../domain/day/ownDates';
import type { DueKind } from '../../../domain/due/dueKind';
import type { DueLine } from '../../../domain/due/dueLine';
import { type Press, skips } from '../../buttons';
import type { Container, Element, SubmitAction } from '../../card';
import { row } from '../../row';
import { bold } from '../dueRow';
import { dueWords } from '../dueWords';
import { snoozeButtons } from '../start/snoozeButtons';
import { type NamedLine, whoseLine } from './namedLine';
import { staysAsItIs } from './staysAsItIs';

export interface KindRowView {
  /** Where the buttons lead back to. */
  ids: Record<string, string>;
  /** Sees what could not be sent to whom. */
  isLead: boolean;
  nonce: string;
}

/** One thing due: what it is, why, and what to do with one press. */
export function kindRow(due: NamedLine, { ids, isLead, nonce }: KindRowView): Container {
  const later = { verb: 'due.snooze', ids: { ...ids, key: due.key }, nonce };
  const actions = [
    ...doing(due, ids, isLead, nonce),
    ...(staysAsItIs.includes(due.kind) ? [] : snoozeButtons(later)),
  ];
  const says = row([...what(due), dueWords(due)], []);
  return { ...says, items: [...says.items, { type: 'ActionSet', actions }] };
}

function what(due: NamedLine): Element[] {
  const whose = whoseLine(due);
  return whose === undefined ? [] : [bold(whose)];
}

const opening: Partial<Record<DueKind, { title: string; verb: string }>> = {
  whileAway: { title: 'Read it', verb: 'day.away' },
  smallGroup: { title: 'See who', verb: 'groups.changed' },
  staleActivities: { title: 'Open upkeep', verb: 'activity.upkeep' },
  unusualAccess: { title: 'Look at it', verb: 'access.open' },
  records: { title: 'Open records', verb: 'records.open' },
};
const ofTheLead: Partial<Record<DueKind, { title: string; verb: string }>> = {
  cannotBeReached: { title: 'Open nudges', verb: 'nudges.open' },
  mayHaveMissed: { title: 'Open nudges', verb: 'nudges.open' },
};
/** Where it is done, in place of the whole case. */
const ofTheCase: Partial<Record<DueKind, { title: string; verb: string }>> = {
  teamAction: { title: 'Open what was agreed', verb: 'team.actions' },
  planStep: { title: 'Open the plan', verb: 'plan.open' },
  planReview: { title: 'Open the plan', verb: 'plan.open' },
  informationRequest: { title: 'Open the request', verb: 'information.open' },
};

function doing(due: DueLine, ids: Record<string, string>, isLead: boolean, nonce: string): SubmitAction[] {
  const { about, person, kind } = due;
  const button = (title: string, press: Omit<Press, 'nonce'>) => skips(title, { ...press, nonce });
  const opens = opening[kind] ?? (isLead ? ofTheLead[kind] : undefined);
  if (opens) return [button(opens.title, { verb: opens.verb })];
  const date = ownDateOf(due);
  if (date)
    return [
      button('Done', { verb: 'due.done', ids: { ...ids, date } }),
      button('Change the date', { verb: 'reminders.form' }),
    ];
  if (!about) return [];
  const { localId, caseId, revision } = about;
  const theirs = { ids: { localId, caseId }, revision };
  const theirOpening = ofTheCase[kind] ?? { title: 'Open', verb: 'referral.open' };
  return [
    ...(person ? [button('Check in', { verb: 'day.person', ...theirs })] : []),
    button(theirOpening.title, { verb: theirOpening.verb, ...theirs }),
    ...(kind === 'consentReview'
      ? [button('Gone through today', { verb: 'referral.consentsReviewed', ...theirs })]
      : []),
  ];
}
