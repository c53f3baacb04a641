import { directoryLoss } from '../../../domain/activity/directoryLoss';
import { readDirectory } from '../../../domain/activity/directoryReading';

function activity(more: object) {
  const [made] = readDirectory({ id: 'x', name: 'X', status: 'active', ...more }, 'brimbank', '').taken;
  if (!made) throw new Error('not taken');
  return made;
}

test('a shorter record loses what only the longer one said', () => {
  const full = activity({ phones: [{ number: '1' }], schedules: [{ freq: 'WEEKLY' }], cost_options: [] });

  expect(directoryLoss(full, activity({ phones: [{ number: '2' }] }))).toEqual(['times']);
  expect(directoryLoss(activity({}), full)).toEqual([]);
});
