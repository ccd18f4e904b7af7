import { toAppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import { useStore } from '../app/store.ts'
import { api } from '../data/api.ts'

const tell = (thrown: unknown) => useStore.getState().say(toAppError(thrown).message)

function offer(words: string, ids: readonly string[]): void {
  useStore.getState().offer({
    words,
    undo: () => void api.trash.restore({ ids: [...ids] }).then(() => useStore.getState().say('Restored.'), tell),
  })
}

/** Moves items to the Trash and offers them back. */
export async function itemsToTrash(items: readonly Evidence[]): Promise<void> {
  const ids = items.map(({ id }) => id)
  try {
    const { facts } = await api.trash.moveEvidence({ ids })
    const what = items.length === 1 ? `“${items[0]?.title ?? ''}”` : `${items.length} items`
    const rest =
      facts === 0 ? '' : ` ${facts === 1 ? '1 fact rests' : `${facts} facts rest`} on it and lost that proof.`
    useStore.getState().select(new Set())
    offer(`${what} moved to the Trash.${rest}`, ids)
  } catch (thrown) {
    tell(thrown)
  }
}

/** Moves a fact to the Trash and offers it back; resolves to whether it was moved. */
export async function factToTrash(fact: Fact): Promise<boolean> {
  try {
    await api.facts.remove({ id: fact.id })
    offer('Fact moved to the Trash.', [fact.id])
    return true
  } catch (thrown) {
    tell(thrown)
    return false
  }
}
