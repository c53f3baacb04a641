import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOutcomes } from '../../bot/watching/answering';
import { metrics } from '../../bot/watching/metrics';
import { nudgeOutcomes } from '../../domain/notice/sendOutcome';
import { bicepParser } from '../support/bicep/bicepParser';
import { nodesOf } from '../support/bicep/nodesOf';
import { queryProblems } from './queryProblems';

const folder = join('infra', 'watching');
const filesOf = (ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')] as const);
const queries = filesOf('.kql');
const bicep = filesOf('.bicep');
const textOf = (name: string) => bicep.find(([file]) => file === name)?.[1] ?? '';

test.each(queries)('%s asks only for what the code writes', (_, query) => {
  expect(queryProblems(query)).toEqual([]);
});

test.each([
  ["| where line.metric == 'answers'", 'no metric is called answers'],
  ["| where line.metric == 'send'\n| where line.outcome == 'arrived'", 'no outcome is called arrived'],
  ["| where line.metric == 'lateness'\n| summarize by tostring(line.verb)", 'verb is no label of lateness'],
  ["| where line.metric == 'store'\n| project line.by, line['functions']", 'functions is no label of store'],
  ["| where line.metric in ('ready', 'sleep')", 'no metric is called sleep'],
  ["| where line.level == 'error'", 'no level is called error'],
])('a query that says %j would ask for nothing', (query, problem) => {
  expect(queryProblems(query)).toEqual([problem]);
});

test('every metric that is written is shown in the workbook', () => {
  const shown = queries.filter(([file]) => file.startsWith('workbook/')).map(([, text]) => text);
  for (const metric of Object.keys(metrics))
    expect([metric, shown.some((text) => text.includes(`'${metric}'`))]).toEqual([metric, true]);
  expect(answerOutcomes.length + nudgeOutcomes.length).toBe(11);
});

test('every query is loaded by an alert or by the workbook, and each that is loaded is there', () => {
  const loaded = bicep.flatMap(([, text]) =>
    [...text.matchAll(/loadTextContent\('([^']+)'\)/g)].map(([, path]) => path ?? ''),
  );
  expect(loaded.sort()).toEqual(queries.map(([file]) => file).sort());
});

test('each file of Bicep there reads as Bicep', async () => {
  const parser = await bicepParser();
  for (const [file, text] of bicep) {
    const root = parser.parse(text)?.rootNode;
    const wrong = root ? [...nodesOf(root)].filter((node) => node.isError || node.isMissing) : ['nothing'];
    expect([file, wrong.length]).toEqual([file, 0]);
  }
});

test('every alert says what to do, in sentences that a person can follow, and compares a column of its query', () => {
  const alerts = ['messageAlerts.bicep', 'runningAlerts.bicep'].flatMap((file) =>
    [...textOf(file).matchAll(/\{\s+name: '([a-z-]+)'\s+title:[\s\S]*?\n {6}\}/g)].map(([text]) => text),
  );
  expect(alerts).toHaveLength(8);
  for (const alert of alerts) {
    const said = /whatToDo: '((?:\\'|[^'])+)'/.exec(alert)?.[1] ?? '';
    expect(said.split(/\. /).length).toBeGreaterThan(1);
    expect(said).toMatch(/look|Look|Open|says|raise/);
    const query = /loadTextContent\('([^']+)'\)/.exec(alert)?.[1];
    const column = /column: '(\w+)'/.exec(alert)?.[1];
    const text = queries.find(([file]) => file === query)?.[1] ?? '';
    expect(text).toMatch(new RegExp(`(summarize|project).*\\b${column} = `));
  }
});

test('the host keeps every line: nothing that carries one is sampled or left out by its level', () => {
  const { logging } = JSON.parse(readFileSync('host.json', 'utf8'));
  expect(logging.applicationInsights.samplingSettings.excludedTypes.split(';')).toEqual(
    expect.arrayContaining(['Trace', 'Exception', 'Request']),
  );
  for (const category of ['Function', 'Host.Function.Console', 'Host.Results'])
    expect(logging.logLevel[category]).toBe('Information');
});
