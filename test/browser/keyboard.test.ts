import { join } from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from '../support/browser';
import { inDialogs } from '../support/everyCard';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Runs in the browser: what of a card somebody with a keyboard misses, finds in a strange order or cannot name. */
const inTheBrowser = `
  import './page.css';
  import { drawCard } from './drawCard';
  const focusable = 'input, select, textarea, button, a[href], [role=button]';
  const isSeen = (one) => one.getClientRects().length > 0;
  const textById = (ids) =>
    (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('');
  const nameOf = (one) =>
    one.matches('button, a, [role=button]')
      ? one.textContent
      : textById(one.getAttribute('aria-labelledby')) ||
        [...(one.labels ?? [])].map((label) => label.textContent).join('');
  const called = (one) => one.textContent.trim() || one.placeholder || one.type;
  globalThis.draw = (cards) => {
    const places = cards.map((card) => {
      // the choices of one question belong together in one form
      const place = document.createElement('form');
      place.className = 'card';
      place.style.cssText = 'margin: 8px; padding: 12px; width: min(580px, calc(100vw - 40px))';
      place.replaceChildren(drawCard(card, () => undefined));
      return place;
    });
    document.body.replaceChildren(...places);
    // what is folded away as well
    for (const one of document.querySelectorAll('.card *'))
      if (one.style.display === 'none') one.style.removeProperty('display');
    return [...document.querySelectorAll(focusable)].filter(isSeen);
  };
  globalThis.unreached = ([name, card]) => {
    let before = { top: -1, bottom: -1, left: -1 };
    return draw([card]).flatMap((one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      const isOnItsRow = top < before.bottom && bottom > before.top;
      const isBack = bottom <= before.top || (isOnItsRow && right <= before.left);
      before = { top, bottom, left };
      return [
        ...(one.tabIndex !== 0 || one.disabled ? ['no Tab comes to it'] : []),
        ...(nameOf(one).trim() === '' ? ['it has no label'] : []),
        ...(isBack ? ['it comes too late'] : []),
      ].map((what) => [name, called(one), what].join(': '));
    });
  };
`;

async function openPage(width: number) {
  const { outputFiles } = await build({
    stdin: { contents: inTheBrowser, resolveDir: join(__dirname, '../../sandbox/page'), loader: 'js' },
    outdir: 'drawn',
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const page = await browser.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.setContent(`<html><head><style>${ending('.css')}</style></head><body></body></html>`);
  await page.addScriptTag({ content: ending('.js') });
  return {
    page,
    unreached: (cards: readonly unknown[]): Promise<string[]> =>
      page.evaluate(`${JSON.stringify(cards)}.flatMap(unreached)`),
  };
}

test.each([1280, 320])(
  'in every dialog a Tab comes to each input and button as one reads (%i)',
  async (width) => {
    const { page, unreached } = await openPage(width);

    expect(inDialogs.length).toBeGreaterThan(350);
    expect(await unreached(inDialogs)).toEqual([]);
    await page.close();
  },
  120_000,
);

test('the Tab key itself goes through the forms about a case from the first to the last', async () => {
  const { page } = await openPage(1280);
  const forms = [...new Map(inDialogs.filter(([name]) => name.startsWith('caseForm '))).values()];
  expect(forms.length).toBeGreaterThan(40);
  // of the choices of one question, the Tab takes one; the arrows go on from there
  const stops: number = await page.evaluate(`
    globalThis.order = [];
    const all = draw(${JSON.stringify(forms)});
    const first = all.filter((one, at) => one.type !== 'radio' || all[at - 1]?.name !== one.name);
    first.forEach((one) => one.addEventListener('focus', () => order.push(first.indexOf(one))));
    for (const one of all.filter(({ type }) => type === 'radio')) one.checked = false;
    first.length;
  `);
  // a date takes several: its day, its month, its year and its calendar
  let order: number[] = [];
  for (let at = 0; at < stops * 2 && !order.includes(stops - 1); at += 1) {
    await page.keyboard.press('Tab');
    if (at % 20 === 0) order = await page.evaluate('[...new Set(order)]');
  }

  expect(order).toEqual(Array.from({ length: stops }, (_, at) => at));
  await page.close();
}, 120_000);

test('what the keyboard misses is found', async () => {
  const { page, unreached } = await openPage(1280);
  const card = (body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body });
  const send = (title: string, more = {}) => ({ type: 'Action.Submit', title, ...more });
  const actions = (...some: object[]) => ({ type: 'ActionSet', actions: some });

  const found = await unreached([
    ['no label', card([{ type: 'Input.Text', id: 'a', placeholder: 'Typed' }])],
    ['off', card([actions(send('Save', { isEnabled: false }))])],
    ['back', card([{ type: 'Container', rtl: true, items: [actions(send('One'), send('Two'))] }])],
    ['good', card([{ type: 'Input.Text', id: 'a', label: 'Words' }, actions(send('One'), send('Two'))])],
  ]);

  expect(found).toEqual([
    'no label: Typed: it has no label',
    'off: Save: no Tab comes to it',
    'back: Two: it comes too late',
  ]);
  await page.close();
});
