import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf } from '../support/bundle/bundleOf';
import { mostKilobytes, otherwiseKilobytes } from '../support/bundle/mostKilobytes';
import { packageWeights } from '../support/bundle/packageWeights';

const out = mkdtempSync(join(tmpdir(), 'weighed-'));
afterAll(() => rmSync(out, { recursive: true }));
const ours = bundleOf(join(out, 'ours'));
const bare = 'test/support/bundle/bareTeamsAi.ts';

/** What is heavier than it may be, said so that whoever added it knows what to do. */
function tooHeavy(weights: ReadonlyMap<string, number>): string[] {
  return [...weights].flatMap(([name, bytes]) => {
    const most = (mostKilobytes[name] ?? otherwiseKilobytes) * 1000;
    const by = `${Math.round(bytes / 1000)} KB, more than ${most / 1000}`;
    return name === 'ours' || bytes <= most
      ? []
      : [`${name} weighs ${by}: load less of it, or say why in test/support/bundle/mostKilobytes.ts.`];
  });
}

test('no package weighs more than it may', () => {
  expect(tooHeavy(packageWeights(ours.inputs))).toEqual([]);
});

test('a package that nobody weighed is named', () => {
  const weights = packageWeights(new Map([['node_modules/@some/chart/index.js', 400_000]]));
  expect(tooHeavy(weights)).toEqual([
    '@some/chart weighs 400 KB, more than 10: load less of it, or say why in test/support/bundle/mostKilobytes.ts.',
  ]);
});

test('models, tokenizers, recognizers and dialogs are not in it', () => {
  const dead = /\/(openai|gpt-tokenizer|recognizers-text[^/]*|botbuilder-dialogs)\//;
  const heavy = [...ours.inputs].filter(([file, bytes]) => dead.test(file) && bytes > 500);
  expect(heavy).toEqual([]);
});

test('it is lighter than a bare bot of the same SDKs, and little heavier than one cut down in the same way', () => {
  const plain = bundleOf(join(out, 'plain'), bare, 'plain');
  const cutDown = bundleOf(join(out, 'cut-down'), bare);
  const megabytes = (bytes: number) => Math.round(bytes / 10_000) / 100;
  expect(megabytes(ours.bytes - plain.bytes)).toBeLessThan(0);
  expect(megabytes(ours.bytes - cutDown.bytes)).toBeLessThan(1.65);
});
