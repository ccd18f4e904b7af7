import { join } from 'node:path'
import { app, type BrowserWindow, clipboard, dialog, ipcMain, shell, type IpcMainInvokeEvent } from 'electron'
import { AppError } from '../domain/errors.ts'
import type { Handlers } from '../ipc/call.ts'
import { failure } from '../ipc/result.ts'
import { shellContract, type ShellContract } from '../ipc/shell.ts'
import { SHELL_CHANNEL } from '../ipc/wire.ts'
import { setMenu } from './menu.ts'
import { forgetRecent, readRecents, recentsFile } from './recents.ts'
import { allowReminders, dropReminder, keepReminder, readReminders, remindersFile } from './reminders.ts'
import { ORIGIN } from './scheme.ts'
import { answering } from './serve.ts'

const CASES = [{ name: 'Withhold case', extensions: ['wro'] }]

/** Answers the window's calls of the shell: pickers, recent cases, the file manager, the clipboard. */
export function answerShell(window: BrowserWindow, quickExit: () => void): void {
  const answers = answering(shellContract, { shell: { ...handlers.shell, quickExit: () => leave(quickExit) } }, window)
  ipcMain.handle(SHELL_CHANNEL, (event, method: unknown, input: unknown) =>
    isOurs(event, window) ? answers('shell', String(method), input) : { ok: false, error: failure(stranger()) },
  )
}

/** Whether a message comes from our page itself, not from another window or a frame inside it. */
function isOurs({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  return sender === window.webContents && senderFrame === sender.mainFrame && senderFrame.url.startsWith(`${ORIGIN}/`)
}

const recents = () => recentsFile(app.getPath('userData'))
const outside = () => remindersFile(app.getPath('userData'))
const home = (name: string) => join(app.getPath('documents'), name)

/** Words this program put on the clipboard last, which a quick exit takes off again if they still are there. */
let copied: string | null = null

async function leave(quickExit: () => void): Promise<void> {
  quickExit()
  // Some systems answer later than others: the window is gone by then.
  if (copied !== null && (await clipboard.readText()) === copied) clipboard.clear()
}

const handlers = {
  shell: {
    chooseNewCase: (window, name) => save(window, { defaultPath: home(name), filters: CASES }),
    chooseCase: async (window) => (await open(window, { properties: ['openFile'], filters: CASES }))[0] ?? null,
    chooseFiles: (window) => open(window, { properties: ['openFile', 'multiSelections'] }),
    chooseFolder: async (window, purpose) => (await open(window, { properties: folderFor[purpose] }))[0] ?? null,
    chooseSave: (window, name) => save(window, { defaultPath: home(name) }),
    copyText: async (_window, words) => {
      copied = words
      await clipboard.writeText(words)
    },
    showInFolder: (_window, path) => shell.showItemInFolder(path),
    recents: () => readRecents(recents()),
    forgetRecent: (_window, path) => forgetRecent(recents(), path),
    reminders: () => readReminders(outside()),
    allowReminders: (_window, allowed) => allowReminders(outside(), allowed),
    keepReminder: (_window, reminder) => keepReminder(outside(), reminder),
    dropReminder: (_window, reminder) => dropReminder(outside(), reminder),
    nameUndo: (window, steps) => setMenu(window, steps),
  },
} satisfies { readonly shell: Omit<Handlers<ShellContract, BrowserWindow>['shell'], 'quickExit'> }

const folderFor = {
  evidence: ['openDirectory'],
  export: ['openDirectory', 'createDirectory'],
  backups: ['openDirectory', 'createDirectory'],
} as const satisfies Record<string, Electron.OpenDialogOptions['properties']>

async function open(
  window: BrowserWindow,
  options: {
    readonly properties: readonly ('openFile' | 'openDirectory' | 'multiSelections' | 'createDirectory')[]
    readonly filters?: Electron.FileFilter[]
  },
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...options,
    properties: [...options.properties],
  })
  return canceled ? [] : filePaths
}

async function save(window: BrowserWindow, options: Electron.SaveDialogOptions): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { ...options, properties: ['createDirectory'] })
  return canceled ? null : filePath
}

function stranger(): AppError {
  return new AppError(
    'bad-request',
    'A page that is not the app asked for a file. It was refused.',
    'Restart Withhold.',
  )
}
