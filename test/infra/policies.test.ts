import type { Parser } from 'web-tree-sitter';
import { bicepParser } from '../support/bicep/bicepParser';
import { infraFiles } from '../support/bicep/infraFiles';
import { propertyAt } from '../support/bicep/propertyAt';
import { type Infra, readInfra } from '../support/bicep/readInfra';
import { faults } from '../support/bicep/rules/faults';
import { mustSay } from '../support/bicep/rules/mustSay';
import { rules } from '../support/bicep/rules/rules';

const files = infraFiles();
let parser: Parser;
let infra: Infra;
beforeAll(async () => {
  parser = await bicepParser();
  infra = readInfra(parser, files);
});

const problemsOf = (rule: string, of: Infra) => rules[rule]?.(of) ?? ['no such rule'];
const changed = (path: string, text: string) => readInfra(parser, new Map([...files, [path, text]]));

test.each(Object.keys(rules))('%s', (rule) => {
  expect(problemsOf(rule, infra)).toEqual([]);
});

test('every rule is tried by a planted fault', () => {
  const tried = new Set(faults.map(({ rule }) => rule));
  expect([...tried, 'what keeps the doors shut is written out'].sort()).toEqual(Object.keys(rules).sort());
});

test.each(faults)('$rule: not with $to in $path', ({ rule, path, from, to, says }) => {
  const text = files.get(path) ?? '';
  expect(text).toContain(from);
  expect(
    problemsOf(
      rule,
      changed(
        path,
        text.replace(from, () => to),
      ),
    ),
  ).toEqual([expect.stringMatching(says)]);
});

test.each(mustSay)('%s: %s is to say %s', (path, symbol, property) => {
  const node = propertyAt(infra, path, symbol, property);
  const text = files.get(path) ?? '';
  expect(node).toBeDefined();
  if (!node) return;
  const without = `${text.slice(0, node.startIndex)}null${text.slice(node.endIndex)}`;
  expect(problemsOf('what keeps the doors shut is written out', changed(path, without))).toEqual([
    expect.stringContaining(`${property} of ${symbol}`),
  ]);
});
