import { join } from 'node:path';
import { build } from 'esbuild';
import { checkInInputs } from '../../cards/checkIn/checkInInputs';
import { startForm } from '../../cards/day/start/startForm';
import type { Case } from '../../domain/referral/case';
import { openBrowser } from '../support/browser';
import { found, local, nonce, worker } from '../support/everyCard/made';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Beside the body stand the frame of the dialog, its title and its close button. */
const mostHigh = 530;
const inside = 304;

const { pronouns: _none, ...someone } = found('gettingStarted').participant;
const marisol: Case = {
  ...found('gettingStarted'),
  id: 'BRI-7K3Q',
  participant: {
    ...someone,
    calledName: 'Marisol',
    doNotContactDirectly: false,
    contact: { ...someone.contact, way: 'call', details: '0491 570 006', safeToLeaveMessage: true },
  },
  lastCheckIn: {
    at: '2026-11-08T22:10:00.000Z',
    by: worker.id,
    type: 'scheduled',
    way: 'call',
    result: 'spoke',
    line: 'Sister visits in December. '.repeat(7),
  },
};
const proposed = { type: 'scheduled', on: '2026-12-07', way: 'call' } as const;
const view = {
  found: marisol,
  local,
  inputs: checkInInputs({ found: marisol, proposed, today: '2026-11-23', local }),
  proposedOn: proposed.on,
  typed: {},
  problems: {},
  run: { seen: 2, done: 1, putOff: 0 },
  nonce,
};
const line = { kind: 'checkInDue', key: 'step|BRI-7K3Q', why: 'Check-in due today.' } as const;

const inTheBrowser = `
  import './page.css';
  import { drawCard } from './drawCard';
  globalThis.heightOf = (card, width) => {
    const place = document.createElement('div');
    place.className = 'card';
    place.style.cssText = 'margin: 0; padding: 0; border: 0; width: ' + width + 'px';
    place.replaceChildren(drawCard(card, () => undefined));
    document.body.replaceChildren(place);
    return place.scrollHeight;
  };
`;

test.each([
  ['their own', startForm({ ...view, line, top: [] })],
  [
    'with good times',
    startForm({
      ...view,
      found: { ...marisol, rhythm: { bestDays: ['TU'], bestTimes: 'mornings' } },
      line,
      top: [],
    }),
  ],
  ['covered for a colleague', startForm({ ...view, line: { ...line, coverOf: 'Ana Petrov' }, top: [] })],
])('one person is one screen of a phone of 320 by 640: %s', async (_, card) => {
  const { outputFiles } = await build({
    stdin: {
      contents: inTheBrowser,
      resolveDir: join(__dirname, '../../sandbox/page'),
      loader: 'js',
    },
    outdir: 'drawn',
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const page = await browser.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.setContent(`<html><head><style>${ending('.css')}</style></head><body></body></html>`);
  await page.addScriptTag({ content: ending('.js') });

  const height: number = await page.evaluate(`heightOf(${JSON.stringify(card)}, ${inside})`);

  expect(height).toBeLessThanOrEqual(mostHigh);
  await page.close();
});
