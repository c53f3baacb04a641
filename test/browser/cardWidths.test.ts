import { join } from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from '../support/browser';
import { inDialogs, posted } from '../support/everyCard';

const pageFolder = join(__dirname, '../../sandbox/page');
const every = [...posted, ...inDialogs];
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Runs in the browser: draws each card as the sandbox does, and names those that do not fit. */
const inTheBrowser = `
  import './page.css';
  import { drawCard } from './drawCard';
  globalThis.tooWide = (cards) => {
    const place = document.createElement('div');
    place.className = 'card';
    place.style.cssText = 'margin: 8px; padding: 12px; width: min(580px, calc(100vw - 40px))';
    document.body.append(place);
    const spills = (one) => one.scrollWidth > one.clientWidth + 2;
    return cards.flatMap(([name, card]) => {
      place.replaceChildren(drawCard(card, () => undefined));
      const cut = [...place.querySelectorAll('button')].filter(spills).map((one) => one.textContent);
      return spills(place) || cut.length > 0 ? [[name, ...cut].join(': ')] : [];
    });
  };
`;

async function drawing() {
  const { outputFiles } = await build({
    stdin: { contents: inTheBrowser, resolveDir: pageFolder, loader: 'js' },
    outdir: 'drawn',
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: ending('.js'), styles: ending('.css') };
}

async function tooWide(width: number, theme: string, cards: readonly unknown[]): Promise<string[]> {
  const { script, styles } = await drawing();
  const page = await browser.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.setContent(
    `<html data-theme="${theme}"><head><style>${styles}</style></head><body></body></html>`,
  );
  await page.addScriptTag({ content: script });
  const found: string[] = await page.evaluate(`tooWide(${JSON.stringify(cards)})`);
  await page.close();
  return found;
}

test.each([
  [1280, 'light'],
  [390, 'dark'],
  [320, 'light'],
  [320, 'dark'],
])('every card fits its place at %i pixels, and no button is cut (%s)', async (width, theme) => {
  expect(every.length).toBeGreaterThan(250);
  expect(await tooWide(width, theme, every)).toEqual([]);
});

test('a card that does not fit is found', async () => {
  const image = {
    type: 'Container',
    minHeight: '1px',
    items: [{ type: 'TextBlock', text: 'W'.repeat(300) }],
  };
  const wide = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'ColumnSet', columns: Array(40).fill({ type: 'Column', width: '60px', items: [image] }) }],
  };

  expect(await tooWide(320, 'light', [['wide', wide]])).toEqual(['wide']);
});
