import type { Evidence } from '../../domain/evidence.ts'
import { TimelineAsked, type FrozenTimeline } from '../../domain/timeline/timeline.ts'
import type { App } from '../app.ts'
import { timelineCsv } from '../timeline/timeline-csv.ts'
import { timelinePage } from '../timeline/timeline-page.ts'
import { timelinePdf } from '../timeline/timeline-pdf.ts'
import { notATable } from './item-table.ts'
import { keepData } from './keep-data.ts'
import { keepMadeItem } from './keep-made-item.ts'
import { parsed } from './parsed.ts'

const HINT =
  'A timeline has title, by (element, entity or kind), from and to as dates, entity, element, stance (for or against), and aliases: true where protected names are to give way to their aliases.'

/** Freezes the timeline with its dates, their proof and its sources, and the events as a CSV item beside it; `id` draws an earlier one anew. Throws `not-a-table` where nothing is to be shown, `bad-declaration`, `bad-date`, `no-such-entity`, `no-such-requirement`, `no-such-evidence`, `cancelled`. */
export async function makeTimeline(
  app: App,
  input: unknown,
  id: string | null = null,
  signal?: AbortSignal,
): Promise<Evidence> {
  const asked = parsed(TimelineAsked, input, HINT)
  const told = timelinePage(app, asked)
  const { timeline, items, title } = told
  const shown = timeline.events.length + timeline.undated.length
  if (shown === 0) throw notATable('no event of the case is among those asked for')
  const data = await keepData(app, { title: `Data: ${title}`, csv: timelineCsv(told), kind: 'other' })
  const pdf = await timelinePdf(app, told, [data], signal)
  const definition: FrozenTimeline = {
    ...asked,
    title: told.say(asked.title),
    timeline,
    evidence: [data.id, ...items.map((item) => item.id)],
  }
  const against = timeline.events.filter(({ stance }) => stance === 'against').length
  const detail = { events: timeline.events.length, undated: timeline.undated.length, against }
  const made = { kind: 'timeline', title, pdf, definition, detail, evidenceKind: 'other' } as const
  return await keepMadeItem(app, made, id)
}
