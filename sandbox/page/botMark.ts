let drawn = 0;

/** Two rings that hold each other, in the six-sided frame that Teams gives to apps. */
export function botMark(): SVGSVGElement {
  const fill = `mark-${++drawn}`;
  const svg = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" class="mark" viewBox="0 0 40 40" aria-hidden="true">
      <defs><linearGradient id="${fill}" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#6264A7"/><stop offset="1" stop-color="#1F7A78"/></linearGradient></defs>
      <path d="M17.6 1.7a5 5 0 0 1 4.8 0l11.6 6.5a5 5 0 0 1 2.5 4.3v15a5 5 0 0 1-2.5 4.3l-11.6 6.5a5 5 0 0 1-4.8 0L6 31.8a5 5 0 0 1-2.5-4.3v-15A5 5 0 0 1 6 8.2z" fill="url(#${fill})"/>
      <g fill="none" stroke="#fff" stroke-width="2.6"><circle cx="15.6" cy="20" r="6.2"/><path d="M21.5 14.7a6.2 6.2 0 1 1 0 10.6"/></g>
    </svg>`,
    'image/svg+xml',
  );
  return document.importNode(svg.documentElement, true) as unknown as SVGSVGElement;
}
