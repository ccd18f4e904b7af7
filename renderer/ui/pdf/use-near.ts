import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/** Whether an element is in sight or close to it; once it was, it stays so. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const { current } = element
    if (!current) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        setNear(true)
        observer.disconnect()
      },
      { rootMargin: '900px 0px' },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return near
}
