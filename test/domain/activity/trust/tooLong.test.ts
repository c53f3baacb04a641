import { asActivity } from '../../../../domain/activity/activity';
import { doNotSuggest, pause } from '../../../../domain/activity/trust/deeds/holdBack';
import { reportWrong } from '../../../../domain/activity/trust/deeds/reportWrong';
import { readExpectations } from '../../../../domain/activity/trust/readExpectations';
import { manyActivities } from '../../../support/manyActivities';

const [made] = manyActivities(1);
if (!made) throw new Error('There is no activity.');
const found = asActivity(made);
const by = { personId: 'ana', name: 'Ana Link' };
const doing = { by, at: '2026-11-22T22:10:00.000Z', today: '2026-11-23' };
const of = (length: number) => ` ${'x'.repeat(length)} `;

test.each([
  [300, (reason: string) => pause(found, { reason, until: '' }, doing), 'reason'],
  [300, (reason: string) => doNotSuggest(found, reason, doing), 'reason'],
  [500, (words: string) => reportWrong(found, { kind: 'closed', words }, doing), 'words'],
  [200, (bring: string) => readExpectations({ bring }), 'bring'],
])('%i characters fit, one more is said beside the field', (most, says, field) => {
  const sentence = `Please say it in ${most} characters or fewer.`;

  expect(says(of(most + 1))).toMatchObject({ problems: { [field]: sentence } });
  expect(JSON.stringify(says(of(most)))).not.toContain(sentence);
});
