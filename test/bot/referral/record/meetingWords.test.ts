import { meetingChanges, meetingViews } from '../../../../bot/meetingWays';
import { deedInWords } from '../../../../domain/referral/record/auditWords';

/** About a chat, a list, a Local's records or the audit itself: they stand in the audit of no case. */
const ofNoCase = /^(room\.|access\.|records\.|export\.)|^information\.whose$|^disposal\.(list|marked|past)$/;
const verbsOf = (ways: object) => Object.keys(ways).filter((verb) => !ofNoCase.test(verb));

test('whatever of a meeting is looked at stands in the audit in words', () => {
  const wordless = verbsOf(meetingViews).filter(
    (verb) => deedInWords({ verb, kind: 'view', allowed: true }) === 'Looked at the details',
  );
  expect(wordless).toEqual([]);
});

test('whatever of a meeting is done, or tried, stands there in words', () => {
  const wordless = verbsOf(meetingChanges).filter((verb) =>
    [true, false].some((allowed) =>
      /(Changed|change) something/.test(deedInWords({ verb, kind: 'write', allowed })),
    ),
  );
  expect(wordless).toEqual([]);
});
