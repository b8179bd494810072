import { type Action, type ActionAdded, ActionEvent } from "./Action.ts"

/** The action as it is the moment it is added. */
export const actionAdded = (event: ActionAdded): Action => {
  const { _tag, on: _on, ...action } = event
  return { ...action, status: { _tag: "NotStarted" }, history: [event] }
}

/** The action after one more event, which is kept in its history. Looking at an action that had not started starts it. */
export const applyActionEvent = (action: Action, event: ActionEvent): Action => ({
  ...action,
  ...changes(action, event),
  history: [...action.history, event]
})

const changes = (action: Action, event: ActionEvent): Partial<Action> =>
  ActionEvent.match(event, {
    ActionAdded: () => ({}),
    ActionChanged: ({ due, ownerRole, title }): Partial<Action> => ({ due, ownerRole, title }),
    ActionStarted: ({ on }): Partial<Action> => ({ status: { _tag: "InProgress", since: on } }),
    ActionContinued: ({ due, on }): Partial<Action> => ({
      due,
      status: action.status._tag === "InProgress" ? action.status : { _tag: "InProgress", since: on }
    }),
    ActionFinished: ({ on, said }): Partial<Action> => ({ status: { _tag: "Done", on, said } }),
    ActionStopped: ({ on, said }): Partial<Action> => ({ status: { _tag: "Stopped", on, said } }),
    ActionReopened: ({ due, on }): Partial<Action> => ({ due, status: { _tag: "InProgress", since: on } })
  })
