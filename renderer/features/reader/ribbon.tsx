import type { Evidence, PageText } from '../../../domain/evidence.ts'

interface RibbonProps {
  readonly item: Evidence
  readonly texts: readonly PageText[]
  readonly here: number
}

/** Warns of what can't be taken at its word: machine text nobody confirmed, a file with a problem. */
export function Ribbon({ item, texts, here }: RibbonProps) {
  const machine = texts.some(({ page, machine: made }) => page === here && made)
  if (!machine && !item.problem) return null
  return (
    <div className="note ribbon">
      {item.problem ? <p>{item.problem.message}</p> : null}
      {machine ? (
        <p>
          The text of this page was read by a machine and nobody has confirmed it. Compare it with the page before you
          quote it: what rests on it counts as weak.
        </p>
      ) : null}
    </div>
  )
}
