import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

interface MakeExhibitProps {
  readonly kind: 'chart' | 'table'
  readonly words: string
  readonly definition: Parameters<typeof api.exhibits.make>[0]['definition']
}

/** Freezes what is on the screen as pages among the evidence, with the data behind them as a file, and leads to them. */
export function MakeExhibit({ kind, words, definition }: MakeExhibitProps) {
  const { act, busy, error } = useAct()
  const make = () =>
    void act(async () => {
      const item = await runWork('Setting the pages', (work) => api.exhibits.make({ work, kind, definition, id: null }))
      useStore.getState().say('Kept among the evidence, with its data as a CSV file.')
      useStore.getState().go(to.reader(item.id))
    })
  return (
    <div>
      {error ? <Problem error={error} /> : null}
      <Button disabled={busy} onPress={make}>
        {words}
      </Button>
    </div>
  )
}
