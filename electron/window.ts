import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { ORIGIN } from './scheme.ts'
import { guardPage } from './security.ts'

/** The window's size on the screen, in device-independent pixels, page included. */
const SIZE = { width: 1440, height: 900, minWidth: 1180, minHeight: 720, useContentSize: true } as const
const PAPER = { light: '#fcfbf8', dark: '#16181b' } as const

/** Makes the one window: sandboxed, apart from Node, still without its page. */
export function makeWindow(folder: string): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    title: 'Withhold',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: join(folder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      safeDialogs: true,
    },
  })
  guardPage(window.webContents)
  window.once('ready-to-show', () => window.show())
  return window
}

/** Loads the page, from our own origin. */
export function showPage(window: BrowserWindow): void {
  void window.loadURL(`${ORIGIN}/index.html`)
}
