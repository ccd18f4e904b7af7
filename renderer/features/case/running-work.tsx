import { cancelWork, useRunning } from '../../data/work.ts'
import { TextLink } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'

/** How far the work begun last is, while no case is open, with the way to break it off. */
export function RunningWork() {
  const running = useRunning().at(-1)
  if (!running) return null
  return (
    <div>
      <Progress wide label={running.label} done={running.done} total={running.total} />
      <TextLink onPress={() => cancelWork(running.work)}>Cancel</TextLink>
    </div>
  )
}
