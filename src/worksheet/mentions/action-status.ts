/** Where an action stands: the ids of the options of the column that says so. They are for ever, as all ids are. */
export const actionStatuses = ['open', 'loopt', 'klaar', 'vervalt'] as const;

export type ActionStatus = (typeof actionStatuses)[number];

/** `open` for an action of which nobody said anything. */
export function actionStatusOf(option: string): ActionStatus {
  return actionStatuses.find((status) => status === option) ?? 'open';
}

/** Nothing is to be done for it any more. */
export const isOver = (status: ActionStatus): boolean => status === 'klaar' || status === 'vervalt';
