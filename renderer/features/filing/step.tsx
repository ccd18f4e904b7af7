import type { ReactNode } from 'react'

interface StepProps {
  readonly number: number
  readonly title: string
  readonly children: ReactNode
}

/** One step of the way, with its number in front. */
export function Step({ number, title, children }: StepProps) {
  return (
    <section className="filing-step" aria-labelledby={`filing-step-${number}`}>
      <h2 id={`filing-step-${number}`}>
        <span className="step-number">{number}</span>
        {title}
      </h2>
      <div className="stack">{children}</div>
    </section>
  )
}
