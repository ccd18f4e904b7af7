import { useEffect, useState } from 'react'

/** A value once it has stayed the same for `ms`, so that what is asked for follows what is looked at and not every step on the way. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), ms)
    return () => window.clearTimeout(timer)
  }, [value, ms])
  return settled
}
