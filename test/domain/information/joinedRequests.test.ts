import { joinedRequests } from '../../../domain/information/joinedRequests';
import { withStanding } from '../../../domain/referral/standing';
import { caseWith } from '../../support/cases';
import { found, local, worker } from '../../support/everyCard/made';
import { asked } from '../../support/requests';

const people = { referrer: worker, holder: worker };
const earlier = caseWith('named', 'BRI-2AAA', people);
const later = caseWith('sent', 'BRI-2BBB', people);
const checked = { at: '2026-11-20T00:00:00.000Z', by: 'lou' };

test('what was asked about the one that goes no further is answered where it goes on, and gone through anew', () => {
  const { requests } = joinedRequests(earlier, { ...later, requests: [asked({ checked })] });
  expect(requests).toEqual([asked()]);
});

test('what is asked about both is answered once', () => {
  const both = { requests: [asked({ id: 'earlier' })] };
  expect(joinedRequests({ ...earlier, ...both }, { ...later, requests: [asked()] })).toEqual({});
});

test('the first open one says by when; what has gone on elsewhere says nothing', () => {
  const requests = [
    asked({ dueOn: '2026-12-01', endedAt: checked.at, how: 'given' }),
    asked({ dueOn: '2026-12-24' }),
    asked({ dueOn: '2026-12-20', kind: 'correction' }),
  ];
  expect(withStanding({ ...found('closed'), requests }, local).requestDueOn).toBe('2026-12-20');
  expect(withStanding({ ...found('joined'), requests }, local).requestDueOn).toBeUndefined();
  expect(
    withStanding({ ...found('closed'), requestDueOn: '2026-01-01' }, local).requestDueOn,
  ).toBeUndefined();
});
