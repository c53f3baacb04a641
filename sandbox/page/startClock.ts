import { el } from './el';
import { fill } from './fill';
import { icon } from './icon';
import { melbourneTime } from './melbourneTime';
import { sandboxCalls } from './sandboxCalls';

const moves = [
  { name: '+10 minutes', id: 'clock-10-minutes', to: () => ({ advance: 'PT10M' }) },
  { name: '+1 hour', id: 'clock-1-hour', to: () => ({ advance: 'PT1H' }) },
  {
    name: 'To tomorrow 9:00',
    id: 'clock-tomorrow',
    to: (now: string) => ({ now: melbourneTime.tomorrowAt(now, '09:00') }),
  },
];

/** The demo's own time, and buttons that move it on. Gives back how to set it. */
export function startClock(): (now: string) => void {
  let offset = 0;
  let moving = false;
  const now = () => new Date(Date.now() + offset).toISOString();
  const set = (to: string) => {
    offset = Date.parse(to) - Date.now();
    draw();
  };
  const move = async (body: object) => {
    moving = true;
    draw();
    try {
      set((await sandboxCalls.call<{ now: string }>('clock', body)).now);
    } finally {
      moving = false;
      draw();
    }
  };
  function draw(): void {
    fill(
      'clock',
      el(
        'p',
        { class: 'clock-now', 'data-testid': 'clock-now' },
        icon('clock'),
        el('span', {}, el('strong', {}, melbourneTime.time(now())), el('br'), melbourneTime.day(now())),
      ),
      el(
        'div',
        { class: 'clock-moves', 'aria-busy': String(moving) },
        ...moves.map(({ name, id, to }) =>
          el(
            'button',
            {
              class: 'quiet-button',
              type: 'button',
              'data-testid': id,
              'aria-disabled': moving ? 'true' : undefined,
              onclick: () => !moving && void move(to(now())),
            },
            name,
          ),
        ),
      ),
      el(
        'p',
        { class: 'clock-hint' },
        moving
          ? 'Moving, and sending what falls due…'
          : 'Time in this demo. Move it on to see what falls due.',
      ),
    );
  }
  setInterval(() => !moving && draw(), 5_000);
  void sandboxCalls.clock().then(set);
  return set;
}
