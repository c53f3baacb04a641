import { buttonsOf, textOf } from '../../../support/cardReading';
import { concernWords, dialogsOfUpkeep, postedOfUpkeep } from '../../../support/everyCard/upkeepCards';

test.each([...postedOfUpkeep, ...dialogsOfUpkeep])(
  '%s is under 20 KB, has one main button and no redrawing one',
  (_, card) => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(20 * 1024);
    expect(buttonsOf(card).filter(({ style }) => style === 'positive').length).toBeLessThanOrEqual(1);
    expect(buttonsOf(card).filter(({ type }) => type === 'Action.Execute')).toEqual([]);
  },
);

test.each(postedOfUpkeep)('%s, standing in a chat, opens dialogs and does nothing else', (_, card) => {
  for (const button of buttonsOf(card))
    expect(button).toMatchObject({ data: { msteams: { type: 'task/fetch' } } });
});

test.each([...postedOfUpkeep, ...dialogsOfUpkeep])('%s shows no word of a concern', (_, card) => {
  expect(textOf(card)).not.toContain(concernWords);
});
