import type { ReactNode } from 'react'

/** One page of the help. */
export interface Topic {
  readonly id: string
  readonly title: string
  readonly body: () => ReactNode
}
