import type { TaskStatus } from '../../domain/referral/taskStatus';

/** The edges of the referral Task's state diagram in HL7 SDOH Clinical Care; from anywhere to entered-in-error. */
export const taskEdges: Record<TaskStatus, TaskStatus[]> = {
  draft: ['requested', 'entered-in-error'],
  requested: ['accepted', 'rejected', 'cancelled', 'entered-in-error'],
  accepted: ['in-progress', 'on-hold', 'cancelled', 'completed', 'failed', 'entered-in-error'],
  'in-progress': ['on-hold', 'completed', 'failed', 'cancelled', 'entered-in-error'],
  'on-hold': ['in-progress', 'completed', 'failed', 'cancelled', 'entered-in-error'],
  rejected: ['entered-in-error'],
  cancelled: ['entered-in-error'],
  failed: ['entered-in-error'],
  completed: ['entered-in-error'],
  'entered-in-error': [],
};
