import { toAppError } from '../../domain/errors.ts'
import { api } from '../data/api.ts'
import { leaveField } from './leave-field.ts'
import { useStore } from './store.ts'

/** Undoes or redoes one change and says which; what is being typed is saved first. */
export async function stepBack(way: 'undo' | 'redo'): Promise<void> {
  leaveField()
  const { say } = useStore.getState()
  try {
    const { what } = await api.undo[way]({})
    say(`${way === 'undo' ? 'Undone' : 'Redone'}: ${what}`)
  } catch (thrown) {
    say(toAppError(thrown).message)
  }
}
