import { looseningInWords } from '../../../../cards/activity/share/looseningInWords';
import { sharedActivity } from '../../../../cards/activity/share/sharedActivity';
import { sharedPreview } from '../../../../cards/activity/share/sharedPreview';
import { nothingWanted } from '../../../../domain/activity/search/wanted';
import { buttonsOf, textOf } from '../../../support/cardReading';
import { activityOf, ana, brimbank, choir, now, wordiest } from '../find/drawnActivity';

const vetting = { status: 'trusted', by: ana, at: now, checks: [] } as const;
const told = (activity = activityOf()) =>
  textOf(sharedActivity(activity, brimbank, now)).replace(/: \n/g, ': ');

describe('the card that is put into a chat', () => {
  test('says what it is and how far to trust it, on which day', () => {
    const text = told(activityOf(choir, { vetting: { ...vetting, checks: [] } }));

    expect(text).toContain('Big Tin Choir');
    expect(text).toContain('How to get there: Bus 216 stops at the door');
    expect(text).toContain('Access: Step-free entry');
    expect(text).toContain('Trusted, 23 November 2026. Checked lately: 3 November 2026');
    expect(text).toContain('As the directory had it on 23 November 2026.');
  });

  test('says when nobody has been there or checked', () => {
    const { assured_date: _never, ...unchecked } = choir;

    expect(told(activityOf(unchecked))).toContain('None of us has visited. Never checked: ring first');
  });

  test('says how to get there in whole sentences, what the team knows first', () => {
    const whatToExpect = { gettingThere: `${'Follow the creek to the gate. '.repeat(8)}Then ring.` };
    const text = told(activityOf(choir, { whatToExpect }));

    expect(text).toContain('Then ring. Bus 216 stops at the door');
    expect(text).not.toContain('.;');
  });

  test('does nothing but open its page', () => {
    const types = (activity = activityOf()) =>
      buttonsOf(sharedActivity(activity, brimbank, now)).map(({ type }) => type);

    expect(types()).toEqual(['Action.OpenUrl']);
    expect(types(activityOf({ ...choir, url: 'javascript:alert(1)' }))).toEqual([]);
  });

  test('says nothing that is for staff alone', () => {
    const said = { at: now, by: ana, what: 'notWelcoming', words: 'They were rude' };
    const held = { ...vetting, status: 'paused' as const, reason: 'Under review', checks: [] };
    const text = told(
      activityOf(choir, { vetting: held, concerns: [said], localContact: ana, addedBy: ana }),
    );

    for (const inside of ['Ana Link', 'rude', 'Under review', 'welcoming'])
      expect(text).not.toContain(inside);
  });

  test('is a sixth of what one answer may hold, even the wordiest', () => {
    const json = JSON.stringify(sharedActivity(wordiest(), brimbank, now));

    expect(Buffer.byteLength(json)).toBeLessThan(10 * 1024);
    for (const block of json.match(/\{"type":"TextBlock"[^}]*\}/g) ?? []) expect(block).not.toContain('trap');
  });
});

describe('its line in the list', () => {
  test('says its name, who runs it, when and where', () => {
    expect(sharedPreview(activityOf(), brimbank, now)).toEqual({
      title: 'Big Tin Choir',
      text: expect.stringMatching(
        /^None of us has visited · The House · Thursdays, 10:00 am to 12:00 pm.* · Sunshine$/,
      ),
    });
  });

  test('holds no sign that Teams would read as markup', () => {
    const { title, text } = sharedPreview(wordiest(), brimbank, now);

    expect(title + text).not.toMatch(/[<>&`[\]]|\*\*/);
    expect(title.length).toBeLessThanOrEqual(82);
    expect(text.length).toBeLessThanOrEqual(202);
  });
});

test('what to let go of is said in words, without what was written', () => {
  const loosen = [
    { says: 'any day', wanted: nothingWanted, total: 4 },
    { says: 'further away', wanted: { ...nothingWanted, words: ['marguerite'] }, total: 7 },
  ];

  expect(looseningInWords(loosen)).toContain('This would find something: any day (4).');
  expect(looseningInWords([])).toContain('Try one plain word');
});
