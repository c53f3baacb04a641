import { introduce } from '../../../domain/connection/introduce';
import { ana, begin, case1 } from '../../support/checkInCases';
import { connection } from '../../support/connections';

const made = case1('gettingStarted');
const { saidYesAt: _never, ...unsaid } = connection('keen');
const ids = { connectionId: unsaid.id, saidYesToday: true };
const found = { ...made, consents: { ...made.consents, contactGroup: made.consents.refer } };

test('whoever was written down as keen without having said yes is not introduced', () => {
  expect(introduce({ ...found, connections: [unsaid] }, ids, ana, begin)).toEqual({
    ok: false,
    refusal: 'yes-first',
  });
  expect(introduce({ ...found, connections: [connection('keen')] }, ids, ana, begin).ok).toBe(true);
});
