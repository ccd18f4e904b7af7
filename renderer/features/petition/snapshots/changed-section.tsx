import type { SectionDifference, WordStretch } from '../../../../domain/snapshot.ts'

/** Letters shown on each side of a change. */
const AROUND = 140

/** A part of the petition with the words it lost struck through and those it gained underlined. */
export function ChangedSection({ section }: { readonly section: SectionDifference }) {
  const { title, stretches, added, removed } = section
  const last = stretches.length - 1
  return (
    <section className="changed" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet small">
        {added + removed === 0 ? 'Only its place among the parts changed.' : `${added} added, ${removed} removed`}
      </p>
      {added + removed === 0 ? null : (
        <div className="changed-text">
          {stretches.map((stretch, i) => (
            <Words key={i} stretch={stretch} first={i === 0} last={i === last} />
          ))}
        </div>
      )}
    </section>
  )
}

interface WordsProps {
  readonly stretch: WordStretch
  readonly first: boolean
  readonly last: boolean
}

function Words({ stretch: { kind, text }, first, last }: WordsProps) {
  if (kind === 'added') return <ins>{text}</ins>
  if (kind === 'removed') return <del>{text}</del>
  return <span>{shortened(text, first, last)}</span>
}

/** What stayed, cut to what stands beside a change. */
function shortened(text: string, first: boolean, last: boolean): string {
  const head = first ? '' : text.slice(0, AROUND).replace(/\S*$/, '')
  const tail = last ? '' : text.slice(-AROUND).replace(/^\S*/, '')
  return head.length + tail.length >= text.length ? text : `${head}…${tail}`
}
