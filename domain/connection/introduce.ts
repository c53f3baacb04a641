import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { changeConsents } from '../referral/people/changeConsents';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { changed, changing } from './changing';

/** A warm introduction was made. Their yes to it, and to us getting in touch with groups, comes first. */
export function introduce(
  found: Case,
  { connectionId, saidYesToday }: { connectionId: string | undefined; saidYesToday: boolean },
  by: Asker,
  at: string,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    if (connection.state === 'idea') return refuse('yes-first');
    if (connection.state === 'introduced') return refuse('already-so');
    if (connection.state !== 'keen') return refuse('not-now-here');
    if (connection.saidYesAt === undefined) return refuse('yes-first');
    if (found.referral.status === 'paused') return refuse('resting');
    const { given } = found.consents.contactGroup;
    if (!given && !saidYesToday) return refuse('group-contact-needed');
    const asked = given ? undefined : changeConsents(found, { contactGroup: true }, by, at);
    if (asked && !asked.ok) return asked;
    return changed(
      found,
      { ...connection, state: 'introduced', since: at, introducedAt: at },
      'introduced',
      by,
      at,
      asked && { consents: asked.next.consents },
    );
  });
}
