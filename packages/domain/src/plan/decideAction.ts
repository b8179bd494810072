import { Result } from "effect"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { type Action, type ActionAdded, type ActionEvent, type ActionStatus, versionOf } from "./Action.ts"
import { ActionCommand, type AddAction } from "./ActionCommand.ts"
import { ActionMoved, type ActionRefused, DueInThePast, NotFromHere } from "./ActionRefused.ts"

type Decision = Result.Result<ActionEvent, ActionRefused>

/** Puts an action into the plan, unless it would be due before it exists. */
export const addAction = (command: AddAction, today: CalendarDate): Result.Result<ActionAdded, DueInThePast> =>
  command.due < today
    ? Result.fail(new DueInThePast({ due: command.due, today }))
    : Result.succeed({ _tag: "ActionAdded", ...command, on: today })

/**
 * What a command makes of an action: the event, or why not. `seen` is the version the writer looked at. What is done or
 * stopped must be reopened before anything else; only what is not started can be started.
 */
export const decideAction = (action: Action, seen: number, command: ActionCommand, today: CalendarDate): Decision => {
  if (seen !== versionOf(action))
    return Result.fail(new ActionMoved({ id: action.id, seen, current: versionOf(action) }))
  if (!mayFollow[command._tag].includes(action.status._tag)) {
    return Result.fail(new NotFromHere({ id: action.id, status: action.status._tag, command: command._tag }))
  }
  return ActionCommand.match(command, {
    // A due date that has passed may stay while something else is changed: it is the review that must move it.
    ChangeAction: ({ due, ownerRole, title }) =>
      due === action.due
        ? Result.succeed({ _tag: "ActionChanged" as const, title, ownerRole, due, on: today })
        : dated(due, today, { _tag: "ActionChanged", title, ownerRole, due, on: today }),
    StartAction: (): Decision => Result.succeed({ _tag: "ActionStarted", on: today }),
    ContinueAction: ({ due, said }) => dated(due, today, { _tag: "ActionContinued", said, due, on: today }),
    FinishAction: ({ said }): Decision => Result.succeed({ _tag: "ActionFinished", said, on: today }),
    StopAction: ({ said }): Decision => Result.succeed({ _tag: "ActionStopped", said, on: today }),
    ReopenAction: ({ due }) => dated(due, today, { _tag: "ActionReopened", due, on: today })
  })
}

const open: ReadonlyArray<ActionStatus["_tag"]> = ["NotStarted", "InProgress"]

const mayFollow: Readonly<Record<ActionCommand["_tag"], ReadonlyArray<ActionStatus["_tag"]>>> = {
  ChangeAction: open,
  StartAction: ["NotStarted"],
  ContinueAction: open,
  FinishAction: open,
  StopAction: open,
  ReopenAction: ["Done", "Stopped"]
}

const dated = (due: CalendarDate, today: CalendarDate, event: ActionEvent): Decision =>
  due < today ? Result.fail(new DueInThePast({ due, today })) : Result.succeed(event)
