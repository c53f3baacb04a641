import { readFileSync } from 'node:fs';
import { local } from '../../domain/local';

test('the Local that the guide shows is one that the bot takes', () => {
  const guide = readFileSync('docs/running/deploying.md', 'utf8');
  const [, shown = ''] = /```json\n([\s\S]+?)```/.exec(guide) ?? [];
  expect(local.safeParse(JSON.parse(shown)).error?.issues).toBeUndefined();
});
