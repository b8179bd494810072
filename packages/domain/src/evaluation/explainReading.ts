import type { Assurance, ChartNote, Variation } from "./ChartReading.ts"
import type { AssuranceIcon, VariationIcon } from "./spc/icons.ts"

const variationSentences: Readonly<Record<VariationIcon, string>> = {
  "common-cause": "Nothing unusual: the latest figure is within ordinary variation.",
  "improvement-high": "Unusually high or rising, which is better.",
  "improvement-low": "Unusually low or falling, which is better.",
  "concern-high": "Unusually high or rising, which is worse.",
  "concern-low": "Unusually low or falling, which is worse.",
  "neutral-high": "Unusually high or rising. Neither direction is better.",
  "neutral-low": "Unusually low or falling. Neither direction is better."
}

/** What the latest figure says, as a sentence for people; where it says nothing, what to do. */
export const explainVariation = (variation: Variation): string => {
  switch (variation._tag) {
    case "Icon":
      return variationSentences[variation.icon]
    case "TooFew":
      return `Too few figures to judge: ${variation.have} of the ${variation.needed} needed. Go on recording.`
    case "LatestMissing":
      return "The latest figure is missing. Record it, or say why there is none."
  }
}

const assuranceSentences: Readonly<Record<AssuranceIcon, string>> = {
  pass: "As it varies now, the target will be met every time.",
  fail: "As it varies now, the target will not be met: something has to change.",
  inconsistent: "As it varies now, the target will be met at times and missed at times."
}

const unsaid: Readonly<Record<Extract<Assurance, { readonly _tag: "NotSaid" }>["because"], string>> = {
  "no-target": "There is no target to compare with. Set one if there is one.",
  "no-better-direction": "Neither direction is better, so there is no target to meet.",
  "no-limits": "Without limits nobody can say whether the target will be met. Compare single figures with it."
}

/** Whether the target will be met, as a sentence for people; where that cannot be said, what to do. */
export const explainAssurance = (assurance: Assurance): string => {
  switch (assurance._tag) {
    case "Icon":
      return assuranceSentences[assurance.icon]
    case "TooFew":
      return `Whether the target will be met can be said from ${assurance.needed} figures; there are ${assurance.have}. Go on recording.`
    case "NotSaid":
      return unsaid[assurance.because]
  }
}

const noteSentences: Readonly<Record<ChartNote, string>> = {
  "fall-cannot-show":
    "A fall cannot show as a point below the limits. Look for seven points in a row below the centre.",
  "rise-cannot-show":
    "A rise cannot show as a point above the limits. Look for seven points in a row above the centre.",
  provisional: "Provisional: these limits rest on fewer than 12 figures and will move.",
  "no-spread": "Every figure is the same, so there are no limits to draw.",
  "mostly-equal": "Most figures are the same as the one before, so there is a median and no limits.",
  "median-at-edge":
    "The median is also the highest or the lowest figure, so a shift cannot show. Look at the single figures that differ."
}

/** The note as one or two sentences for people. */
export const explainNote = (note: ChartNote): string => noteSentences[note]
