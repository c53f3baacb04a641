import { pageNote } from '../../../../domain/activity/hsds/reading/pageNote';

test.each([
  [{ total_items: 9 }],
  [{ total_items: '9' }],
  [{ total_pages: 2 }],
  [{ total_pages: '2' }],
  [{ page_number: 2 }],
  [{ first_page: false }],
  [{ last_page: false }],
  [{ last_page: 'False' }],
])('%j is one page of several', (page) => {
  expect(pageNote(page, 1)).toMatch(/^This is one page of several\b/);
});

test.each([
  [{}],
  [{ total_items: 1, total_pages: 1, page_number: 1, first_page: true, last_page: true }],
  [{ total_items: null, total_pages: '', last_page: 'yes' }],
])('%j is all there is', (page) => {
  expect(pageNote(page, 1)).toBeUndefined();
});
