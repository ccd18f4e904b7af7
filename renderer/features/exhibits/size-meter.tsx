import type { ExhibitList } from '../../../domain/exhibit.ts'
import { sizeWords } from '../../parts/words.ts'

/** How large the exhibits are: all together, and what the largest takes of it. */
export function SizeMeter({ list }: { readonly list: ExhibitList }) {
  const pages = list.exhibits.reduce((sum, exhibit) => sum + exhibit.pages + 1, 0)
  const largest = list.exhibits.toSorted((a, b) => b.bytes - a.bytes)[0]
  const share = largest && list.bytes > 0 ? Math.round((100 * largest.bytes) / list.bytes) : 0
  const words = `${list.exhibits.length} exhibits, ${pages.toLocaleString('en-US')} pages with covers, ${sizeWords(list.bytes)}`
  return (
    <div className="size-meter">
      <span>{words}</span>
      <span className="track" aria-hidden>
        <span className="fill" style={{ width: `${share}%` }} />
      </span>
      {largest ? (
        <span className="quiet">
          largest: Ex. {largest.number}, {sizeWords(largest.bytes)} ({share} %)
        </span>
      ) : null}
    </div>
  )
}
