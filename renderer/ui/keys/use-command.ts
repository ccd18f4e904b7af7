import { useEffect, useRef } from 'react'
import type { CommandId } from './keymap.ts'

type Run = () => void

const handlers = new Map<CommandId, Run[]>()

/** Does what the command's newest handler does; false if no screen handles it now. */
export function runCommand(id: CommandId): boolean {
  const run = handlers.get(id)?.at(-1)
  run?.()
  return run !== undefined
}

/** The commands something on the screen would answer now. */
export function handledCommands(): readonly CommandId[] {
  return [...handlers].filter(([, list]) => list.length > 0).map(([id]) => id)
}

/** Answers a command while the component is shown; the newest one shown wins. */
export function useCommand(id: CommandId, run: Run): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const own = () => latest.current()
    const list = handlers.get(id) ?? []
    handlers.set(id, [...list, own])
    return () => {
      handlers.set(
        id,
        (handlers.get(id) ?? []).filter((other) => other !== own),
      )
    }
  }, [id])
}
