import { Minus, Plus, RotateCcw, RotateCw } from 'lucide-react'
import type { ComparedPicture } from '../../../domain/comparison.ts'
import { adjustmentWords, WHOLE_PICTURE } from '../../../domain/comparison.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import type { Change } from './use-stage.ts'

interface AdjustProps {
  readonly index: number
  readonly picture: ComparedPicture
  readonly onZoom: (factor: number) => void
  readonly onChange: (change: Change) => void
}

/** Where the picture comes from and what is done to it; all of it is printed on the page, and the adjustments go on the custody log. */
export function Adjust({ index, picture, onZoom, onChange }: AdjustProps) {
  const { data: item } = useQuery('evidence', 'get', { id: picture.evidenceId })
  const from = [item?.title, item?.source, item?.date, (item?.pages ?? 1) > 1 ? `page ${picture.page}` : null]
  return (
    <div className="adjust">
      <Field
        label={`Caption of picture ${index + 1}`}
        value={picture.caption}
        onChange={(caption) => onChange((one) => ({ ...one, caption }))}
        {...(item ? { placeholder: item.title } : {})}
      />
      <Tools index={index} onZoom={onZoom} onChange={onChange} />
      <p className="quiet" role="status">
        {adjustmentWords(picture, index)}
      </p>
      <p className="quiet picture-from">
        {from.filter(Boolean).join(' · ')}
        {item ? (
          <span className="mono" title={item.sha256}>
            SHA-256 {item.sha256.slice(0, 16)}…
          </span>
        ) : null}
      </p>
      {(item?.pages ?? 1) > 1 ? <PageChoice of={item?.pages ?? 1} picture={picture} onChange={onChange} /> : null}
    </div>
  )
}

function Tools({ index, onZoom, onChange }: Omit<AdjustProps, 'picture'>) {
  const turn = (by: number) => onChange((one) => ({ ...one, turn: turned(one.turn + by) }))
  const light = (by: number) =>
    onChange((one) => ({ ...one, brightness: Math.min(3, Math.max(0.2, Math.round((one.brightness + by) * 20) / 20)) }))
  return (
    <div className="adjust-tools" role="group" aria-label={`Adjust picture ${index + 1}`}>
      <IconButton label="Larger" onPress={() => onZoom(1.25)}>
        <Plus size={14} aria-hidden />
      </IconButton>
      <IconButton label="Smaller" onPress={() => onZoom(0.8)}>
        <Minus size={14} aria-hidden />
      </IconButton>
      <IconButton label="Turn left by 90°" onPress={() => turn(-90)}>
        <RotateCcw size={14} aria-hidden />
      </IconButton>
      <IconButton label="Turn right by 90°" onPress={() => turn(90)}>
        <RotateCw size={14} aria-hidden />
      </IconButton>
      <Button onPress={() => turn(-1)}>−1°</Button>
      <Button onPress={() => turn(1)}>+1°</Button>
      <Button onPress={() => light(-0.05)}>Darker</Button>
      <Button onPress={() => light(0.05)}>Brighter</Button>
      <Button onPress={() => onChange((one) => ({ ...one, crop: WHOLE_PICTURE, turn: 0, brightness: 1 }))}>
        As it is
      </Button>
    </div>
  )
}

interface PageChoiceProps extends Pick<AdjustProps, 'picture' | 'onChange'> {
  readonly of: number
}

/** Which page of an item with several is shown. */
function PageChoice({ of, picture, onChange }: PageChoiceProps) {
  const go = (page: number) =>
    onChange((one) => ({ ...one, page: Math.min(of, Math.max(1, page)), crop: WHOLE_PICTURE }))
  return (
    <div className="adjust-tools">
      <Button disabled={picture.page <= 1} onPress={() => go(picture.page - 1)}>
        Page before
      </Button>
      <Button disabled={picture.page >= of} onPress={() => go(picture.page + 1)}>
        Next page
      </Button>
      <span className="quiet">
        page {picture.page} of {of}
      </span>
    </div>
  )
}

const turned = (degrees: number) => (degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees)
