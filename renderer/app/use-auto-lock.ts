import { useEffect } from 'react'
import { anythingRunning } from '../data/work.ts'
import { lockCase } from './lock-case.ts'

/** How long a case may lie open untouched, in ms. */
const IDLE = 10 * 60_000
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Locks the case after ten minutes without a hand on it, but never in the middle of work. */
export function useAutoLock(): void {
  useEffect(() => {
    let timer = 0
    const wait = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => (anythingRunning() ? wait() : lockCase()), IDLE)
    }
    wait()
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wait, { passive: true })
    return () => {
      window.clearTimeout(timer)
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, wait)
    }
  }, [])
}
