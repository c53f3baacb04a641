import type { Case } from '../../domain/referral/case';
import { skips } from '../buttons';
import type { SubmitAction } from '../card';
import { casePress } from './casePress';

/** The part of the case that a form belongs to, by the first word of its verb. */
const parts: Readonly<Record<string, string>> = {
  about: 'about.open',
  plan: 'plan.open',
  connection: 'connections.open',
  group: 'connections.open',
  moment: 'moments.open',
  measure: 'measures.open',
  action: 'team.actions',
  case: 'case.timeline',
  information: 'information.open',
};

/** From a form to the part it belongs to, else to the case. Nothing of what was typed is kept or sent. */
export function wayBack(
  verb: string,
  found: Case,
  nonce: string,
  { connectionId }: Record<string, string> = {},
): SubmitAction {
  const { ids, ...press } = casePress('', found, nonce);
  const isOfOne = connectionId !== undefined && found.connections?.some(({ id }) => id === connectionId);
  if (isOfOne) return skips('Back', { ...press, verb: 'connection.open', ids: { ...ids, connectionId } });
  return skips('Back', {
    ...press,
    ids: { ...ids },
    verb: parts[verb.split('.')[0] ?? ''] ?? 'referral.open',
  });
}
