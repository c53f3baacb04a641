import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AdaptiveCard, HostConfig, SerializationContext, Strings, Version } from 'adaptivecards';
import type { Card } from '../../cards/card';
import { inDialogs, posted } from '../support/everyCard';
import { typedByPeople } from '../support/everyCard/made';

type Part = Record<string, unknown>;

function partsOf(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Part, ...Object.values(value).flatMap(partsOf)];
}
/** Elements that Teams draws and others do not know: each says in words what it shows. */
const charts = ['Chart.VerticalBar'];
const unknown = charts.map((type) => Strings.errors.unknownElementType(type));
const typed = (card: Card, prefix: string) =>
  partsOf(card).filter(({ type }) => typeof type === 'string' && type.startsWith(prefix));

const every = [
  ...posted.map(([name, card]): [string, Card] => [name, card]),
  ...inDialogs.map(([name, card]): [string, Card] => [`${name}, in a dialog`, card]),
];

test('no card is forgotten here', () => {
  const folder = join(__dirname, '../../cards');
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const drawn = [...source.matchAll(/export function (\w+)\([\s\S]*?\): (\w+)/g)];
      return drawn.flatMap(([, name, gives]) => (gives === 'Card' ? [name] : []));
    });
  const here = new Set(every.map(([name]) => name.split(/[ ,]/)[0]));

  expect(made.length).toBeGreaterThan(30);
  expect(made.filter((name) => name !== 'card' && !here.has(name))).toEqual([]);
});

describe.each(every)('%s', (_, card) => {
  test('is read by Microsoft’s own renderer without a warning', () => {
    const version = Version.parse('1.5', new SerializationContext());
    const context = new SerializationContext(version);
    const read = new AdaptiveCard();
    read.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
    read.parse(card, context);

    const events = Array.from({ length: context.eventCount }, (_none, at) => context.getEventAt(at).message);
    expect(events.filter((message) => !unknown.includes(message))).toEqual([]);
    expect(read.getItemCount()).toBe(card.body.length);
    expect(read.getActionCount()).toBe(card.actions?.length ?? 0);
    expect(read.validateProperties().validationEvents.map(({ message }) => message)).toEqual([]);
  });

  test('says in words what each chart shows, for those who cannot draw it', () => {
    for (const { type, data, fallback } of typed(card, 'Chart.')) {
      expect(charts).toContain(type);
      expect(fallback).toMatchObject({ type: 'TextBlock', wrap: true, text: expect.stringMatching(/\w/) });
      for (const { y } of data as { y: number }[])
        expect((fallback as { text: string }).text).toContain(`: ${y}`);
    }
  });

  test('is under 20 KB as it is sent', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(20 * 1024);
  });

  test('labels each input, and gives each an id of its own', () => {
    const inputs = typed(card, 'Input.');
    for (const { label } of inputs) expect(label).toMatch(/\w/);
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
  });

  test('has at most one main button and six buttons side by side, each with words on it', () => {
    const actions = typed(card, 'Action.');
    expect(actions.filter(({ style }) => style === 'positive').length).toBeLessThanOrEqual(1);
    for (const { title } of actions) expect(title).toMatch(/\w/);
    const sets = partsOf(card).flatMap((part) => (Array.isArray(part['actions']) ? [part['actions']] : []));
    for (const set of sets) expect(set.length).toBeLessThanOrEqual(6);
  });

  test('shows and hides only what is on it', () => {
    const ids = partsOf(card).map(({ id }) => id);
    for (const { targetElements } of typed(card, 'Action.ToggleVisibility'))
      for (const target of targetElements as string[]) expect(ids).toContain(target);
  });

  test('never reads as markdown what people typed', () => {
    const marked = partsOf(card).flatMap(({ type, text, title, label }) =>
      type === 'TextRun' ? [] : [type === 'TextBlock' ? text : undefined, title, label],
    );
    for (const text of marked) expect(String(text)).not.toContain(typedByPeople.slice(0, 10));
  });
});

test.each(posted)(
  '%s, standing in a chat, opens a dialog or redraws itself and never sends words',
  (_, card) => {
    for (const { data } of typed(card, 'Action.Submit'))
      expect(data).toMatchObject({ msteams: { type: 'task/fetch' }, verb: expect.any(String) });
  },
);

test.each(inDialogs)('%s sends its inputs from a dialog, and redraws nothing', (_, card) => {
  expect(typed(card, 'Action.Execute')).toEqual([]);
  for (const { data } of typed(card, 'Action.Submit')) expect(data).not.toHaveProperty('msteams');
});
