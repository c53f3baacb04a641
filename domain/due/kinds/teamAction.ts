import { isOfTheTeam } from '../../conference/after/isOfTheTeam';
import { openActions } from '../../conference/after/openActions';
import type { TeamAction } from '../../conference/brought';
import { dayInWords } from '../../localTime';
import { holderOf, isWithPerson } from '../../referral/access';
import type { Case } from '../../referral/case';
import { isWork } from '../../referral/statusGroups';
import type { DueReader, DueRule } from '../dueRule';
import { leads } from '../leads';

/** For whoever is to do it or covers for them; for the link worker where it is open to its owner no more. */
export const teamAction: DueRule = {
  kind: 'teamAction',
  name: 'Something that the team agreed on',
  together: ({ length: count }) =>
    count === 1
      ? '1 thing that the team agreed on is yours to do'
      : `${count} things that the team agreed on are yours to do`,
  from: (found) => actionsOf(found)[0]?.by,
  find: (found, reader) => {
    const due = actionsOf(found).filter((one) => one.by <= reader.today && isFor(found, one, reader));
    const [first] = due;
    return first && { since: first.by, why: whyOf(first, due, reader) };
  },
};

function actionsOf(found: Case): TeamAction[] {
  return isWork(found.referral) ? openActions(found) : [];
}

function isFor(found: Case, action: TeamAction, reader: DueReader): boolean {
  const { asker, relations } = reader;
  const { personId } = action.owner;
  const isTheirs = asker.id === personId || (asker.covers?.includes(personId) ?? false);
  if (isTheirs && isOfTheTeam(relations)) return true;
  if (!isNobodys(action, reader)) return false;
  return isWithPerson(relations) || (holderOf(found) === undefined && leads(reader));
}

function isNobodys({ owner }: TeamAction, { ownersGone = [] }: DueReader): boolean {
  return ownersGone.includes(owner.personId);
}

function whyOf(first: TeamAction, due: readonly TeamAction[], reader: DueReader): string {
  const isDueToday = first.by === reader.today;
  const day = dayInWords(first.by, 'utc');
  const isLeft = due.some((one) => isNobodys(one, reader));
  if (due.length === 1) {
    const when = isDueToday ? 'is due today' : `was due on ${day}`;
    return `Something the team agreed on ${when}.${isLeft ? ' Nobody has it now.' : ''}`;
  }
  const since = isDueToday ? ' today' : `, the first since ${day}`;
  return `${due.length} things the team agreed on are due${since}.${isLeft ? ' Some of it nobody has now.' : ''}`;
}
