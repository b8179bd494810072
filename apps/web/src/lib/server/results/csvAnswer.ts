import { type ChartTable, csvOf } from "@peerbridge/domain/chart/ChartTable"

/** A table as a file to download. Its name holds only letters, digits and hyphens. */
export const csvAnswer = (table: ChartTable, name: string): Response =>
  new Response(csvOf(table), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name.replaceAll(/[^a-z0-9-]+/gi, "-")}.csv"`
    }
  })
