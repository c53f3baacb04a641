import * as fc from 'fast-check';
import type { TeamAction } from '../../../domain/conference/brought';

/** To whom the case is open no more. */
export const gone = 'gone';

/** What the team agreed on: of the link worker, the care team, the Lead, or of somebody who has left. */
export function someActions(someDate: fc.Arbitrary<string>): fc.Arbitrary<TeamAction[]> {
  const actions = fc.array(
    fc
      .record({
        owner: fc.constantFrom('ana', 'cal', 'lou', gone),
        by: someDate,
        state: fc.constantFrom('open', 'open', 'done', 'letGo'),
      })
      .map(
        ({ owner, by, state }): TeamAction => ({
          id: `${owner}${by}`,
          what: 'Ring',
          owner: { personId: owner, name: owner },
          by,
          conferenceId: 'thursday',
          agreedOn: '2026-11-19',
          state,
          ...(state !== 'open' && { endedOn: by }),
        }),
      ),
    { maxLength: 3 },
  );
  return fc.oneof({ weight: 2, arbitrary: fc.constant<TeamAction[]>([]) }, { weight: 1, arbitrary: actions });
}
