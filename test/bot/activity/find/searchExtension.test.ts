import { buttonsOf, textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { openFindTown } from './findTown';

let town: Town;
beforeEach(async () => {
  town = await openFindTown();
});
afterEach(() => town.close());
const gaps = async () => (await town.everything())['gaps'] ?? [];
const titles = ({ attachments }: { attachments: { preview: { content: { title: string } } }[] }) =>
  attachments.map(({ preview }) => preview.content.title);

describe('the search in the compose box', () => {
  test('gives activities, each with its line and a card that only opens its page', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const found = await cleo.in('groupChat').searches('choir thursday');
    const [first] = found.attachments;

    expect(found).toMatchObject({ status: 200, type: 'result' });
    expect(JSON.parse(found.raw).composeExtension.attachmentLayout).toBe('list');
    expect(first).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: 'Big Tin Choir', text: expect.stringContaining('Thursdays') },
      },
    });
    expect(textOf(first?.content)).toContain('Bus 216 stops at the door');
    expect(buttonsOf(first?.content).map(({ type }) => type)).toEqual(['Action.OpenUrl']);
  });

  test('has something useful before the first letter: trusted ones, checked lately, first', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);

    for (const words of [undefined, '', '  '])
      expect(titles(await cleo.searches(words))).toEqual([
        'Creekside Garden Mornings',
        'Big Tin Choir',
        'Seedling Swap',
      ]);
    expect((await cleo.searches(undefined, { skip: 8, count: 8 })).attachments).toEqual([]);
  });

  test('never offers what is not to be suggested, nor says why', async () => {
    const ana = await town.person('Ana Link', ['linkWorker']);
    const found = await ana.searches('garden');

    expect(titles(found)).toContain('Creekside Garden Mornings');
    expect(found.raw).not.toContain('Garden of Doubt');
    expect(found.raw).not.toContain('turned away');
    expect(found.raw).not.toContain('Closed Garden');
  });

  test('pages on where Teams asks for more', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const [first] = titles(await cleo.searches('gardening', { skip: 0, count: 1 }));
    const [second] = titles(await cleo.searches('gardening', { skip: 1, count: 1 }));

    expect([first, second]).toEqual(['Creekside Garden Mornings', 'Seedling Swap']);
    expect(titles(await cleo.searches('gardening', { skip: 20, count: 5 }))).toEqual([]);
  });

  test('gives what comes closest when nothing fits, says so, and leaves a gap of what it recognised', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const found = await cleo.searches('gardening sunday');

    expect(titles(found)).toContain('Creekside Garden Mornings');
    for (const { preview } of found.attachments)
      expect(preview.content.text).toMatch(/^Not quite it, but close: /);
    expect(await gaps()).toMatchObject([{ terms: ['day:SU', 'gardening'] }]);
  });

  test('finds no person and no referral, whatever is typed, and keeps none of it', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    for (const words of ['Zebulon', 'BRI-7K3Q', 'Cleo Clinic', 'cleo.clinic@example.org']) {
      const found = await cleo.searches(words);
      expect(found.raw).not.toContain(words);
    }

    expect(await gaps()).toEqual([]);
    expect(JSON.stringify([await town.everything(), town.logged])).not.toContain('Zebulon');
  });

  test('asks for access of who is not staff', async () => {
    const guest = await town.person('Gus Guest');
    const found = await guest.searches('choir');

    expect(found).toMatchObject({ status: 200, type: 'message' });
    expect(found.text).toContain('You do not have access yet.');
  });

  test('looks only where one works', async () => {
    const eva = await town.person('Eva Elsewhere', ['clinician'], 'latrobe');

    expect((await eva.searches('choir')).text).toContain('This directory holds no activities yet.');
    expect((await eva.searches()).text).toContain('This directory holds no activities yet.');
  });

  test.each([
    undefined,
    null,
    {},
    { commandId: 'other', parameters: [{ name: 'words', value: 'choir' }] },
    { commandId: 'findActivities' },
    { commandId: 'findActivities', parameters: [] },
    { commandId: 'findActivities', parameters: 'choir' },
    { commandId: 'findActivities', parameters: [{ name: 'words', value: { a: 1 } }] },
    { commandId: 'findActivities', parameters: [{ name: 'words', value: 'x' }], queryOptions: { skip: -1 } },
    { commandId: 'findActivities', parameters: [{ name: 'who', value: 'x' }] },
  ])('answers %j with a kind sentence', async (value) => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const sent = cleo.envelope({ type: 'invoke', name: 'composeExtension/query', value });
    const { status, raw } = await cleo.deliver(value === null ? { ...sent, value: undefined } : sent);

    expect(status).toBe(200);
    expect(JSON.parse(raw).composeExtension).toEqual({
      type: 'message',
      text: 'Please write what you are looking for, for example gardening.',
    });
  });

  test('reads a very long search without choking', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);

    expect((await cleo.searches('garden '.repeat(3_000))).status).toBe(200);
  });

  test('holds nothing that Teams would read as markup in its list', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const held = await town.store.read('activities', 'brimbank', 'choir');
    if (held)
      await town.store.replace('activities', held, {
        ...held.document,
        name: 'Choir <script>x</script> & **co**',
      });
    const [first] = (await cleo.searches('choir')).attachments;

    expect(first?.preview.content.title).toBe('Choir script x /script and co');
  });
});
