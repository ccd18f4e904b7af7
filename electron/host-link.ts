import { join } from 'node:path'
import { app, dialog, MessageChannelMain, utilityProcess, type BrowserWindow, type UtilityProcess } from 'electron'
import { PORT_CHANNEL, WANT_CHANNEL } from '../ipc/wire.ts'
import type { PartOf } from './films.ts'
import { FromHost, type GivenPart, type HostSettings, type ToHost } from './host-messages.ts'
import { waitingParts } from './waiting-parts.ts'

const LOST = 'The process that held the case stopped unexpectedly. Everything saved before is in the case.'
/** A host that ends sooner than this after its start, and that so many times in a row, would end again and again. */
const STABLE_MS = 1000
const TRIES = 3
/** How long closing a case, a backup of it included, may take before the process ends all the same; what was saved is kept either way. */
const CLOSING_MS = 600_000

/** How long it may take at a quick exit: the case is safe without, its log beside it is folded in at the next opening. */
const QUICK_MS = 3000

/** What the host tells by itself. */
type Told = Exclude<FromHost, GivenPart>

interface Link {
  host: UtilityProcess | null
  startedAt: number
  /** Hosts in a row that ended as soon as they started. */
  shortLived: number
  ending: boolean
}

/** Starts the case host once the page asks for it, hands its port to our window and to no one else, and starts another should it be lost. */
export function linkHost(
  window: BrowserWindow,
  folder: string,
  settings: HostSettings,
  onTold: (told: Told) => void,
): { readonly quickExit: () => void; readonly partOf: PartOf } {
  const link: Link = { host: null, startedAt: 0, shortLived: 0, ending: false }
  const parts = waitingParts()
  // Not before: page and host would wait for each other's processor time. A page loaded anew asks for a port of its own.
  window.webContents.ipc.on(WANT_CHANNEL, ({ senderFrame }) => {
    if (senderFrame === window.webContents.mainFrame) connect(link.host ?? start(), window, null)
  })
  closeInOrder(window, link)
  return {
    quickExit: () => end(window, link, { backUp: false, within: QUICK_MS }),
    partOf: (id, offset) => parts.ask(link.host, id, offset),
  }

  function start(): UtilityProcess {
    const host = utilityProcess.fork(join(folder, 'case-host.js'), [JSON.stringify(settings)], {
      serviceName: 'Withhold case',
      // What a host may say on its way down is for development: it could name evidence.
      stdio: app.isPackaged ? 'ignore' : 'inherit',
    })
    link.host = host
    link.startedAt = Date.now()
    host.on('message', (message) => {
      const told = FromHost.parse(message)
      if ('part' in told) parts.take(told)
      else onTold(told)
    })
    host.on('exit', () => {
      parts.giveUp()
      if (!link.ending) restart()
    })
    return host
  }

  function restart(): void {
    link.shortLived = Date.now() - link.startedAt < STABLE_MS ? link.shortLived + 1 : 0
    if (link.shortLived === TRIES) return giveUp(window)
    connect(start(), window, LOST)
  }
}

function connect(host: UtilityProcess, window: BrowserWindow, lost: string | null): void {
  const { port1, port2 } = new MessageChannelMain()
  host.postMessage({ kind: 'serve', lost } satisfies ToHost, [port1])
  window.webContents.postMessage(PORT_CHANNEL, null, [port2])
}

/** Lets the case host close its case into one file before the window goes. */
function closeInOrder(window: BrowserWindow, link: Link): void {
  window.on('close', (event) => {
    if (link.ending || link.host?.pid === undefined) return
    event.preventDefault()
    end(window, link, { backUp: true, within: CLOSING_MS })
  })
}

/** Hides the window, has the host close its case, and ends both; a host that takes longer than `within` ms is ended. */
function end(window: BrowserWindow, link: Link, { backUp, within }: { backUp: boolean; within: number }): void {
  window.hide()
  const { host, ending } = link
  if (ending) return
  link.ending = true
  if (host?.pid === undefined) return window.destroy()
  const late = setTimeout(() => host.kill(), within)
  host.once('exit', () => {
    clearTimeout(late)
    window.destroy()
  })
  host.postMessage({ kind: 'end', backUp } satisfies ToHost)
}

function giveUp(window: BrowserWindow): void {
  dialog.showErrorBox(
    'Withhold cannot work with cases',
    'The process that opens cases ends as soon as it starts. No case was touched. Install Withhold again.',
  )
  window.destroy()
}
