import type { Evidence, PageText } from '../../../domain/evidence.ts'
import type { MachinePage } from '../../../domain/machine-text.ts'
import { useQuery } from '../../data/use-query.ts'
import { Confidence, MachineText } from '../../parts/machine-text.tsx'
import { ReadOff } from '../../parts/read-off.tsx'
import { Problem } from '../../ui/problem.tsx'

/** The text of each page, as search sees it; what a machine read is confirmed here, and pages without text are read. */
export function TextTab({ item }: { readonly item: Evidence }) {
  const { data, error, loading } = useQuery('evidence', 'text', { id: item.id })
  const read = useQuery('evidence', 'machinePages', { id: item.id }).data ?? []
  if (error) return <Problem error={error} />
  if (loading) return <p className="quiet">Reading the text …</p>
  const pages = bothOf(data ?? [], read)
  const pictured = item.pages !== null && (item.mediaType === 'application/pdf' || item.mediaType.startsWith('image/'))
  const missing = pictured && pages.length < (item.pages ?? 0)
  return (
    <div className="stack">
      <Confidence item={item} />
      {missing ? <ReadOff item={item} pages={null} /> : null}
      {pages.length === 0 && !missing ? (
        <p className="quiet">This item has no text. Search can’t find words in it; cite its pages or regions.</p>
      ) : null}
      {pages.map(({ page, text, machine }) =>
        machine ? (
          <MachineText key={page} item={item} page={machine} />
        ) : (
          <section key={page} className="page-text">
            <h3>Page {page}</h3>
            <p dir="auto">{text}</p>
          </section>
        ),
      )}
    </div>
  )
}

interface Shown {
  readonly page: number
  readonly text: string
  readonly machine: MachinePage | null
}

/** Pages that have text or were read, in order. */
function bothOf(texts: readonly PageText[], read: readonly MachinePage[]): readonly Shown[] {
  const machine = new Map(read.map((one) => [one.page, one]))
  const own = texts.filter(({ page, text }) => text.trim() !== '' && !machine.has(page))
  return [
    ...own.map(({ page, text }) => ({ page, text, machine: null })),
    ...read.map((one) => ({ page: one.page, text: one.text, machine: one })),
  ].toSorted((a, b) => a.page - b.page)
}
