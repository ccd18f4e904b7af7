import type { Evidence, PageText } from '../../../domain/evidence.ts'
import { timeCode, type StillOf } from '../../../domain/still.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { TextLink } from '../../ui/button.tsx'

interface RibbonProps {
  readonly item: Evidence
  readonly texts: readonly PageText[]
  readonly here: number
  readonly onText: () => void
}

/** Warns of what can't be taken at its word: machine text nobody confirmed, a page without text, a file with a problem; and tells of which film a picture is a still. */
export function Ribbon({ item, texts, here, onText }: RibbonProps) {
  const still = useQuery('evidence', 'about', item.kind === 'photo' ? { id: item.id } : null).data?.stillOf ?? null
  const own = texts.find(({ page, text }) => page === here && text !== '')
  const pictured = item.pages !== null && (item.mediaType === 'application/pdf' || item.mediaType.startsWith('image/'))
  const blank = !own && pictured && item.problem?.code !== 'encrypted-file'
  if (!own?.machine && !item.problem && !blank && !still) return null
  return (
    <div className="note ribbon">
      {still ? <StillLine still={still} /> : null}
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

function StillLine({ still: { film, at, filmSha256 } }: { readonly still: StillOf }) {
  if (film === null)
    return (
      <p>
        Still at {timeCode(at)} of a film that is no longer in the case, SHA-256 {filmSha256.slice(0, 16)}…
      </p>
    )
  return (
    <p>
      Still at {timeCode(at)} of{' '}
      <TextLink onPress={() => useStore.getState().go(to.reader(film.id, 1, null, timeCode(at)))}>
        {film.title}
      </TextLink>
    </p>
  )
}
