import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { HostEvent } from '../ipc/events.ts'
import type { Answer } from '../ipc/result.ts'
import { PORT_CHANNEL, SHELL_CALLS, SHELL_CHANNEL, WANT_CHANNEL, type Ask, type Told } from '../ipc/wire.ts'

/** The page's end of the case host's port, as a browser has it (not as Node's types describe one). */
interface PagePort {
  onmessage: (message: { readonly data: Told }) => void
  postMessage(ask: Ask): void
}

const waiting = new Map<number, (answer: Answer) => void>()
const listeners = new Set<(event: HostEvent) => void>()
let give: (port: PagePort) => void = () => undefined
let port = new Promise<PagePort>((resolve) => (give = resolve))
let calls = 0

const lost: Answer = {
  ok: false,
  error: {
    code: 'worker-failed',
    message: 'The process that held the case ended before it answered. What was saved before is kept.',
    hint: 'Open the case again with its passphrase.',
  },
}

function receive({ data }: { readonly data: Told }): void {
  if ('event' in data) return listeners.forEach((listen) => listen(data.event))
  waiting.get(data.id)?.(data.answer)
  waiting.delete(data.id)
}

ipcRenderer.on(PORT_CHANNEL, ({ ports }) => {
  const fresh = ports[0] as unknown as PagePort
  // A second port means that the first host is gone: whoever waits for it would wait for ever.
  waiting.forEach((settle) => settle(lost))
  waiting.clear()
  fresh.onmessage = receive
  give(fresh)
  port = Promise.resolve(fresh)
})

/** The page's first screen needs no host: it is painted before one takes processor time. In ms. */
const AT_THE_LATEST = 500
let wanted = false
/** The page's, which Node's types do not describe. */
const { requestIdleCallback: idle } = globalThis as unknown as {
  requestIdleCallback: (then: () => void, options: { readonly timeout: number }) => void
}

function wantPort(): void {
  if (wanted) return
  wanted = true
  idle(() => ipcRenderer.send(WANT_CHANNEL), { timeout: AT_THE_LATEST })
}

async function invoke(group: string, method: string, input: unknown): Promise<Answer> {
  wantPort()
  const host = await port
  return new Promise((resolve) => {
    calls += 1
    waiting.set(calls, resolve)
    host.postMessage({ id: calls, group, method, input })
  })
}

async function askShell(method: string, input: unknown): Promise<unknown> {
  const answer = (await ipcRenderer.invoke(SHELL_CHANNEL, method, input)) as Answer
  if (answer.ok) return answer.value
  throw new Error(answer.error.message)
}

// The page's first question, asked while its scripts are still being read. A failure is told when the page asks.
let firstRecents: Promise<unknown> | null = askShell('recents', undefined)
firstRecents.catch(() => undefined)

function recents(): Promise<unknown> {
  const answer = firstRecents ?? askShell('recents', undefined)
  firstRecents = null
  return answer
}

contextBridge.exposeInMainWorld('bridge', {
  invoke,
  on(listener: (event: HostEvent) => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  shell: {
    ...Object.fromEntries(SHELL_CALLS.map((method) => [method, (input: unknown) => askShell(method, input)])),
    recents,
  },
  pathForFile: (file: File) => webUtils.getPathForFile(file),
})
