import { cancelWork, timeLeft, useRunning } from '../data/work.ts'
import { Button } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'

interface WorkUnderWayProps {
  readonly work: string
  /** What is counted, in the plural: "pages"; nothing where the number says it. */
  readonly counted?: string
}

/** How far a piece of work has come and how long it still takes, with its end by a button; nothing once it is over. */
export function WorkUnderWay({ work, counted }: WorkUnderWayProps) {
  const item = useRunning().find((running) => running.work === work)
  if (!item) return null
  const count = item.total > 0 ? [`${item.done} of ${item.total}`, counted].filter(Boolean).join(' ') : ''
  return (
    <div className="under-way">
      <Progress
        wide
        label={item.label}
        done={item.done}
        total={item.total}
        detail={[count, timeLeft(item, item.startedAt)].filter(Boolean).join(', ')}
      />
      <Button onPress={() => cancelWork(work)}>Cancel</Button>
    </div>
  )
}
