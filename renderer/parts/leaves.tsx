import { useRef } from 'react'
import type { Evidence } from '../../domain/evidence.ts'
import { isRecording } from '../../domain/still.ts'
import { useQuery } from '../data/use-query.ts'
import { useHighlight } from '../ui/highlight.ts'
import { FilmPoster } from './film-poster.tsx'
import { PageImage } from './page-image.tsx'

interface LeavesProps {
  readonly item: Evidence
  /** The most pages shown. */
  readonly most: number
  /** Whether they are shown large enough to read. */
  readonly large?: boolean
}

/** An item's first pages: pictures of them, or their text. */
export function Leaves({ item, most, large = false }: LeavesProps) {
  const width = large ? 1100 : 480
  if (isRecording(item)) return <FilmPoster key={item.id} item={item} />
  if (item.binding === 'slip') return <span className="quiet">No picture can be made of this file.</span>
  if (item.binding === 'set') return <TextLeaves item={item} most={most} letters={large ? Infinity : SHOWN_LETTERS} />
  if (item.binding === 'picture') return <Leaf item={item} page={1} width={width} picture />
  const pages = Math.min(item.pages ?? 1, most)
  return Array.from({ length: pages }, (_, i) => <Leaf key={i} item={item} page={i + 1} width={width} />)
}

interface LeafProps {
  readonly item: Evidence
  readonly page: number
  readonly width: number
  readonly picture?: boolean
}

function Leaf({ item, page, width, picture }: LeafProps) {
  return (
    <span className={picture ? 'leaf picture' : 'leaf'}>
      <PageImage id={item.id} page={page} width={width} alt="" turned />
    </span>
  )
}

const SHOWN_LETTERS = 1400

interface TextLeavesProps {
  readonly item: Evidence
  readonly most: number
  readonly letters: number
}

function TextLeaves({ item, most, letters }: TextLeavesProps) {
  const texts = useQuery('evidence', 'text', { id: item.id }).data ?? []
  const facts = useQuery('facts', 'list', {}).data ?? []
  const pins = facts.flatMap(({ pinpoints }) => pinpoints).filter(({ evidenceId }) => evidenceId === item.id)
  return texts
    .slice(0, most)
    .map(({ page, text }) => (
      <TextLeaf
        key={page}
        text={text.slice(0, letters)}
        quotes={pins.flatMap((pin) => (pin.page === page && pin.quote ? [pin.quote] : []))}
      />
    ))
}

function TextLeaf({ text, quotes }: { readonly text: string; readonly quotes: readonly string[] }) {
  const leaf = useRef<HTMLSpanElement>(null)
  useHighlight('fact', leaf, quotes, text)
  return (
    <span ref={leaf} className="leaf text">
      {text}
    </span>
  )
}
