import type { NamedLine } from '../../../cards/day/own/namedLine';
import type { DueLine } from '../../../domain/due/dueLine';
import { isWithPerson, relationsTo, seesDetails } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { seenBy } from '../../../domain/referral/seenBy';
import type { Asker } from '../../../domain/staff/asker';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { auditShown } from '../auditShown';

/** These lines for a dialog: whoever speaks with the person, or referred them, reads the name they know. Each is a view. */
export async function namedLines(
  services: Services,
  by: Asker,
  press: Press,
  lines: readonly DueLine[],
): Promise<NamedLine[]> {
  const named = await Promise.all(lines.map((line) => withName(services, by, line)));
  const shown = named.map(({ called, ...line }) =>
    called === undefined ? line : { ...line, person: { calledName: called } },
  );
  await auditShown(services, by, press, shown);
  return named;
}

async function withName(services: Services, by: Asker, line: DueLine): Promise<NamedLine> {
  const { about, person, subjectId } = line;
  if (!about) return line;
  if (person) return { ...line, called: person.calledName };
  const held = await services.store.read('cases', about.localId, subjectId ?? about.caseId);
  const called = held && nameKnownTo(held.document, by);
  return called === undefined ? line : { ...line, called };
}

function nameKnownTo(found: Case, by: Asker): string | undefined {
  const relations = relationsTo(found, by);
  const isSilent = found.safetyHold && !seesDetails(relations);
  const knows = isWithPerson(relations) || relations.includes('referrer');
  if (!knows || isSilent || !found.consents.refer.given) return undefined;
  return seenBy(found, by).participant.calledName;
}
