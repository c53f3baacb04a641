import type { Case } from '../../../domain/referral/case';
import type { Trying } from '../../../domain/referral/referral';
import type { CaseTown } from '../caseTown';

const trying = (made: Case, more: Partial<Trying>) => ({
  referral: { ...(made.referral as Trying), ...more },
});
export const triedOnce = (made: Case) => trying(made, { tries: (made.referral as Trying).tries.slice(0, 1) });
export const askedForWay = (made: Case) => trying(made, { referrerAskedAt: made.referral.since });
export const askedToGiveUp = (made: Case) =>
  trying(made, { referrerAskedAt: made.referral.since, giveUpAskedAt: made.referral.since });
export const soleSupport = (made: Case): Partial<Case> => ({
  origin: { ...made.origin, supportContext: 'sole' },
});
export const withoutWorker = ({ referral }: Case): Partial<Case> => {
  if (referral.status !== 'gettingStarted') return {};
  const { takenBy: _left, ...rest } = referral;
  return { referral: rest };
};
export const tenMinutesOld = ({ undo }: Case, { town }: CaseTown): Partial<Case> =>
  undo ? { undo: { ...undo, until: town.now() } } : {};
export const reopened = (made: Case): Partial<Case> => ({
  reopenedAs: { id: 'BRI-2NEW', at: made.referral.since, by: { personId: 'x', name: 'X' } },
});
export const longAgo = ({ referral }: Case): Partial<Case> => ({
  referral: { ...referral, since: '2026-08-01T00:00:00.000Z' },
});
export const muted = (_made: Case, { people }: CaseTown) => ({ mutedBy: [people.dana.id] });
export const held: Partial<Case> = { safetyHold: { at: '2026-11-22T22:10:00.000Z', by: 'x' } };
export const onlyLou = (_made: Case, { people }: CaseTown) => ({ restrictedTo: [people.lou.id] });
export const knownToKay = (_made: Case, { people }: CaseTown) => ({ conflicts: [people.kay.id] });
export const shared = ({ consents }: Case, { given }: CaseTown): Partial<Case> => ({
  consents: { ...consents, shareWithTeam: given },
});
export const sharedAndKnownToKay = (made: Case, at: CaseTown) => ({
  ...shared(made, at),
  ...knownToKay(made, at),
});
export const withTess = (made: Case, at: CaseTown) => ({
  ...shared(made, at),
  careTeam: [at.worker('tess')],
});
export const askedToTeam = (_made: Case, { people }: CaseTown) => ({ askedToTeam: [people.dana.id] });
