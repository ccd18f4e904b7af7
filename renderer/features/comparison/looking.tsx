import { useEffect, useState } from 'react'
import type { ComparedPicture } from '../../../domain/comparison.ts'
import { Button } from '../../ui/button.tsx'
import { ShownPicture } from './shown-picture.tsx'

/** Ways to look at the pictures; only side by side is printed. */
export type Look = 'side' | 'slider' | 'blink'

interface LookingProps {
  readonly look: Exclude<Look, 'side'>
  readonly pictures: readonly ComparedPicture[]
  readonly grid: boolean
}

const BLINK_MS = 800

/** The first two pictures over each other: parted by a slider, or one after the other. For looking only. */
export function Looking({ look, pictures, grid }: LookingProps) {
  const [first, second] = pictures
  if (!first || !second) return null
  return look === 'slider' ? (
    <Slider first={first} second={second} grid={grid} />
  ) : (
    <Blink first={first} second={second} grid={grid} />
  )
}

interface PairProps {
  readonly first: ComparedPicture
  readonly second: ComparedPicture
  readonly grid: boolean
}

function Slider({ first, second, grid }: PairProps) {
  const [share, setShare] = useState(50)
  return (
    <div className="looking scroll">
      <div className="overlaid">
        <ShownPicture picture={first} grid={grid} name="Picture 1" />
        <div className="over" style={{ clipPath: `inset(0 0 0 ${share}%)` }}>
          <ShownPicture picture={second} grid={grid} name="Picture 2" />
        </div>
      </div>
      <label className="slider">
        Picture 1
        <input
          type="range"
          min={0}
          max={100}
          value={share}
          aria-label="How much of picture 1 is shown, in percent"
          onChange={(event) => setShare(Number(event.target.value))}
        />
        Picture 2
      </label>
    </div>
  )
}

function Blink({ first, second, grid }: PairProps) {
  const [on, setOn] = useState(false)
  const [running, setRunning] = useState(() => !window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  useEffect(() => {
    if (!running) return undefined
    const timer = window.setInterval(() => setOn((was) => !was), BLINK_MS)
    return () => window.clearInterval(timer)
  }, [running])
  return (
    <div className="looking scroll">
      <div className="overlaid">
        <ShownPicture picture={on ? second : first} grid={grid} name={on ? 'Picture 2' : 'Picture 1'} />
      </div>
      <div className="slider">
        <span aria-live="polite">{on ? 'Picture 2' : 'Picture 1'}</span>
        <Button onPress={() => setOn(!on)}>The other one</Button>
        <Button onPress={() => setRunning(!running)}>{running ? 'Stop' : 'Blink'}</Button>
      </div>
    </div>
  )
}
