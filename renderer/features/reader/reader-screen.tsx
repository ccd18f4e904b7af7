import { useMemo, useRef, useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import type { Region } from '../../../domain/fact.ts'
import type { Route } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import type { Turn } from '../../ui/turned.ts'
import { useCopyCite } from './use-copy-cite.ts'
import { useRowsMode } from './rows-mode.ts'
import { useTurn } from './use-turn.ts'
import { FactsPane } from './facts-pane.tsx'
import { OpenTabs } from './open-tabs.tsx'
import { FindBar } from './find-bar.tsx'
import type { Pin } from './pin.ts'
import type { Place } from './find-in-text.ts'
import { ReaderBar } from './reader-bar.tsx'
import { Ribbon } from './ribbon.tsx'
import { TextPane } from './text-pane.tsx'
import { useReaderCommands, type Drawing } from './use-reader-commands.ts'
import type { Target } from './viewer.tsx'
import { Viewer } from './viewer.tsx'
import { WithholdComposer } from './withhold-composer.tsx'

interface ReaderScreenProps {
  readonly route: Extract<Route, { screen: 'reader' }>
}

/** One item, page by page; what is proved by it is made into facts at its right without covering it. */
export function ReaderScreen({ route }: ReaderScreenProps) {
  const { id } = route
  const { data: item, error } = useQuery('evidence', 'get', { id })
  const texts = useQuery('evidence', 'text', { id }).data ?? []
  const { pin, hold, drawing, setDrawing, take } = useTaken(id)
  const [zoom, setZoom] = useState(1)
  const turn = useTurn(item)
  const [here, setHere] = useState(route.page)
  const [finding, setFinding] = useState(false)
  const [comparing, setComparing] = useState(false)
  const [target, setTarget] = useTarget(route)
  const mode = useRowsMode(item, route)
  const player = useRef<HTMLVideoElement>(null)
  const setters = { setPin: (next: Pin) => take(next, null), setHold: (next: Pin) => take(null, next) }
  const now = { id, here, texts, drawing, player, rows: mode.rows }
  const commands = useReaderCommands({ ...now, ...setters, setDrawing, setZoom })
  useCopyCite(item, pin ?? hold, here, mode.rows?.row ?? null)
  useCommand('find', () => setFinding(true))
  if (error) return <Problem error={error} />
  if (!item) return null
  const view = { item, texts, zoom, turn, target, pin: pin ?? hold, drawing: drawing ? here : null, onPage: setHere }
  const place = (found: Place) => {
    mode.showText(true)
    setTarget({ ...found, at: null })
  }
  const draw = (page: number, region: Region) => {
    const drawn = { page, quote: null, region }
    take(drawing === 'hold' ? null : drawn, drawing === 'hold' ? drawn : null)
  }
  return (
    <Split id="reader" side="right" label="Width of the facts" start={396} least={320} most={620}>
      <Pane name={`Reading ${item.title}`} className="reader">
        <OpenTabs id={id} />
        <ReaderBar item={item} here={mode.rows ? null : here} commands={commands} drawing={drawing} zoom={zoom} />
        {finding ? <FindBar texts={texts} onPlace={place} onClose={() => setFinding(false)} /> : null}
        <Ribbon item={item} texts={texts} here={here} onText={() => setComparing(true)} />
        <TextBar mode={mode} />
        <Viewer {...view} onDraw={draw} player={player} rows={mode.rows} />
      </Pane>
      <Beside {...{ item, pin, hold, take, here, turn }} onCompared={comparing ? () => setComparing(false) : null} />
    </Split>
  )
}

/** A table shown as text can be shown as rows again. */
function TextBar({ mode }: { readonly mode: ReturnType<typeof useRowsMode> }) {
  if (mode.rows || !mode.able) return null
  return (
    <div className="rows-bar">
      <span>The file’s text, page by page</span>
      <span className="sp" />
      <Button onPress={() => mode.showText(false)}>Show as rows</Button>
    </div>
  )
}

/** What is chosen on the page, and what a region is being drawn for. One form at a time: what is chosen becomes a fact or is withheld. */
function useTaken(id: EvidenceId) {
  const [pin, setPin] = useState<Pin | null>(() => useStore.getState().started[id]?.pin ?? null)
  const [hold, setHold] = useState<Pin | null>(null)
  const [drawing, setDrawing] = useState<Drawing>(null)
  const take = (next: Pin | null, held: Pin | null) => {
    setPin(next)
    setHold(held)
    setDrawing(null)
  }
  return { pin, hold, drawing, setDrawing, take }
}

interface BesideProps {
  readonly item: Evidence
  readonly pin: Pin | null
  readonly hold: Pin | null
  readonly take: (pin: Pin | null, hold: Pin | null) => void
  readonly here: number
  readonly turn: Turn
  /** Ends comparing the page with its text; null while nothing is compared. */
  readonly onCompared: (() => void) | null
}

/** What is made of the item: its facts, what is withheld of it, or the text of the page compared with it. */
function Beside({ item, pin, hold, take, here, turn, onCompared }: BesideProps) {
  if (onCompared && !pin && !hold) return <TextPane item={item} here={here} turn={turn} onDone={onCompared} />
  return (
    <Pane as="aside" name="Facts from this item" className="reader-facts scroll">
      {hold ? (
        <WithholdComposer key={JSON.stringify(hold)} item={item} pin={hold} onDone={() => take(pin, null)} />
      ) : (
        <FactsPane item={item} pin={pin} onDone={() => take(null, hold)} />
      )}
    </Pane>
  )
}

/** The place to bring in sight: what was found last since the route led here, else what the route names. */
function useTarget(route: ReaderScreenProps['route']): readonly [Target, (target: Target) => void] {
  const [found, setFound] = useState<{ readonly target: Target; readonly since: unknown } | null>(null)
  const named = useMemo(() => ({ page: route.page, words: route.quote, at: route.at }), [route])
  return [found?.since === route ? found.target : named, (target) => setFound({ target: { ...target }, since: route })]
}
