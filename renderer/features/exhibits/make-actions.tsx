import type { AppError } from '../../../domain/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

interface MakeActionsProps {
  readonly words: string
  readonly onMake: (() => void) | null
  readonly busy: boolean
  readonly error: AppError | null
  readonly onClose: () => void
}

/** What kept it from being made, and the two ways out of the form. */
export function MakeActions({ words, onMake, busy, error, onClose }: MakeActionsProps) {
  return (
    <>
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" disabled={busy || onMake === null} {...(onMake ? { onPress: onMake } : {})}>
          {words}
        </Button>
      </div>
    </>
  )
}
