import type { Evidence, PageText } from '../../../domain/evidence.ts'
import { TextLink } from '../../ui/button.tsx'

interface RibbonProps {
  readonly item: Evidence
  readonly texts: readonly PageText[]
  readonly here: number
  readonly onText: () => void
}

/** Warns of what can't be taken at its word: machine text nobody confirmed, a page without text, a file with a problem. */
export function Ribbon({ item, texts, here, onText }: RibbonProps) {
  const own = texts.find(({ page, text }) => page === here && text !== '')
  const pictured = item.pages !== null && (item.mediaType === 'application/pdf' || item.mediaType.startsWith('image/'))
  const blank = !own && pictured && item.problem?.code !== 'encrypted-file'
  if (!own?.machine && !item.problem && !blank) return null
  return (
    <div className="note ribbon">
      {item.problem ? <p>{item.problem.message}</p> : null}
      {own?.machine ? (
        <p>
          The text of this page was read by a machine and nobody has confirmed it. What is quoted from it counts as
          weak. <TextLink onPress={onText}>Compare it with the page</TextLink>
        </p>
      ) : null}
      {blank ? (
        <p>
          This page has no text. <TextLink onPress={onText}>Read the text off it</TextLink>
        </p>
      ) : null}
    </div>
  )
}
