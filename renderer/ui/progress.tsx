import { ProgressBar } from 'react-aria-components'

interface ProgressProps {
  readonly label: string
  readonly done: number
  readonly total: number
  readonly wide?: boolean
  readonly detail?: string
}

/** How far a piece of work is; a total of 0 means that it can't be known yet. */
export function Progress({ label, done, total, wide, detail }: ProgressProps) {
  const share = total > 0 ? Math.min(100, (done / total) * 100) : 0
  return (
    <ProgressBar
      className={wide ? 'progress wide' : 'progress'}
      aria-label={label}
      value={share}
      isIndeterminate={total === 0}
    >
      <span>
        {label}
        {detail ? <span className="quiet"> {detail}</span> : null}
      </span>
      <span className="track">
        <span className="fill" style={{ display: 'block', width: `${share}%` }} />
      </span>
    </ProgressBar>
  )
}
