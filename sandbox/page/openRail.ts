/** On a narrow screen the chats lie beside the page, and come over it when asked for. */
export function openRail(): void {
  document.body.classList.add('rail-open');
  const rail = document.getElementById('rail');
  const menu = document.getElementById('menu');
  menu?.setAttribute('aria-expanded', 'true');
  rail?.querySelector<HTMLElement>('[aria-current]')?.focus();
  const closed = new MutationObserver(() => {
    if (document.body.classList.contains('rail-open')) return;
    menu?.setAttribute('aria-expanded', 'false');
    closed.disconnect();
  });
  closed.observe(document.body, { attributeFilter: ['class'] });
  rail?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    document.body.classList.remove('rail-open');
    menu?.focus();
  });
}
