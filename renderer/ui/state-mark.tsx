import type { ReactNode } from 'react'

export type Tone = 'met' | 'weak' | 'missing' | 'none'

/** A state as a sign and a word on its ground: never told by color alone. */
export function StateMark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`state ${tone}`}>
      {tone === 'met' ? <span aria-hidden>✓</span> : null}
      {tone === 'weak' ? <span aria-hidden>!</span> : null}
      {children}
    </span>
  )
}
