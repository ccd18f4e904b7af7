import { app, session } from 'electron'
import { answerShell } from './dialogs.ts'
import type { PartOf } from './films.ts'
import { linkHost } from './host-link.ts'
import { setMenu } from './menu.ts'
import { keepRecent, recentsFile } from './recents.ts'
import { commandOf, runCommand } from './run-command.ts'
import { registerScheme, serveFiles } from './scheme.ts'
import { cutNetwork, guardSession } from './security.ts'
import { makeWindow, showPage } from './window.ts'

const folder = import.meta.dirname

/** Start-up, in its order. `--cli` runs one command without a window; otherwise there is one window. */
cutNetwork()
registerScheme()
app.on('window-all-closed', () => app.quit())

const command = commandOf(process.argv)
// A command needs no screen: it is done before the app looks for one.
if (command !== null) await runCommand(command)
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  const userData = app.getPath('userData')
  // A packaged app loads the addon it was packaged with and no other.
  const addon = app.isPackaged ? null : (process.env['WITHHOLD_SQLITE_ADDON'] ?? null)
  guardSession(session.defaultSession)
  let films: PartOf = () => Promise.resolve(null)
  serveFiles(session.defaultSession, folder, (id, offset) => films(id, offset))
  const window = makeWindow(folder)
  const { quickExit, partOf } = linkHost(window, folder, { userData, addon }, (told) =>
    keepRecent(recentsFile(userData), told),
  )
  films = partOf
  answerShell(window, quickExit)
  showPage(window)
  setMenu(window)
  app.on('second-instance', () => window.show())
}
