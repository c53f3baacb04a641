import { nothingWanted } from '../../../../domain/activity/search/wanted';
import { subjectOf } from '../../../../domain/activity/suggest/subjectOf';

test('how somebody says it, when and where are no part of what it is about', () => {
  const subject = subjectOf({
    ...nothingWanted,
    words: ['used', 'play', 'chess', 'dad'],
    area: 'town:sunshine',
    days: ['TH'],
    access: ['quiet'],
  });

  expect(subject?.wanted).toEqual({ ...nothingWanted, words: ['chess'] });
});

test('who runs it is asked for beside what it is about, or is all that it is about', () => {
  const art = subjectOf({ ...nothingWanted, interests: ['arts'], runBy: ['aboriginalLed'] });
  const alone = subjectOf({ ...nothingWanted, words: ['other', 'people'], runBy: ['lgbtiqa'] });

  expect(art).toMatchObject({ wanted: { interests: ['arts'], runBy: [] }, runBy: ['aboriginalLed'] });
  expect(alone?.wanted).toMatchObject({ words: [], runBy: ['lgbtiqa'] });
});

test('words that say nothing are about nothing', () => {
  expect(subjectOf({ ...nothingWanted, words: ['having', 'fun'] })).toBeUndefined();
});
