import { setTimeout } from 'node:timers/promises'
import type { MessagePortMain } from 'electron'
import { contract } from '../ipc/contract.ts'
import type { HostEvent } from '../ipc/events.ts'
import type { Told } from '../ipc/wire.ts'
import { filmPart } from './film-parts.ts'
import { handlers } from './handlers.ts'
import { type FromHost, HostSettings, ToHost } from './host-messages.ts'
import { release, type Host } from './host.ts'
import { answering, serve } from './serve.ts'

/** What the page sent as it closed comes by another way than the word to end, and may be behind it by this much. */
const LAST_WORDS_MS = 100

/** Entry of the utility process that alone holds the open case and its key. */
const settings = HostSettings.parse(JSON.parse(process.argv.at(-1) ?? ''))
let window: MessagePortMain | null = null

const host: Host = {
  open: null,
  closing: null,
  changing: null,
  backupProblem: null,
  openingCheck: null,
  around: settings.addon === null ? {} : { nativeBinding: settings.addon },
  userData: settings.userData,
  works: new Map(),
  tell: (event: HostEvent) => window?.postMessage({ event } satisfies Told),
  opened: (path) => process.parentPort.postMessage({ opened: path } satisfies FromHost),
  backedUp: (path, at) => process.parentPort.postMessage({ backedUp: path, at } satisfies FromHost),
}

const answers = answering(contract, handlers, host)

process.parentPort.on('message', ({ data, ports }) => {
  const message = ToHost.parse(data)
  if (message.kind === 'end') return void end(message.backUp)
  if (message.kind === 'part') return process.parentPort.postMessage(filmPart(host, message) satisfies FromHost)
  const [port] = ports
  if (!port) return
  window = port
  serve(port, answers)
  if (message.lost !== null) host.tell({ event: 'case.closed', reason: message.lost })
})

async function end(backUp: boolean): Promise<void> {
  await setTimeout(LAST_WORDS_MS)
  await release(host, backUp).finally(() => process.exit(0))
}
