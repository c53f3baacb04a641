import { consentNames } from '../../../../cards/referral/forms/consentsForm';
import { eventWords } from '../../../../cards/referral/record/eventWords';
import type { Local } from '../../../../domain/local';
import type { Case, TimelineEntry } from '../../../../domain/referral/case';
import { recordText } from '../../../../domain/referral/record/recordText';
import type { Status } from '../../../../domain/referral/referral';
import { sixLocals } from '../../../../domain/sixLocals';
import { caseWith } from '../../../support/cases';

export const brimbank = sixLocals.find(({ id }) => id === 'brimbank') as Local;
export const dana = { id: 'dana', name: 'Dana Whitfield', grants: [] };
export const ana = { id: 'ana', name: 'Ana Petrov', grants: [] };
export const statuses: Status[] = [
  'sent',
  'needInfo',
  'withIntake',
  'waiting',
  'named',
  'trying',
  'gettingStarted',
  'paused',
  'closed',
  'notAble',
  'withdrawn',
  'noContact',
  'enteredInError',
  'joined',
];

export const made = (status: Status, more: Partial<Case> = {}): Case => ({
  ...caseWith(status, 'BRI-7K3Q', { referrer: dana, holder: ana }, 'brimbank', { calledName: 'Marigold' }),
  ...more,
});
export const copied = (found: Case, roles: Record<string, string> = {}, mostBytes = 16_000) =>
  recordText({
    found,
    local: brimbank,
    at: '2026-12-20T01:00:00.000Z',
    words: { events: eventWords, consents: consentNames },
    roles,
    mostBytes,
  });
export const step = (
  event: TimelineEntry['event'],
  by = 'ana',
  at = '2026-11-24T00:00:00.000Z',
  text?: string,
) => ({
  at,
  by,
  event,
  ...(text !== undefined && { text }),
});
