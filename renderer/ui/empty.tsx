import type { ReactNode } from 'react'

interface EmptyProps {
  readonly title: string
  readonly children: ReactNode
  readonly example?: ReactNode
}

/** What stands where a list has nothing yet: the next step, and an example of what will stand here. */
export function Empty({ title, children, example }: EmptyProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
      {example ? (
        <div className="example">
          <h3>Example</h3>
          {example}
        </div>
      ) : null}
    </div>
  )
}
