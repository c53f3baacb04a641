import { queryPlan } from '../../store/query/queryPlan';
import type { Condition } from '../../store/store';

const asked = (condition: Condition) => () =>
  queryPlan('cases', { partition: 'brimbank', where: [condition] }).where.at(-1);

test.each<Condition>([
  { field: 'referral.status', is: 'sent' },
  { field: 'dueFrom', upTo: '2026-11-23' },
  { field: 'lists', has: 'lead' },
  { field: 'id', in: ['BRI-7K3Q'] },
  { field: 'localId', is: 'brimbank' },
])('cases may be asked by %p', (condition) => {
  expect(asked(condition)()).toEqual(condition);
});

test.each<Condition>([
  { field: 'lists', is: 'lead' },
  { field: 'referral.status', has: 'sent' },
  { field: 'referral', is: 'sent' },
  { field: 'personId', is: 'x' },
])('cases may not be asked by %p, which no index answers', (condition) => {
  expect(asked(condition)).toThrow('is not in queriedFields');
});
