import type { PersonView } from '../api/townView';
import { avatar } from './avatar';
import { badge } from './badge';
import { el } from './el';
import { fill } from './fill';
import { icon } from './icon';
import type { Page } from './openPage';

function option(page: Page, person: PersonView, close: () => void): HTMLElement {
  const { id, name, roles, alsoAt, unread } = person;
  const line = [roles, ...alsoAt.map((local) => `also ${local}`)].join(' · ');
  return el(
    'button',
    {
      class: 'rail-item small',
      type: 'button',
      'data-testid': `person-${id}`,
      'aria-current': id === page.as ? 'true' : undefined,
      onclick: () => {
        close();
        void page.become(id);
      },
    },
    avatar(name),
    el(
      'span',
      { class: 'rail-words' },
      el('span', { class: 'rail-title' }, name),
      el('span', { class: 'rail-line' }, line),
    ),
    badge(unread),
  );
}

/** "You are: ..." and everyone one can be, by Local, with what each has not seen. */
export function drawPicker(page: Page): void {
  const me = page.me();
  if (!me) return;
  const wasOpen = document.querySelector('#picker [aria-expanded="true"]') !== null;
  const unread = page.people.filter(({ id }) => id !== page.as).reduce((sum, one) => sum + one.unread, 0);
  const locals = [...new Set(page.people.map(({ local }) => local))];
  const panel = el(
    'div',
    { class: 'picker-panel', hidden: !wasOpen, 'aria-label': 'Choose who you are', role: 'group' },
    ...locals.flatMap((local) => [
      el('h2', { class: 'rail-heading' }, local),
      ...page.people
        .filter((one) => one.local === local)
        .map((one) => option(page, one, () => toggle(false))),
    ]),
  );
  const button = el(
    'button',
    {
      class: 'picker-button',
      type: 'button',
      'data-testid': 'person-picker',
      'aria-expanded': String(wasOpen),
      onclick: () => toggle(panel.hidden === true),
    },
    avatar(me.name),
    el(
      'span',
      { class: 'picker-words' },
      el('span', {}, el('span', { class: 'picker-you' }, 'You are: '), el('strong', {}, me.name)),
      el('span', { class: 'picker-role' }, ` · ${me.roles} · ${me.local}`),
    ),
    unread > 0 &&
      el(
        'span',
        { class: 'badge' },
        String(unread),
        el('span', { class: 'heard-only' }, ' unread for others'),
      ),
    icon('down'),
  );
  function toggle(open: boolean): void {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) panel.querySelector<HTMLElement>('[aria-current]')?.focus();
  }
  fill('picker', button, panel).onkeydown = (event) => {
    if (event.key !== 'Escape') return;
    toggle(false);
    button.focus();
  };
}
