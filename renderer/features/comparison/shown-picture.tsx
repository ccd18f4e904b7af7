import type { CSSProperties, ReactNode } from 'react'
import type { ComparedPicture } from '../../../domain/comparison.ts'
import { usePageImage } from '../../data/use-page-image.ts'
import { PageImage } from '../../parts/page-image.tsx'

interface ShownPictureProps {
  readonly picture: ComparedPicture
  readonly grid: boolean
  readonly name: string
  readonly children?: ReactNode
}

/** How many pixels across a picture is asked for: enough to look closely, few enough to move about. */
const WIDTH = 1600

/** The part of a picture that is shown, turned and lit as asked; what is laid over it turns with it. */
export function ShownPicture({ picture, grid, name, children }: ShownPictureProps) {
  const { crop, turn, brightness, evidenceId: id, page } = picture
  const { data } = usePageImage(id, page, WIDTH)
  const ratio = data ? data.width / data.height : 4 / 3
  const cut: CSSProperties = { aspectRatio: String((ratio * crop.width) / crop.height) }
  const whole: CSSProperties = {
    width: `${100 / crop.width}%`,
    left: `${(-100 * crop.x) / crop.width}%`,
    top: `${(-100 * crop.y) / crop.height}%`,
    filter: brightness === 1 ? 'none' : `brightness(${brightness})`,
  }
  return (
    <div className="shown" style={{ transform: `rotate(${turn}deg)` }}>
      <div className="cut" style={cut}>
        <div className="whole" style={whole}>
          <PageImage id={id} page={page} width={WIDTH} alt={name} />
        </div>
      </div>
      {grid ? <span className="grid-lines" aria-hidden /> : null}
      {children}
    </div>
  )
}
