import type { DueRule } from '../dueRule';

export const training: DueRule = {
  kind: 'training',
  name: 'Required training',
  together: (count) => (count === 1 ? '1 required training' : `${count} required trainings`),
};
