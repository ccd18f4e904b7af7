import { useEffect } from 'react'
import { commandFor } from '../ui/keys/keymap.ts'
import { runCommand } from '../ui/keys/use-command.ts'
import { useStore } from './store.ts'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** Hands every key press that means a command to whatever answers it now. */
export function useKeyboard(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="listbox"].popover')) return
      const command = commandFor(event, isTyping(event.target), useStore.getState().singleKeys)
      if (command && runCommand(command)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
