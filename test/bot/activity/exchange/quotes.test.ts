import { openExchange } from './exchanging';

const map = { sourceName: 'Council', columns: { name: 'Title', 'address.city': 'Town' } };
let exchange: ReturnType<typeof openExchange>;

beforeEach(() => {
  exchange = openExchange();
});
afterEach(() => exchange.close());

const bring = async (text: string) => {
  const { leftOut, taken, notes } = await exchange.bring(exchange.put('a.csv', text), {}, map);
  return { taken: taken.map(({ name }) => name), leftOut: leftOut.map(({ where }) => where), notes };
};

describe('a quote without its partner', () => {
  test.each([
    ['costs its own line and no other', 'Choir,"Sunshine\nShed,Deer Park\nArt,x\nBook,"There"\nYoga,y\n'],
    [
      'also where the next quote begins a cell of two lines',
      'Choir,"Sunshine\nShed,Deer Park\nArt,x\nBook,"The\nre"\nYoga,y\n',
    ],
    ['also in the middle of a cell', 'Choir,12" long\nShed,Deer Park\nArt,x\nBook,There\nYoga,y\n'],
    [
      'also where the rows that it took make too many cells',
      'Choir,"Sunshine\nShed,Deer Park\nArt,x\nBook,",There\nYoga,y\n',
    ],
  ])('%s', async (_, text) => {
    const { taken, leftOut } = await bring(`Title,Town\n${text}`);

    expect(taken).toEqual(expect.arrayContaining(['Shed', 'Art', 'Yoga']));
    expect(taken).not.toContain('Choir');
    expect(leftOut[0]).toBe('line 2');
  });

  test('that takes all the rest refuses the file and says where it begins', async () => {
    await expect(bring('Title,Town\nShed,x\nChoir,"Sunshine\nArt,x\n')).rejects.toThrow(
      'The file a.csv is not whole: it ends within a cell that begins with a quote in line 3.',
    );
  });

  test('in the heading refuses the file', async () => {
    await expect(bring('Title,"Town\nShed,"x"\n')).rejects.toThrow(
      'The quotes in the heading of a.csv do not match.',
    );
  });

  test('costs one line when it stands after another one', async () => {
    expect(await bring('Title,Town\nA,"x\nB,"y\nC,z\nD,w\n')).toMatchObject({
      taken: ['C', 'D'],
      leftOut: ['line 2', 'line 3'],
    });
  });
});

test('a row with too few cells is filled up, and it is said', async () => {
  expect(await bring('Title,Town\nChoir\nShed,x\n')).toEqual({
    taken: ['Choir', 'Shed'],
    leftOut: [],
    notes: ['Line 2 has 1 of 2 cells. The others were taken as empty.'],
  });
});

test('a first line that only names the sign between the cells is no heading', async () => {
  expect((await bring('sep=;\nTitle;Town\nChoir;x\n')).taken).toEqual(['Choir']);
});

test('a title above the heading is told of', async () => {
  await expect(bring('What is on 2026,\nTitle,Town\nChoir,x\n')).rejects.toThrow('looks like a title');
});

test('a cell of several lines, with commas and quotes in it, is one cell', async () => {
  const { taken } = await bring('Title,Town\r\n"One,\r\n""two"", ""\r\n\r\nthree""","x\r\ny"\r\nShed,z\r\n');

  expect(taken).toEqual(['One, "two", " three"', 'Shed']);
});
