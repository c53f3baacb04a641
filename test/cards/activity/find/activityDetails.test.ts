import { activityDetails } from '../../../../cards/activity/find/details/activityDetails';
import type { DetailsView } from '../../../../cards/activity/find/details/detailsView';
import type { Vetting } from '../../../../domain/activity/trust/vetting';
import { roles } from '../../../../domain/staff/roles';
import { buttonTitles, textOf } from '../../../support/cardReading';
import { activityOf, ana, brimbank, choir, nonce, now, wordiest } from './drawnActivity';

const cardOf = (view: Partial<DetailsView>) =>
  activityDetails({ activity: activityOf(), local: brimbank, roles: ['clinician'], now, nonce, ...view });
const textOfCard = (view: Partial<DetailsView>) => textOf(cardOf(view)).replace(/: \n/g, ': ');
const trusted: Vetting = { status: 'trusted', by: ana, at: now, checks: ['greeted', 'quietSpace'] };

test('says all that is known', () => {
  const activity = activityOf(
    {
      ...choir,
      minimum_age: 18,
      eligibility_description: 'Everyone who likes to sing',
      languages: [{ name: 'Vietnamese' }],
      alert: 'Bring a drink in summer',
    },
    {
      vetting: trusted,
      whatToExpect: { size: 'About twenty' },
      localContact: { personId: 'ben', name: 'Ben Link' },
      tags: ['aboriginalLed'],
    },
  );
  const text = textOfCard({ activity });

  for (const line of [
    'Please note: Bring a drink in summer',
    'When: Thursdays, 10:00 am to 12:00 pm',
    'Next: Thursday 26 November, 10:00 am',
    'Where: Hall, Sunshine',
    'How to get there: Bus 216 stops at the door',
    'Cost: Each visit: $5',
    'Access: Step-free entry',
    'Languages: Vietnamese',
    'Run by and for: Aboriginal-led',
    'Who it is for: Aged 18 and over. Everyone who likes to sing',
    'How many people: About twenty',
    'Ring: 03 7010 0101, extension 100',
    'Email: choir@example.org',
    'Newcomers are greeted',
    'Ana Link, 23 November 2026',
    'Ben Link',
    'From: an imported list, brought in 23 November 2026',
  ])
    expect(text).toContain(line);
});

test('says how to get there once: what the team knows, then what its source says', () => {
  const whatToExpect = { gettingThere: 'Use the side gate.', size: 'About twenty' };
  const text = textOfCard({ activity: activityOf(choir, { whatToExpect }) });

  expect(text.match(/.*get there.*/g)).toEqual([
    'How to get there: Use the side gate. Bus 216 stops at the door',
  ]);
  expect(text.match(/side gate|Bus 216/g)).toHaveLength(2);
  expect(text).toContain('How many people: About twenty');
});

test('says the next three times', () => {
  expect(
    textOfCard({})
      .match(/Next: .*/)?.[0]
      .split('; '),
  ).toEqual([
    expect.stringContaining('26 November'),
    expect.stringContaining('3 December'),
    expect.stringContaining('10 December'),
  ]);
});

test('says by whose word of mouth it is known', () => {
  const activity = activityOf(choir, { addedBy: ana, toldBy: 'the library' });

  const told = 'From: word of mouth, added by Ana Link, told by the library';
  expect(textOfCard({ activity, roles: ['linkWorker'] })).toContain(told);
  expect(textOfCard({ activity, roles: ['clinician'] })).not.toContain('the library');
  expect(textOfCard({ activity: activityOf(choir, { sourceName: 'council list' }) })).toContain(
    'From: council list, brought in 23 November 2026',
  );
});

test.each([
  ['inactive', 'It is not running now.'],
  ['defunct', 'It has ended.'],
  ['temporarily closed', 'It is closed for a while'],
  ['sleeping', 'It may not be running now.'],
])('says first that it is %s, and hands it to nobody', (status, says) => {
  const card = cardOf({ activity: activityOf({ ...choir, status }) });

  expect(textOf(card)).toContain(says);
  expect(buttonTitles(card)).not.toContain('Hand to a person');
});

test('shows why it is held back to those who vet, and to nobody else', () => {
  const vetting: Vetting = { ...trusted, status: 'doNotSuggest', reason: 'Somebody was turned away' };
  const activity = activityOf(choir, { vetting });

  expect(textOf(cardOf({ activity, roles: ['linkWorker'] }))).toContain('Somebody was turned away');
  expect(textOf(cardOf({ activity, roles: ['clinician'] }))).not.toContain('turned away');
  expect(buttonTitles(cardOf({ activity, roles: ['linkWorker'] }))).not.toContain('Hand to a person');
});

test('hands it on, tells that something is wrong and goes back to where it was opened', () => {
  const back = { wanted: 'code', from: '5' };

  expect(buttonTitles(cardOf({ back }))).toEqual(
    expect.arrayContaining(['Open its page', 'Something is wrong', 'Hand to a person', 'Back to results']),
  );
  expect(buttonTitles(cardOf({}))).not.toContain('Back to results');
});

test('offers to put it right to those who may', () => {
  expect(buttonTitles(cardOf({ roles: ['communityEngagement'] }))).toEqual(
    expect.arrayContaining(['Put right', 'Same as another', 'About the organisation']),
  );
  expect(buttonTitles(cardOf({}))).not.toContain('Put right');
});

test('opens the organisation’s page when its own is no address, and nothing that is none', () => {
  const odd = { ...choir, url: 'ask us', organization: { name: 'The House', website: 'www.example.org' } };
  const trap = { ...choir, url: 'javascript:alert(1)' };

  expect(JSON.stringify(cardOf({ activity: activityOf(odd) }))).toContain('"url":"https://www.example.org/"');
  expect(buttonTitles(cardOf({ activity: activityOf(trap) }))).not.toContain('Open its page');
});

test('says what has just been done', () => {
  expect(textOf(cardOf({ says: 'Marked as still running today.' }))).toContain(
    'Marked as still running today.',
  );
});

test('stays under 20 KB with the wordiest, and reads none of it as markdown', () => {
  const activity = wordiest('long', { vetting: { ...trusted, status: 'paused', reason: 'x'.repeat(900) } });
  const json = JSON.stringify(cardOf({ activity, roles, back: { wanted: 'x'.repeat(200), from: '5' } }));

  expect(Buffer.byteLength(json)).toBeLessThan(20 * 1024);
  for (const block of json.match(/\{"type":"TextBlock"[^}]*\}/g) ?? []) expect(block).not.toContain('trap');
});
