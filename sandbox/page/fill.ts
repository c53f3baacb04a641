/** Fills a fixed place of the page anew, and leaves the focus on what it was on. */
export function fill(id: string, ...children: (Node | string)[]): HTMLElement {
  const place = document.getElementById(id);
  if (!place) throw new Error(`The page has no place called ${id}.`);
  const focused = place.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset['testid']
    : undefined;
  place.replaceChildren(...children);
  if (focused) place.querySelector<HTMLElement>(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
  return place;
}
