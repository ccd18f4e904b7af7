import { useEffect } from 'react'
import { commandsFor } from '../ui/keys/keymap.ts'
import { runCommand } from '../ui/keys/use-command.ts'
import { useStore } from './store.ts'

const TEXT_FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TEXT_FIELDS))
}

/** Space presses what has the focus; only where nothing has it, it is a command. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  return key === ' ' && target !== document.body
}

/** Hands every key press that means a command to whatever answers it now. */
export function useKeyboard(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="listbox"].popover')) return
      if (isPressing(event)) return
      const commands = commandsFor(event, isTyping(event.target), useStore.getState().singleKeys)
      if (commands.some(runCommand)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
