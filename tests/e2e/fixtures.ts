import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { build } from '../../scripts/build.ts'
import { electronRuntime } from '../../scripts/electron-runtime.ts'
import type { Answer } from '../../ipc/result.ts'
import { root } from '../../scripts/runtime/paths.ts'

/** Sizes and looks that every screen is pictured in. */
const SIZES = [
  [1440, 900],
  [1180, 720],
] as const
const LOOKS = ['light', 'dark'] as const

/** The running app: its page, its own data folder, and what a test does with it from outside. */
export interface Withhold {
  readonly app: ElectronApplication
  readonly page: Page
  /** An empty folder of this test's own, for cases and files; gone after close(). */
  readonly folder: string
  /** Console errors, uncaught errors and refusals by the content security policy so far. */
  readonly troubles: readonly string[]
  /** Makes the next open and save dialogs answer with these absolute paths; an empty list is a cancelled dialog. */
  answerDialogs(paths: readonly string[]): Promise<void>
  /** Pictures the screen at every size, light and dark, as out/screens/NAME-WxH-LOOK.png; ends at 1440 × 900, light. */
  picture(name: string): Promise<void>
  /** Asks the host as the window does; gives its answer. Throws if it refuses. */
  ask(group: string, method: string, input: unknown): Promise<unknown>
  resize(width: number, height: number): Promise<void>
  /** Closes the window as a person does and waits until the process is gone; the folder stays, for startWithhold(folder). */
  stop(): Promise<void>
  /** As stop(), and removes the folder. */
  close(): Promise<void>
}

/** Builds what changed and starts the app with a data folder of its own, or on the folder of an earlier one; `project` is a copy of this project that is built already. */
export async function startWithhold(earlier?: string, project = root): Promise<Withhold> {
  if (project === root) await build()
  const { executable, addon } = await electronRuntime()
  const folder = earlier ?? mkdtempSync(join(tmpdir(), 'withhold-window-'))
  const app = await _electron.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'user-data')}`, project],
    env: { ...definedEnv(), ...(addon === null ? {} : { WITHHOLD_SQLITE_ADDON: addon }) },
  })
  const page = await app.firstWindow()
  const troubles = listen(page)
  await page.waitForLoadState('domcontentloaded')
  const resize = (width: number, height: number) => setSize(app, page, width, height)
  await resize(...SIZES[0])
  return {
    app,
    page,
    folder,
    troubles,
    resize,
    ask: (group, method, input) => ask(page, group, method, input),
    answerDialogs: (paths) => answerDialogs(app, paths),
    picture: (name) => picture(page, resize, name),
    stop: () => stop(app),
    close: async () => {
      await stop(app)
      rmSync(folder, { recursive: true })
    },
  }
}

async function ask(page: Page, group: string, method: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate<Answer>(`bridge.invoke('${group}', '${method}', ${JSON.stringify(input)})`)
  if ('value' in answer) return answer.value
  throw new Error(`${group}.${method}: ${JSON.stringify(answer)}`)
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}

function listen(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  return troubles
}

async function setSize(app: ElectronApplication, page: Page, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const)
  await page.waitForFunction(`innerWidth === ${width} && innerHeight === ${height}`)
}

async function answerDialogs(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, answers) => {
      const canceled = answers.length === 0
      dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: [...answers] })
      dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: answers[0] ?? '' })
    },
    [...paths],
  )
}

async function picture(page: Page, resize: Withhold['resize'], name: string): Promise<void> {
  const folder = join(root, 'out', 'screens')
  mkdirSync(folder, { recursive: true })
  for (const [width, height] of SIZES) {
    await resize(width, height)
    for (const colorScheme of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // Two frames, so that the picture shows what was laid out last.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
      await page.screenshot({ path: join(folder, `${name}-${width}x${height}-${colorScheme}.png`) })
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await resize(...SIZES[0])
}

async function stop(app: ElectronApplication): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await gone
}
