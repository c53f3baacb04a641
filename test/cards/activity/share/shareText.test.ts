import { shareForm } from '../../../../cards/activity/share/shareForm';
import { shareText } from '../../../../cards/activity/share/shareText';
import { buttonTitles, textOf, untouched } from '../../../support/cardReading';
import { activityOf, ana, brimbank, choir, nonce, now, wordiest } from '../find/drawnActivity';

test('says what, when, where, how to get there, what to expect, what it costs and whom to ask', () => {
  const activity = activityOf(choir, { whatToExpect: { size: 'About twenty', friend: 'Yes' } });

  expect(shareText(activity, brimbank, now).split('\n')).toEqual([
    'Big Tin Choir',
    'The House',
    '',
    'What: Singing for everyone',
    'When: Thursdays, 10:00 am to 12:00 pm',
    expect.stringMatching(/^Next: Thursday 26 November/),
    'Where: Hall, Sunshine',
    'How to get there: Bus 216 stops at the door',
    'How many people: About twenty',
    'May a friend come: Yes',
    'Cost: Each visit: $5',
    'Contact: 03 7010 0101, extension 100; choir@example.org; https://example.org/choir',
  ]);
});

test('names nobody of the team and says nothing that is for staff', () => {
  const said = { at: now, by: ana, what: 'notWelcoming', words: 'They were rude' };
  const activity = activityOf(choir, {
    vetting: { status: 'paused', by: ana, at: now, checks: ['greeted'], reason: 'Under review' },
    localContact: ana,
    addedBy: ana,
    toldBy: 'a neighbour',
    concerns: [said],
  });
  const text = shareText(activity, brimbank, now);

  for (const inside of ['Ana Link', 'neighbour', 'rude', 'Under review']) expect(text).not.toContain(inside);
  expect(textOf(shareForm({ activity, local: brimbank, back: {}, now, nonce }))).toContain(
    'It is paused for now',
  );
});

test('is read whole above the box that it is copied from, and leads on', () => {
  const activity = activityOf(choir, { whatToExpect: { size: 'About twenty' } });
  const lines = shareText(activity, brimbank, now).split('\n').filter(Boolean);
  const form = shareForm({ activity, local: brimbank, back: {}, now, nonce });

  expect(lines.length).toBeGreaterThan(6);
  expect(textOf(form).split('\n').slice(0, lines.length)).toEqual(lines);
  expect(untouched(form)).toEqual({ text: shareText(activity, brimbank, now) });
  expect(buttonTitles(form)).toEqual(['Back to details']);
  const found = shareForm({ activity, local: brimbank, back: { wanted: 'x', from: '5' }, now, nonce });
  expect(buttonTitles(found)).toEqual(['Back to details', 'Back to results']);
});

test('holds no markup, and fits in a dialog', () => {
  const activity = wordiest();
  const text = shareText(activity, brimbank, now);

  expect(text).not.toMatch(/[<>`]|\]\(|\*\*/);
  const form = shareForm({ activity, local: brimbank, back: { wanted: 'x'.repeat(200) }, now, nonce });
  expect(Buffer.byteLength(JSON.stringify(form))).toBeLessThan(20 * 1024);
});
