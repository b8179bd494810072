/** A rule broken on purpose: one exact text of a file of the domain replaced by another, and the tests that must notice. */
export interface Mutation {
  /** What is broken, in words. */
  readonly rule: string
  /** Below `src`, without `.ts`. */
  readonly file: string
  /** Stands in the file exactly once. */
  readonly text: string
  readonly replacement: string
  /** Below `test`, without `.test.ts`. Only these are run. */
  readonly tests: ReadonlyArray<string>
}

const of =
  (file: string, ...tests: ReadonlyArray<string>) =>
  (rule: string, text: string, replacement: string): Mutation => ({ rule, file, text, replacement, tests })

const item = of("readiness/release/releaseItem", "readiness/release/releaseItem", "readiness/release/vectors")
const unit = of("readiness/release/releaseUnit", "readiness/release/releaseUnit")
const policy = of("readiness/release/Policy", "readiness/release/Policy")
const pool = of("readiness/release/poolUnits", "readiness/release/poolUnits")
const shown = of("readiness/willBeShown", "readiness/willBeShown")
const opinion = of("readiness/opinion", "readiness/opinion")
const gate = of("readiness/gateOpinion", "readiness/gateStanding", "readiness/vectors")
const position = of("readiness/position", "readiness/position")
const divided = of("readiness/divided", "readiness/divided")
const figure = of("readiness/sectionFigure", "readiness/sectionFigure")
const round = of("readiness/moveRound", "readiness/moveRound")
const record = of("readiness/StageRecord", "readiness/stageOf")
const agenda = of("readiness/agenda", "readiness/agenda")
const apart = of("readiness/levelsApart", "readiness/agenda")
const limits = of("evaluation/spc/ProcessLimits", "evaluation/xmr", "evaluation/xmrVectors")
const runs = of("evaluation/spc/runRules", "evaluation/xmr", "evaluation/xmrVectors")
const chart = of("evaluation/ChartChoice", "evaluation/chooseChart")
const reading = of("evaluation/ChartReading", "evaluation/readXmr")
const standing = of("supervision/evaluate", "supervision/vectors", "supervision/evaluate")
const due = of("supervision/dueOn", "supervision/vectors", "supervision/evaluate")
const team = of("supervision/findingsOf", "supervision/vectors", "supervision/teamRules")
const worker = of("supervision/workerFindings", "supervision/vectors", "supervision/evaluate", "supervision/teamRules")

/** Every number of release, gates, agenda, charts and supervision that a careless edit might move by one. */
export const mutations: ReadonlyArray<Mutation> = [
  item(
    "levels needed to show an item: one fewer",
    "if (levels < policy.k) return silence(counts, policy)\n  const dontKnow",
    "if (levels < policy.k - 1) return silence(counts, policy)\n  const dontKnow"
  ),
  item("nearly everyone: one fewer", "count >= levels - 1 - policy.insiders", "count >= levels - 2 - policy.insiders"),
  item("nearly everyone: one more", "count >= levels - 1 - policy.insiders", "count >= levels - policy.insiders"),
  item("level counts: from one more", "levels >= policy.countsFrom ?", "levels > policy.countsFrom ?"),
  item("most: a half", "Math.ceil((2 * n) / 3)", "Math.ceil(n / 2)"),
  item("most: forgets the insiders", "n - 1 - insiders", "n - insiders"),
  item("some do not know: from a third", "4 * dontKnow >= responses", "3 * dontKnow >= responses"),
  item("levels 0 and 1 are not yet: 1 is partly", "[zero + one, two, three + four]", "[zero, one + two, three + four]"),
  unit("responses needed to show a group: one fewer", "if (n < policy.k)", "if (n < policy.k - 1)"),
  unit("responses needed to show a group: one more", "if (n < policy.k)", "if (n <= policy.k)"),
  // `k` of 5 follows from one insider: of the two floors, either alone holds
  policy("no insiders", "Schema.isGreaterThanOrEqualTo(1)", "Schema.isGreaterThanOrEqualTo(0)"),
  policy("k for more insiders", "k < 2 * insiders + 3", "k < 2 * insiders + 1"),
  pool("responses needed for a pool: one fewer", "responses < policy.k ||", "responses < policy.k - 1 ||"),
  pool(
    "one team may be more of a pool",
    "responses - mostOf(responses, policy)",
    "responses - mostOf(responses, policy) + 1"
  ),
  pool("a pool on the last day of its quarter", "today <= lastDayOf(key.quarter)", "today < lastDayOf(key.quarter)"),
  shown("at risk: from nine tenths", "5 * k > 4 * invited", "10 * k > 9 * invited"),
  shown("not as a group: also at k", "if (invited < k) return", "if (invited <= k) return"),
  opinion("enough: a half", "Math.ceil((2 * m) / 3)", "Math.ceil(m / 2)"),
  opinion("enough: all but one", "m - 2)", "m - 1)"),
  opinion("minimum 3 reads partly as in place", "minimum === 3 ? hi : mid + hi", "minimum === 2 ? hi : mid + hi"),
  gate("an agreed level must pass the minimum", 'level >= minimum ? "Met"', 'level > minimum ? "Met"'),
  gate(
    "one no does not close a gate",
    'if (heard.no.length > 0) return "NotMet"',
    'if (heard.no.length > 1) return "NotMet"'
  ),
  position("partly counts as a third", "100 * (2 * hi + mid) + m", "100 * (2 * hi + mid * 0.66) + m"),
  divided("divided by one voice", "picture.bands[0] >= 2", "picture.bands[0] >= 1"),
  figure("a figure from one question", "Math.max(2, Math.ceil(asked / 2))", "Math.max(1, Math.ceil(asked / 2))"),
  figure("a figure from a third of the questions", "Math.ceil(asked / 2)", "Math.ceil(asked / 3)"),
  round("days between rounds: one fewer", "daysBetweenRounds = 56", "daysBetweenRounds = 55"),
  record("months before a review: one fewer", "reviewAfterMonths = 3", "reviewAfterMonths = 2"),
  agenda("one group is enough for the agenda", "line.standings.length >= 2 ||", "line.standings.length >= 1 ||"),
  agenda(
    "narrowest gap first",
    "descending((line) => line.gap?.points ?? 0)",
    "descending((line) => -(line.gap?.points ?? 0))"
  ),
  agenda("lowest position last", "descending((line) => 100 - lowest(line))", "descending((line) => lowest(line))"),
  apart("worth naming: one point more", "worthNaming = 25", "worthNaming = 26"),
  limits("limits of another constant", "const toLimit = 2.66", "const toLimit = 2.65"),
  limits("screening of another constant", "toLargestOrdinaryRange = 3.267", "toLargestOrdinaryRange = 3.5"),
  limits("near a limit: half of the way", "2 * (toLimit / 3)", "1.5 * (toLimit / 3)"),
  runs("a shift of six", "shiftLength = 7", "shiftLength = 6"),
  runs("a shift of eight", "shiftLength = 7", "shiftLength = 8"),
  runs("a trend of six", "trendLength = 7", "trendLength = 6"),
  runs("a trend of eight", "trendLength = 7", "trendLength = 8"),
  runs("one of three near a limit", "Number(near[i - 2]) < 2", "Number(near[i - 2]) < 1"),
  chart("a chart from seven figures", "fewestPoints = 8", "fewestPoints = 7"),
  chart("two expected are enough", "fewestExpected = 3", "fewestExpected = 2"),
  chart("rare: below one", "fewestEvents = 2", "fewestEvents = 1"),
  chart("denominators vary from threefold", "largest > 2 * smallest", "largest > 3 * smallest"),
  reading("assurance from eleven figures", "fewestForAssurance = 12", "fewestForAssurance = 11"),
  standing("overdue on the last day of grace", "daysLate > rule.grace.days", "daysLate >= rule.grace.days"),
  standing("due a day late", 'if (daysLate >= 0) return "Due"', 'if (daysLate > 0) return "Due"'),
  standing("due soon a day late", "daysLate >= -rule.dueSoon.days", "daysLate > -rule.dueSoon.days"),
  due("a new starter for a day longer", "anchor < newStarterUntil", "anchor <= newStarterUntil"),
  due("due on the last day away", "to >= day ? addDays(to, 1) : day", "to >= day ? to : day"),
  team("one worker more to a supervisor", "workers <= value", "workers <= value + 1"),
  team("a supervisor untrained a day longer", "on <= addMonths(since, value)", "on < addMonths(since, value)"),
  worker(
    "one cancelled session more",
    "cancelled < policy.serviceCancelsInARow.value",
    "cancelled <= policy.serviceCancelsInARow.value"
  ),
  worker(
    "competency dates a day later",
    "on < addMonths(worker.startedOn, value)",
    "on <= addMonths(worker.startedOn, value)"
  )
]
