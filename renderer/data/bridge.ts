import type { HostEvent } from '../../ipc/events.ts'
import type { Answer } from '../../ipc/result.ts'
import type { Shell } from '../../ipc/shell.ts'

/** What the preload script hands the window: the contract's calls, the host's events, and the shell. */
export interface Bridge {
  invoke(group: string, method: string, input: unknown): Promise<Answer>
  on(listener: (event: HostEvent) => void): () => void
  readonly shell: Shell
  pathForFile(file: File): string
}

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}
