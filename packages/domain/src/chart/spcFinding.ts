import type { VariationIcon } from "../evaluation/spc/icons.ts"
import type { SpcInput } from "./SpcInput.ts"

/** What the latest figure of a measure says, in about ten words: "People told: high or rising, which is better". */
export const spcFinding = ({ name, reading }: Pick<SpcInput, "name" | "reading">): string => {
  const { variation } = reading
  switch (variation._tag) {
    case "Icon":
      return `${name}: ${(reading.chart === "t" ? gaps : figures)[variation.icon]}`
    case "TooFew":
      return `${name}: too few figures to judge`
    case "LatestMissing":
      return `${name}: the latest figure is missing`
  }
}

const figures: Readonly<Record<VariationIcon, string>> = {
  "common-cause": "nothing unusual in the latest figure",
  "improvement-high": "high or rising, which is better",
  "improvement-low": "low or falling, which is better",
  "concern-high": "high or rising, which is worse",
  "concern-low": "low or falling, which is worse",
  "neutral-high": "unusually high or rising",
  "neutral-low": "unusually low or falling"
}

const gaps: Readonly<Record<VariationIcon, string>> = {
  "common-cause": "nothing unusual in the latest gap",
  "improvement-high": "longer gaps, which is better",
  "improvement-low": "shorter gaps, which is better",
  "concern-high": "longer gaps, which is worse",
  "concern-low": "shorter gaps, which is worse",
  "neutral-high": "unusually long gaps",
  "neutral-low": "unusually short gaps"
}
