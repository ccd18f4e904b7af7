import { useCommand } from '../ui/keys/use-command.ts'
import { to } from './route.ts'
import { useStore } from './store.ts'
import { lockCase } from './lock-case.ts'
import { quickExit } from './quick-exit.ts'
import { stepBack } from './step-back.ts'
import { walkPanes } from './walk-panes.ts'

/** The commands that every screen of an open case answers. */
export function useShellCommands(): void {
  const { go, back, setPalette, say } = useStore.getState()
  useCommand('palette', () => setPalette(true))
  useCommand('back', back)
  useCommand('help', () => go(to.help()))
  useCommand('lock', lockCase)
  useCommand('quick-exit', quickExit)
  useCommand('saved', () => say('Everything is saved: each change is written to the case as you make it.'))
  useCommand('undo', () => void stepBack('undo'))
  useCommand('redo', () => void stepBack('redo'))
  useCommand('next-pane', () => walkPanes(1))
  useCommand('previous-pane', () => walkPanes(-1))
  useCommand('import', () => {
    go(to.evidence())
    useStore.getState().setChoosing(true)
  })
}
