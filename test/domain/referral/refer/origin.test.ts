import { originOf, type Source, sourceFor } from '../../../../domain/referral/refer/origin';
import { readReferralForm } from '../../../../domain/referral/refer/referralRequest';
import type { Role } from '../../../../domain/staff/roles';
import { completeReferral } from '../../../support/completeReferral';

test.each<[Role[], Source]>([
  [['clinician'], 'clinician'],
  [['peerWorker', 'linkWorker'], 'peerWorker'],
  [['aodWorker'], 'aod'],
  [['intake'], 'intake'],
  [['linkWorker'], 'clinician'],
  [['lead'], 'clinician'],
])('where nothing was chosen, %s is the source by role', (roles, source) => {
  const read = readReferralForm({ ...completeReferral, localId: 'brimbank', source: '' });
  expect(read.is === 'complete' && originOf(read.request, sourceFor(roles)).source).toBe(source);
});
