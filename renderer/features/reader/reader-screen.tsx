import { useState } from 'react'
import type { EvidenceId } from '../../../domain/ids.ts'
import { useQuery } from '../../data/use-query.ts'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { FactsPane } from './facts-pane.tsx'
import type { Pin } from './pin.ts'
import { ReaderBar } from './reader-bar.tsx'
import { Viewer } from './viewer.tsx'
import { Ribbon } from './ribbon.tsx'
import { useReaderCommands } from './use-reader-commands.ts'

interface ReaderScreenProps {
  readonly id: EvidenceId
  readonly page: number
  readonly quote: string | null
}

/** One item, page by page; what is proved by it is made into facts at its right without covering it. */
export function ReaderScreen({ id, page, quote }: ReaderScreenProps) {
  const { data: item, error } = useQuery('evidence', 'get', { id })
  const texts = useQuery('evidence', 'text', { id }).data ?? []
  const [pin, setPin] = useState<Pin | null>(null)
  const [drawing, setDrawing] = useState(false)
  const [zoom, setZoom] = useState(1)
  const [here, setHere] = useState(page)
  const take = (next: Pin) => {
    setPin(next)
    setDrawing(false)
  }
  const commands = useReaderCommands({ id, here, texts, setPin: take, setDrawing, setZoom, drawing })
  if (error) return <Problem error={error} />
  if (!item) return null
  return (
    <Split id="reader" side="right" label="Width of the facts" start={396} least={320} most={620}>
      <Pane name={`Reading ${item.title}`} className="reader">
        <ReaderBar item={item} here={here} commands={commands} drawing={drawing} zoom={zoom} />
        <Ribbon item={item} texts={texts} here={here} />
        <Viewer
          item={item}
          texts={texts}
          zoom={zoom}
          start={page}
          found={quote}
          pin={pin}
          drawing={drawing ? here : null}
          onDraw={(at, region) => take({ page: at, quote: null, region })}
          onPage={setHere}
        />
      </Pane>
      <Pane as="aside" name="Facts from this item" className="reader-facts scroll">
        <FactsPane item={item} pin={pin} onDone={() => setPin(null)} commands={commands} />
      </Pane>
    </Split>
  )
}
