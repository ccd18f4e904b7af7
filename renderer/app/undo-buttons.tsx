import { Redo2, Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { useQuery } from '../data/use-query.ts'
import { IconButton } from '../ui/button.tsx'
import { stepBack } from './step-back.ts'

const NOTHING = { undo: null, redo: null }

/** Undo and redo, each named by what it would do; the menu says the same. */
export function UndoButtons() {
  const { undo, redo } = useQuery('undo', 'state', {}).data ?? NOTHING
  useEffect(() => {
    void window.bridge.shell.nameUndo({ undo, redo })
    return () => void window.bridge.shell.nameUndo(NOTHING)
  }, [undo, redo])
  return (
    <span className="undo-buttons" role="group" aria-label="Undo and redo">
      <IconButton label={undoWords('Undo', undo)} disabled={undo === null} onPress={() => void stepBack('undo')}>
        <Undo2 size={15} aria-hidden />
      </IconButton>
      <IconButton label={undoWords('Redo', redo)} disabled={redo === null} onPress={() => void stepBack('redo')}>
        <Redo2 size={15} aria-hidden />
      </IconButton>
    </span>
  )
}

/** "Undo: change the title of “Photo”", or the bare word where there is nothing. */
export function undoWords(way: 'Undo' | 'Redo', what: string | null): string {
  return what === null ? way : `${way}: ${what}`
}
