import { mostOpenActions } from '../../../../domain/conference/after/limits';
import { openActions } from '../../../../domain/conference/after/openActions';
import type { Case } from '../../../../domain/referral/case';
import { goesOnFrom } from '../../../../domain/referral/ending/reopenReferral';
import { joinedWork } from '../../../../domain/referral/people/joinedWork/joinedWork';
import { workWords } from '../../../../domain/referral/people/joinedWork/workWords';
import { withStanding } from '../../../../domain/referral/standing';
import { brought } from '../../../support/broughts';
import { teamAction } from '../../../support/teamActions';
import { dueCase, local } from '../../due/dueCases';

const at = '2026-11-23T00:00:00.000Z';
const ana = { personId: 'ana', name: 'ana' };
const actions = (count: number, first: string) =>
  Array.from({ length: count }, (_, index) => teamAction(ana, { id: `${first}${index}` }));
const found = (change: Partial<Case>) => dueCase('gettingStarted', change);

test('of two cases of one person what is asked of the team and agreed goes on in one, as far as there is room', () => {
  const earlier = found({ teamActions: actions(4, 'own'), brought: [brought(ana)] });
  const later = found({
    teamActions: [
      ...actions(3, 'other'),
      teamAction(ana, { id: 'done', state: 'done', endedOn: '2026-11-20' }),
    ],
    brought: [brought(ana, { id: 'twice' }), brought(ana, { id: 'more', conferenceId: 'review' })],
    contributes: 'They sing',
  });
  const joined = { ...earlier, ...joinedWork(earlier, later, at, local) };
  expect(openActions(joined)).toHaveLength(mostOpenActions);
  expect(joined.teamActions?.find(({ id }) => id === 'other2')).toMatchObject({
    state: 'letGo',
    endedOn: '2026-11-23',
  });
  expect(joined.brought?.map(({ id }) => id)).toEqual(['brought22222', 'more']);
  expect(joined.contributes).toBe('They sing');
  expect(workWords(later)).toContain('4 agreed actions');
  // joined once more it brings nothing twice
  const again = { ...joined, ...joinedWork(joined, later, at, local) };
  expect(again.teamActions).toEqual(joined.teamActions);
});

test('nothing goes out of a carer’s case into a client’s', () => {
  const earlier = found({});
  const later = found({
    teamActions: actions(1, 'other'),
    brought: [brought(ana)],
    contributes: 'They sing',
  });
  const carer: Case = { ...later, participant: { ...later.participant, participantType: 'carer' } };
  expect(joinedWork(earlier, carer, at, local)).toEqual({});
});

test('a case that is opened again goes on with what was agreed, and nothing is asked of the team', () => {
  const closed = withStanding(
    {
      ...dueCase('closed', { teamActions: actions(2, 'own'), brought: [brought(ana)] }),
      reopenedAs: { id: 'BRI-2NEW', at, by: ana },
    },
    local,
  );
  expect([closed.lists, closed.dueFrom, closed.onAgenda]).toEqual([[], undefined, undefined]);
  const again = goesOnFrom(closed, local);
  expect(again?.teamActions).toEqual(closed.teamActions);
  expect(again?.brought).toBeUndefined();
});
