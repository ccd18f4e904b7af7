import type { Callout, ComparedPicture } from '../../../domain/comparison.ts'
import { Adjust } from './adjust.tsx'
import { shownAt } from './edits.ts'
import { ShownPicture } from './shown-picture.tsx'
import { useStage, type Change } from './use-stage.ts'

interface PictureBoxProps {
  readonly index: number
  readonly picture: ComparedPicture
  readonly callouts: readonly Callout[]
  /** The callout that is being pointed out. */
  readonly on: number | null
  readonly grid: boolean
  /** A change of this picture, or of all where the second is true and they are linked. */
  readonly onChange: (change: Change, all: boolean) => void
  readonly onPoint: (callout: number, x: number, y: number) => void
}

/** One picture as it will be shown: zoomed with + and −, moved with the arrow keys or dragged, pointed into with a click or Enter at the cross. */
export function PictureBox({ index, picture, callouts, on, grid, onChange, onPoint }: PictureBoxProps) {
  const { stage, cross, zoom, handlers } = useStage({
    picture,
    pointing: on !== null,
    onShow: (change) => onChange(change, true),
    onPoint: (x, y) => {
      if (on !== null) onPoint(on, x, y)
    },
  })
  const name = `Picture ${index + 1}`
  return (
    <section className="compared-picture" aria-label={name}>
      <div
        ref={stage}
        className={`picture-stage ${on === null ? '' : 'pointing'}`}
        tabIndex={0}
        role="application"
        aria-label={`${name}. Plus and minus zoom, arrow keys move it; with a callout chosen they move the cross, and Enter puts the callout there.`}
        {...handlers}
      >
        <ShownPicture picture={picture} grid={grid} name={name}>
          <Marks index={index} crop={picture.crop} callouts={callouts} on={on} />
          {on === null ? null : <span className="cross" style={placeOf(cross)} aria-hidden />}
        </ShownPicture>
      </div>
      <Adjust index={index} picture={picture} onZoom={zoom} onChange={(change) => onChange(change, false)} />
    </section>
  )
}

const placeOf = ({ x, y }: { x: number; y: number }) => ({ left: `${x * 100}%`, top: `${y * 100}%` })

interface MarksProps extends Pick<PictureBoxProps, 'index' | 'callouts' | 'on'> {
  readonly crop: ComparedPicture['crop']
}

/** The callouts that point into what is shown. */
function Marks({ index, crop, callouts, on }: MarksProps) {
  return callouts.map(({ points }, i) => {
    const point = points.find((one) => one.picture === index + 1)
    const at = point ? shownAt(crop, point) : null
    return at ? (
      <span key={i} className={`mark ${on === i ? 'on' : ''}`} style={placeOf(at)}>
        {i + 1}
      </span>
    ) : null
  })
}
