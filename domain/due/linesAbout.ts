import { lastSpokenAt } from '../checkIn/lastSpoken';
import { isWithPerson, seesDetails } from '../referral/access';
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
    lines.push(lineOf(seen, rule, due, reader));
    hasStep ||= rule.step !== undefined;
  }
  return lines;
}

function lineOf(found: Case, rule: DueRule, due: Found, { relations }: DueReader): DueLine {
  const { id, localId, revision, participant } = found;
  const spoken = lastSpokenAt(found);
  const isToSpeak = rule.isWithPerson && isWithPerson(relations);
  return {
    ...due,
    kind: rule.kind,
    key: `${rule.step ?? rule.kind}|${id}`,
    about: { localId, caseId: id, revision },
    ...(isToSpeak && {
      person: { calledName: participant.calledName, ...(spoken !== undefined && { lastSpokenAt: spoken }) },
    }),
  };
}
