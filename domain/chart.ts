import { z } from 'zod'
import { EvidenceId } from './ids.ts'

/** Lying bars for things, standing columns for times. */
export const ChartForm = z.enum(['bars', 'columns'])
export type ChartForm = z.infer<typeof ChartForm>

const Words = z.string().trim().min(1)

/** One row of the table a chart shows: what it counts, and a value for each series; null where nothing is recorded, which is no zero. */
export const ChartRow = z.object({
  label: Words.max(120),
  values: z.array(z.number().nonnegative().nullable()).min(1).max(4),
})
export type ChartRow = z.infer<typeof ChartRow>

/** A small table to be drawn, with what it counts and where it comes from. `source` is printed under it beside the items named. */
export const Chart = z
  .object({
    title: Words.max(300),
    form: ChartForm.default('bars'),
    /** What the values are: "shipments", "kg". */
    unit: Words.max(60),
    /** The names of the series, where there is more than one. */
    series: z.array(Words.max(80)).max(4).default([]),
    rows: z.array(ChartRow).min(1).max(40),
    source: z.string().trim().max(600).default(''),
    evidence: z.array(EvidenceId).max(12).default([]),
  })
  .refine(({ rows, series }) => rows.every(({ values }) => values.length === Math.max(1, series.length)), {
    message: 'each row has one value for each series',
    path: ['rows'],
  })
export type Chart = z.infer<typeof Chart>
export type NewChart = z.input<typeof Chart>

/** How a chart is told to who can't see it: every value of its table. */
export function chartAlt({ title, form, unit, series, rows }: Chart): string {
  const told = rows.map(({ label, values }) => {
    const each = values.map((value, i) => `${series[i] === undefined ? '' : `${series[i]} `}${valueWords(value)}`)
    return `${label}: ${each.join(', ')}`
  })
  return `${form === 'bars' ? 'Bar' : 'Column'} chart, ${title}, in ${unit}. ${told.join('; ')}.`
}

/** A value as chart and table print it, grouped by thousands alike on every machine; "no record" for none. */
export function valueWords(value: number | null): string {
  return value === null ? 'no record' : new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(value)
}
