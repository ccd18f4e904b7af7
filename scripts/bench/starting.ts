import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { appFolder, build } from '../build.ts'
import { electronRuntime } from '../electron-runtime.ts'
import { compare, type Row } from './row.ts'
import { secondsToWords } from './seconds-to-words.ts'

const emptyMain = `import { app, BrowserWindow } from 'electron'
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, useContentSize: true, show: false })
  window.once('ready-to-show', () => window.show())
  void window.loadFile('INDEX')
})
`

/** From the start of the process to the list of cases on the screen, against a window of Electron with one heading in it. */
export async function starting(folder: string): Promise<Row> {
  await build()
  const { executable, addon } = await electronRuntime()
  const userData = join(folder, 'user-data')
  mkdirSync(userData)
  writeFileSync(join(userData, 'recent-cases.json'), JSON.stringify([join(folder, 'listed.wro')]))
  const env = addon === null ? {} : { WITHHOLD_SQLITE_ADDON: addon }
  const ours = watched(join(folder, 'ours'), join(appFolder, 'main.js'), 'listed.wro')
  const empty = watched(join(folder, 'empty'), emptyApp(folder), 'Empty')
  return await compare(
    'start to the first case list | an empty Electron window',
    7,
    () => secondsToWords(executable, ours, userData, env),
    () => secondsToWords(executable, empty, join(folder, 'empty-data'), env),
  )
}

function emptyApp(folder: string): string {
  const [main, index] = [join(folder, 'empty-main.mjs'), join(folder, 'empty.html')]
  writeFileSync(index, '<!doctype html><title>Empty</title><h1>Empty</h1>')
  writeFileSync(main, emptyMain.replace('INDEX', index))
  return main
}

/** An app that runs another's main file and prints when some words have been painted on its page. */
function watched(folder: string, main: string, words: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'watched', type: 'module', main: 'main.js' }))
  const inPage = `new Promise((resolve) => {
    const look = () =>
      document.body?.innerText.includes(${JSON.stringify(words)}) ? requestAnimationFrame(() => setTimeout(resolve)) : requestAnimationFrame(look)
    look()
  })`
  const watch = `import { app } from 'electron'
app.on('web-contents-created', (_event, page) =>
  page.once('dom-ready', () => void page.executeJavaScript(${JSON.stringify(inPage)}).then(() => console.log('seen ' + Date.now()))))
await import(${JSON.stringify(pathToFileURL(main).href)})
`
  writeFileSync(join(folder, 'main.js'), watch)
  return folder
}
