import { refusalSentence } from '../../cards/refusalSentence';
import { sceneDate } from '../../sandbox/seed/sceneDate';
import { sceneTime } from '../../sandbox/seed/sceneTime';
import { viewer } from '../support/browser';
import { browserTown } from '../support/browserTown';

const { sandbox, newPage } = browserTown();
const effie = 'BRI-7EFF';
const notForThem = refusalSentence['not-found'];
// of her life, of her plan, of what is asked of the team
const ofHer = ['Effie', 'A table where somebody saves her a seat.', 'I want to bake again', 'Makers'];

test('five look at the same agenda, each opens what they may see and no more, and a consent taken back closes it', async () => {
  const { start } = await sandbox;
  const url = await start();
  const page = await newPage();
  const me = viewer(page);
  const agenda = page.getByTestId('message').filter({ hasText: 'Run the meeting' }).last();
  const isIn = async (name: string) => {
    await me.is(name);
    await me.opens(page.locator('[data-testid^="chat-"]', { hasText: 'Thursday case conference' }));
  };
  const pressesOpenMyView = async () => {
    await agenda.getByText(effie).waitFor();
    const references: string[] = (await agenda.innerText()).match(/BRI-\w{4}/g) ?? [];
    await agenda.getByRole('button', { name: 'Open my view' }).nth(references.indexOf(effie)).click();
  };
  const opensEffie = async () => {
    await pressesOpenMyView();
    await me.dialog.getByText('Is your screen shared?').waitFor();
    for (const word of ofHer) expect(await me.dialog.innerText()).not.toContain(word);
    await me.answers('Show');
  };
  const headers = { 'content-type': 'application/json' };
  const clock = async (body?: object) => {
    const asked = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
    return ((await (await fetch(`${url}sandbox/clock`, asked)).json()) as { now: string }).now;
  };
  const thursday = sceneDate('nextThursday', await clock()) ?? '';
  await clock({ now: sceneTime({ on: 'nextThursday', at: '10:01' }, `${thursday}T00:00:00Z`) });
  await page.goto(url);

  await isIn('Ana Petrov');
  await page.getByTestId('install').click();
  await me.sees('Welcome to Local Connections');
  await me.says('@Local Connections conference');
  await agenda.getByText(effie).waitFor();
  await page.getByTestId('meeting').click();
  await agenda.getByText('It is on now.').waitFor();
  await me.presses('Run the meeting');
  await me.dialog.getByRole('button', { name: 'Talk of this now' }).first().click();
  await agenda.getByText('▶ Now').waitFor();
  await me.closes();
  const shared = await agenda.innerText();
  for (const word of ofHer) expect(shared).not.toContain(word);
  await opensEffie();
  for (const word of ofHer) await me.dialog.getByText(word).first().waitFor();
  await me.shot('20-meeting-link-worker');
  await me.closes();

  await isIn('Dana Whitfield');
  await opensEffie();
  for (const word of ofHer) await me.dialog.getByText(word).first().waitFor();
  await me.shot('20-meeting-care-team');
  await me.closes();

  for (const [name, opens, answer, shot] of [
    ['Minh Truong', opensEffie, notForThem, 'not-on-the-care-team'],
    ['Stuart Pelham', opensEffie, notForThem, 'manager'],
    ['Imelda Frost', pressesOpenMyView, 'You do not have access here.', 'guest'],
  ] as const) {
    await isIn(name);
    await opens();
    await me.dialog.getByText(answer).waitFor();
    for (const word of ofHer) expect(await page.locator('body').innerText()).not.toContain(word);
    await me.shot(`20-meeting-${shot}`);
    await me.closes();
  }

  await me.is('Ana Petrov');
  await me.says(`find ${effie}`);
  await me.presses('Open');
  await me.answers('More');
  await me.answers('Consents');
  await me.dialog.getByLabel('Sharing with their care team at this Local').uncheck();
  // Dana has the question before her while the consent goes
  const other = await newPage();
  const dana = viewer(other);
  await other.goto(url);
  await dana.is('Dana Whitfield');
  await dana.opens(other.locator('[data-testid^="chat-"]', { hasText: 'Thursday case conference' }));
  const hers = other.getByTestId('message').filter({ hasText: 'Run the meeting' }).last();
  await hers.getByRole('button', { name: 'Open my view' }).first().click();
  await dana.dialog.getByText('Is your screen shared?').waitFor();
  await me.answers('Save consents');
  await me.dialog.getByText('Saved').first().waitFor();
  await dana.answers('Show');
  await dana.dialog.getByText(notForThem).waitFor();
  for (const word of ofHer) expect(await dana.dialog.innerText()).not.toContain(word);
  await dana.shot('21-meeting-consent-taken-back');
  await dana.closes();
  await hers.getByText(effie).waitFor({ state: 'detached' });
  await hers.getByText('BRI-7K3Q').waitFor();
  await other.close();
  await me.closes();

  await isIn('Ana Petrov');
  await page.getByTestId('meeting').click();
  await me.sees('It has ended.');
  await me.sees('The meeting has ended.');
  expect(await page.locator('#messages').innerText()).not.toContain(effie);
  await me.shot('22-meeting-ended');
}, 120_000);
