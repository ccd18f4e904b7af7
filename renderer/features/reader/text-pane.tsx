import type { Evidence } from '../../../domain/evidence.ts'
import { useQuery } from '../../data/use-query.ts'
import { Confidence, MachineText } from '../../parts/machine-text.tsx'
import { ReadOff } from '../../parts/read-off.tsx'
import { Button } from '../../ui/button.tsx'
import { Pane } from '../../ui/pane.tsx'
import type { Turn } from '../../ui/turned.ts'

interface TextPaneProps {
  readonly item: Evidence
  readonly here: number
  readonly turn: Turn
  readonly onDone: () => void
}

/** The text of the page that is shown, beside it: read off it, compared, confirmed. */
export function TextPane({ item, here, turn, onDone }: TextPaneProps) {
  const pages = useQuery('evidence', 'machinePages', { id: item.id }).data ?? []
  const page = pages.find((one) => one.page === here)
  return (
    <Pane as="aside" name="Text of the page" className="reader-facts text-pane scroll">
      <div className="bar">
        <h2>Text of page {here}</h2>
        <span className="sp" />
        <Button look="plain" onPress={onDone}>
          Back to facts
        </Button>
      </div>
      <Confidence item={item} />
      {page ? <MachineText key={`${page.page} ${page.readAt}`} item={item} page={page} /> : null}
      {page ? null : <ReadOff item={item} pages={null} turn={turn} />}
      {page && !page.confirmed ? (
        <details>
          <summary>Read it again, in another language or turned as it stands on the screen</summary>
          <ReadOff item={item} pages={[here]} turn={turn} />
        </details>
      ) : null}
    </Pane>
  )
}
