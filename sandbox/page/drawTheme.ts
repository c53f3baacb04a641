import { el } from './el';
import { fill } from './fill';
import { icon } from './icon';

const kept = 'local-connections-theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const current = () => localStorage.getItem(kept) ?? (system.matches ? 'dark' : 'light');

/** Light or dark: as the machine has it, until one chooses. */
export function drawTheme(): void {
  const theme = current();
  document.documentElement.dataset['theme'] = theme;
  const other = theme === 'dark' ? 'light' : 'dark';
  fill(
    'theme',
    el(
      'button',
      {
        class: 'icon-button',
        type: 'button',
        'data-testid': 'theme',
        'aria-label': `Use the ${other} look`,
        title: `Use the ${other} look`,
        onclick: () => {
          localStorage.setItem(kept, other);
          drawTheme();
        },
      },
      icon(theme === 'dark' ? 'sun' : 'moon'),
    ),
  );
  system.onchange = drawTheme;
}
