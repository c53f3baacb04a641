import type { DueRule } from '../dueRule';

export const training: DueRule = {
  kind: 'training',
  name: 'Required training',
  isOnce: true,
  together: ({ length: count }) => (count === 1 ? '1 required training' : `${count} required trainings`),
};
