import { DateTime } from 'luxon';
import { victorianHolidays } from '../../domain/holidays/victoria';
import { viewer } from '../support/browser';
import { browserTown } from '../support/browserTown';

const { sandbox, newPage } = browserTown();
const zone = 'Australia/Melbourne';

function workday(from: DateTime): DateTime {
  const isClosed = from.isWeekend || victorianHolidays.some(({ date }) => date === from.toISODate());
  return isClosed ? workday(from.plus({ days: 1 })) : from;
}

/** Runs in the browser: what stands on the button that has the focus, or beside the input. */
const focused = `(() => {
  const one = document.activeElement;
  const beside = (one.getAttribute('aria-labelledby') ?? '').split(' ');
  const own = one.matches('button, a') ? one.textContent : '';
  return [own, ...beside.map((id) => document.getElementById(id)?.textContent)].join(' ');
})()`;

test('by hand: what matters, a goal, an activity with their yes, a visit, and how it was in three presses', async () => {
  const { start } = await sandbox;
  const url = await start();
  const page = await newPage();
  const me = viewer(page);
  const { dialog } = me;
  const clock = async (body?: object) => {
    const asked = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    const { now } = (await (await fetch(`${url}sandbox/clock`, asked)).json()) as { now: string };
    return DateTime.fromISO(now, { zone });
  };
  const on = (title: string) => dialog.getByRole('button', { name: title, exact: true });
  const presses = (title: string) => on(title).first().click();
  const fills = async (label: string, text: string) => dialog.getByLabel(label).first().fill(text);
  const shows = (text: string) => dialog.getByText(text).first().waitFor();
  const tuesday = await clock();
  await page.goto(url);
  await me.is('Ana Petrov');

  await me.says('find BRI-8GPX');
  await me.presses('Open');
  await shows('What matters, in their words');
  await me.shot('15-case-card');
  await presses('Change what matters');
  await fills('What matters, in their words', 'A table, three friends, and nobody in a hurry.');
  await presses('Save');
  await shows('✓ Saved');
  await presses('Back');
  await shows('A table, three friends, and nobody in a hurry.');
  await presses('Plan');
  await presses('Add a goal');
  await fills('What would they like, in their words?', 'I want to deal the cards again');
  await presses('Add the goal');
  await shows('I want to deal the cards again');
  await presses('Add a step');
  await fills('What is the small next step?', 'Find the good pack of cards');
  await presses('Add the step');
  await shows('Find the good pack of cards');
  await me.shot('16-plan');
  await presses('Back');

  await presses('Activities');
  await presses('Suggest activities');
  await shows('What may suit them');
  await me.shot('17-suggestions');
  await presses('Add as an idea');
  await shows('✓ Added as an idea');
  await presses('They said yes');
  await presses('Introduce them');
  await dialog.getByRole('checkbox').check();
  await presses('They have been introduced');
  await presses('Plan a visit');
  await fills('On which day?', tuesday.plus({ days: 1 }).toFormat('yyyy-MM-dd'));
  await dialog.getByLabel('I go along').check();
  await presses('Plan it');
  await shows('First visit planned');
  await me.closes();

  await clock({
    now: workday(tuesday.plus({ days: 2 }))
      .set({ hour: 9, minute: 0 })
      .toUTC()
      .toISO(),
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await me.sees('4 people to check in with');
  await me.presses('Start');
  await shows('Effie · BRI-7EFF');
  await me.shot('18-how-was-it');
  await presses('Mixed');
  await shows('A moment of connection or joy?');
  await fills('In their words', 'The hinge was rusty and so was I.');
  await presses('Connection');
  await shows('How confident do they feel');
  await presses('5');
  await shows('They feel 5 of 10 confident');
  await presses('Next person');
  await shows('Marisol · BRI-7K3Q');
  await presses('More');
  await presses('Skip');
  await shows('Dimitri · BRI-8GPX');
  await presses('Good');
  await presses('Not this time');
  await presses('7');
  await shows('They feel 7 of 10 confident');
  await me.shot('19-told');
  await dialog.getByRole('button', { name: /^Undo/ }).first().click();
  await shows('Taken back');
  await shows('How was it?');
  await me.closes();

  // from here on with the keyboard alone
  await page.setViewportSize({ width: 1280, height: 900 });
  const goesTo = async (name: string, key = 'Tab') => {
    for (let at = 0; at < 60; at += 1) {
      await page.keyboard.press(key);
      if ((await page.evaluate<string>(focused)).includes(name)) return;
    }
    throw new Error(`The ${key} key does not come to ${name}.`);
  };
  await me.says('find BRI-8GPX');
  await goesTo('Open', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await shows('What matters, in their words');
  await goesTo('Add a moment');
  await page.keyboard.press('Space');
  await shows('What was it?');
  await goesTo('In their words');
  await page.keyboard.type('He won the last hand and laughed.');
  await goesTo('A moment of connection');
  await page.keyboard.press('ArrowDown');
  await goesTo('Save');
  await page.keyboard.press('Enter');
  await shows('✓ Written down.');
  await shows('He won the last hand and laughed.');
  await shows('A moment of joy');
  await goesTo('Undo');
  await me.shot('20-by-keyboard');
}, 120_000);
