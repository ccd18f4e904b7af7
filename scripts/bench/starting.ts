import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../build.ts'
import { electronRuntime } from '../electron-runtime.ts'
import { root } from '../runtime/paths.ts'
import { onVirtualScreen } from '../testing/virtual-screen.ts'
import { answerOf, compare, type Row } from './row.ts'

const page = `<!doctype html><title>Empty</title><h1>Empty</h1>`
const emptyMain = `import { app, BrowserWindow } from 'electron'
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile('index.html'))
`

/** From the start of the process to the list of cases on the screen, against a window of Electron with one heading in it. */
export async function starting(folder: string): Promise<Row> {
  await build()
  const { executable, addon } = await electronRuntime()
  const userData = join(folder, 'user-data')
  mkdirSync(userData)
  writeFileSync(join(userData, 'recent-cases.json'), JSON.stringify([join(folder, 'listed.wro')]))
  const empty = emptyApp(join(folder, 'empty'))
  const seconds = (app: string, data: string, words: string) => {
    const child = join(import.meta.dirname, 'start-in-child.ts')
    const command = [...onVirtualScreen, process.execPath, child, executable, addon ?? '', app, data, words]
    return Promise.resolve((answerOf(command) as { readonly seconds: number }).seconds)
  }
  return await compare(
    'start to the first case list | an empty Electron window',
    5,
    () => seconds(root, userData, 'listed.wro'),
    () => seconds(empty, join(folder, 'empty-data'), 'Empty'),
  )
}

function emptyApp(folder: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', type: 'module', main: 'main.js' }))
  writeFileSync(join(folder, 'main.js'), emptyMain)
  writeFileSync(join(folder, 'index.html'), page)
  return folder
}
