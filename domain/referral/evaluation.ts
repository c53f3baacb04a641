export const evaluationInvitations = ['notAsked', 'asked', 'declined', 'consented'] as const;
/** Whether the person was asked to take part in the evaluation. No evaluation data is kept. */
export type EvaluationInvitation = (typeof evaluationInvitations)[number];
