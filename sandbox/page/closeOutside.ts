/** What was opened over the page closes when one clicks beside it. */
export function closeOutside(): void {
  document.addEventListener('click', ({ target }) => {
    const within = (selector: string) => target instanceof Element && target.closest(selector) !== null;
    const open = document.querySelector<HTMLElement>('#picker [aria-expanded="true"]');
    // what was clicked may have been drawn anew, and is then in no place at all
    if (open && target instanceof Element && target.isConnected && !within('#picker')) open.click();
    if (!within('#rail') && !within('#menu')) document.body.classList.remove('rail-open');
  });
}
