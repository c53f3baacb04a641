const paths = {
  menu: '<path d="M3 5h14M3 10h14M3 15h14"/>',
  close: '<path d="m5 5 10 10M15 5 5 15"/>',
  send: '<path d="M3 3.5 17 10 3 16.5 5 10zM5 10h6"/>',
  sun: '<circle cx="10" cy="10" r="3.2"/><path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4"/>',
  moon: '<path d="M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8z"/>',
  more: '<path d="M5 10h.01M10 10h.01M15 10h.01" stroke-width="2.4"/>',
  chat: '<path d="M10 3.5a6.5 6.5 0 1 1-3.2 12.2L3.5 16.5l.9-3.1A6.5 6.5 0 0 1 10 3.5zM7.3 8.7h5.4M7.3 11.4h3.4"/>',
  lock: '<rect x="4.5" y="9" width="11" height="7.5" rx="1.5"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/>',
  clock: '<circle cx="10" cy="10" r="7"/><path d="M10 6v4l2.6 1.8"/>',
  camera: '<rect x="2.5" y="5.5" width="10.5" height="9" rx="1.8"/><path d="m13 9 4.5-2.5v7L13 11"/>',
  down: '<path d="m5 8 5 5 5-5"/>',
  people:
    '<circle cx="7.5" cy="7" r="2.7"/><path d="M2.5 16c0-3 2-4.7 5-4.7s5 1.7 5 4.7"/><circle cx="14" cy="8" r="2"/><path d="M14.5 11.5c2 .1 3.2 1.4 3.2 3.5"/>',
} as const;

/** A line drawing in the colour of the text around it. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const drawn = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" class="icon" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths[name]}</svg>`,
    'image/svg+xml',
  );
  return document.importNode(drawn.documentElement, true) as unknown as SVGSVGElement;
}
