import { textOf, untouched } from '../../../support/cardReading';
import { ana, copies, entered, keep, opens, pia } from './auditTown';

test('where it was seen stands in words, to whoever reads it and to the person', async () => {
  await keep();
  const where = {
    meeting: 'meeting',
    dialogInMeeting: 'dialog, in a meeting',
    dialogInRoom: 'dialog, from a chat with others',
    channel: 'channel',
    groupChat: 'group chat',
    personal: 'one-to-one chat',
  } as const;
  for (const surface of Object.keys(where) as (keyof typeof where)[])
    await entered({ surface, verb: 'summary.view', by: ana.id });
  const seen = textOf((await opens(pia)).card);
  const text = untouched((await copies(pia)).card)['text1'];
  for (const words of Object.values(where)) {
    expect(seen).toContain(words);
    expect(text).toContain(` · ${words} · allowed`);
  }
});
