import { lastSpokenAt } from '../checkIn/lastSpoken';
import type { Local } from '../local';
import { dayInWords } from '../localTime';
import { isWithPerson, type Relation, seesDetails } from '../referral/access';
import type { Case } from '../referral/case';
import { seenBy } from '../referral/seenBy';
import { dueKinds } from './dueKind';
import type { DueLine } from './dueLine';
import type { DueReader, DueRule, Found } from './dueRule';
import { dueRules } from './dueRules';
import { mayStand } from './mayStand';

/** What is due about one case for one reader: the worst of what is the next step, and what stands beside it. */
export function linesAbout(found: Case, reader: DueReader): DueLine[] {
  // a hold for safety is silence for everyone who does not see the details
  if (found.safetyHold && !seesDetails(reader.relations)) return [];
  const seen = seenBy(found, reader.asker);
  let hasStep = false;
  const lines: DueLine[] = [];
  for (const kind of dueKinds) {
    const rule = dueRules[kind];
    if ((rule.step && hasStep) || !mayStand(seen, kind)) continue;
    const due = rule.find?.(seen, reader);
    if (!due) continue;
    lines.push({ ...lineOf(seen, rule, due, reader), subjectId: found.id });
    hasStep ||= rule.step !== undefined;
  }
  return lines;
}

function lineOf(found: Case, rule: DueRule, due: Found, reader: DueReader): DueLine {
  const { relations, local, leadsFor } = reader;
  const { id, localId, revision, participant } = found;
  const spoken = lastSpokenAt(found);
  const isToSpeak = rule.isWithPerson && isWithPerson(relations);
  const holder = holderName(found);
  const inPlaceOf = rule.step === 'leadStep' ? leadsFor : coveredName(holder, relations);
  return {
    ...due,
    ...(isToSpeak && { why: `${askedToStop(found, local)}${due.why}` }),
    kind: rule.kind,
    key: `${rule.step ?? rule.kind}|${id}`,
    about: { localId, caseId: id, revision },
    ...(inPlaceOf !== undefined && { coverOf: inPlaceOf }),
    ...(rule.step === 'leadStep' && holder !== undefined && { heldBy: holder }),
    ...(isToSpeak && {
      person: { calledName: participant.calledName, ...(spoken !== undefined && { lastSpokenAt: spoken }) },
    }),
  };
}

function holderName({ referral }: Case): string | undefined {
  return 'takenBy' in referral ? referral.takenBy?.name : undefined;
}

function coveredName(holder: string | undefined, relations: readonly Relation[]): string | undefined {
  return relations.includes('cover') && !relations.includes('holder') ? holder : undefined;
}

/** They may not want to be rung: it stands before anything else. */
function askedToStop({ lastCheckIn }: Case, { timeZone }: Local): string {
  if (lastCheckIn?.result !== 'askedToStop') return '';
  const [, ...date] = dayInWords(lastCheckIn.at, timeZone).split(' ');
  return `They asked to stop on ${date.join(' ')}. `;
}
