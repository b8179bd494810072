import type { SubmitFunction } from "$app/forms"
import { refreshAll } from "$app/navigation"

/**
 * For `use:enhance`: keeps what was typed. When the form was refused the page around it is read anew, as it is without script, since
 * somebody else may have changed what it shows.
 */
export const keepTyped: SubmitFunction =
  () =>
  async ({ result, update }) => {
    await update({ reset: false })
    if (result.type === "failure") await refreshAll()
  }
