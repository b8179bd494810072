import type { Component } from "svelte"
import { render } from "svelte/server"
import ActionLink from "#lib/nhsuk/ActionLink.svelte"
import BackLink from "#lib/nhsuk/BackLink.svelte"
import Breadcrumb from "#lib/nhsuk/Breadcrumb.svelte"
import Button from "#lib/nhsuk/Button.svelte"
import Card from "#lib/nhsuk/Card.svelte"
import CharacterCount from "#lib/nhsuk/CharacterCount.svelte"
import Checkboxes from "#lib/nhsuk/Checkboxes.svelte"
import DateInput from "#lib/nhsuk/DateInput.svelte"
import Details from "#lib/nhsuk/Details.svelte"
import DoDontList from "#lib/nhsuk/DoDontList.svelte"
import ErrorMessage from "#lib/nhsuk/ErrorMessage.svelte"
import ErrorSummary from "#lib/nhsuk/ErrorSummary.svelte"
import Fieldset from "#lib/nhsuk/Fieldset.svelte"
import Heading from "#lib/nhsuk/Heading.svelte"
import Hint from "#lib/nhsuk/Hint.svelte"
import Input from "#lib/nhsuk/Input.svelte"
import InsetText from "#lib/nhsuk/InsetText.svelte"
import Label from "#lib/nhsuk/Label.svelte"
import Legend from "#lib/nhsuk/Legend.svelte"
import NotificationBanner from "#lib/nhsuk/NotificationBanner.svelte"
import Pagination from "#lib/nhsuk/Pagination.svelte"
import Panel from "#lib/nhsuk/Panel.svelte"
import PasswordInput from "#lib/nhsuk/PasswordInput.svelte"
import Radios from "#lib/nhsuk/Radios.svelte"
import Select from "#lib/nhsuk/Select.svelte"
import SkipLink from "#lib/nhsuk/SkipLink.svelte"
import SummaryList from "#lib/nhsuk/SummaryList.svelte"
import Table from "#lib/nhsuk/Table.svelte"
import Tag from "#lib/nhsuk/Tag.svelte"
import TaskList from "#lib/nhsuk/TaskList.svelte"
import Textarea from "#lib/nhsuk/Textarea.svelte"
import WarningCallout from "#lib/nhsuk/WarningCallout.svelte"
import { choices, dateFields, listItems, paragraph, toProps, withText, type Context } from "./props.ts"

/** Renders a component with the options of its macro, as a person without script gets it. */
export type Rendered = (context: Context) => string

const compare =
  <Props extends object>(
    component: Component<Props>,
    props: (context: Context) => Record<string, unknown> = toProps
  ): Rendered =>
  (context) =>
    render(component, { props: props(context) as Props }).body

/** Every component we use, by the folder of its fixtures. */
export const components: Readonly<Record<string, Rendered>> = {
  "action-link": compare(ActionLink),
  "back-link": compare(BackLink),
  breadcrumb: compare(Breadcrumb),
  button: compare(Button),
  card: compare(Card),
  "character-count": compare(CharacterCount),
  checkboxes: compare(Checkboxes, choices),
  "date-input": compare(DateInput, dateFields),
  details: compare(Details),
  "do-dont-list": compare(DoDontList, listItems),
  "error-message": compare(ErrorMessage),
  "error-summary": compare(ErrorSummary),
  fieldset: compare(Fieldset),
  heading: compare(Heading),
  hint: compare(Hint),
  input: compare(Input),
  "inset-text": compare(InsetText, (context) => paragraph(context)),
  label: compare(Label),
  legend: compare(Legend),
  "notification-banner": compare(NotificationBanner, withText),
  pagination: compare(Pagination),
  panel: compare(Panel),
  "password-input": compare(PasswordInput),
  radios: compare(Radios, choices),
  select: compare(Select),
  "skip-link": compare(SkipLink),
  "summary-list": compare(SummaryList),
  tables: compare(Table),
  tag: compare(Tag),
  "task-list": compare(TaskList),
  textarea: compare(Textarea),
  "warning-callout": compare(WarningCallout, (context) => paragraph(context, "nhsuk-card__description"))
}
