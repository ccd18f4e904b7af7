import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appFolder } from '../../scripts/build.ts'
import type { Answer } from '../../ipc/result.ts'
import { startWithhold, type Withhold } from './fixtures.ts'

/** The window's frame: what a page in it may and may not do, and what happens to the case when a process ends. */
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
})
afterAll(() => withhold.close())

const inPage = <T>(script: string) => withhold.page.evaluate<T>(script)
const ask = (group: string, method: string, input: unknown) =>
  inPage<Answer>(`bridge.invoke('${group}', '${method}', ${JSON.stringify(input)})`)

/** What the page did not do and a listener would have seen. */
async function refusedByPolicy(script: string): Promise<string> {
  return await inPage<string>(`new Promise((resolve) => {
    addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
    ${script}
  })`)
}

test('what is tested is built as it ships, without React’s development code', () => {
  const assets = join(appFolder, 'renderer', 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  expect(scripts.filter((name) => readFileSync(join(assets, name), 'utf8').includes('jsxDEV'))).toEqual([])
})

test('the page has nothing of Node and nothing of Electron but the bridge', async () => {
  const globals = `['process', 'require', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in globalThis)`
  expect(await inPage(globals)).toEqual([])
  expect(await inPage(`Object.keys(bridge).sort()`)).toEqual(['invoke', 'on', 'pathForFile', 'shell'])
})

test.each([
  ['text run as code', `setTimeout('globalThis.ran = 1', 0)`, 'script-src'],
  [
    'a script in the page',
    `document.head.append(Object.assign(document.createElement('script'), { text: 'ran = 1' }))`,
    'script-src-elem',
  ],
  ['a request to the network', `fetch('https://example.org/').catch(() => 0)`, 'connect-src'],
  ['a picture from the network', `new Image().src = 'https://example.org/x.png'`, 'img-src'],
  [
    'an embedded page',
    `document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org' }))`,
    'frame-src',
  ],
])('%s is refused', async (_what, script, directive) => {
  expect(await refusedByPolicy(script)).toBe(directive)
  expect(await inPage(`'ran' in globalThis`)).toBe(false)
})

test('requests beside the page are refused too: nothing leaves the machine', async () => {
  const reached = await withhold.app.evaluate(({ session }) =>
    session.defaultSession.fetch('https://example.org/').then(
      () => 'reached',
      (error: unknown) => String(error),
    ),
  )
  expect(reached).toContain('ERR_BLOCKED_BY_CLIENT')
})

test('the window opens no other, goes nowhere else and is granted nothing', async () => {
  expect(await inPage(`window.open('https://example.org/') === null`)).toBe(true)
  const prevented = withhold.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        const page = BrowserWindow.getAllWindows()[0]?.webContents
        page?.once('will-navigate', (event) => resolve(event.defaultPrevented))
      }),
  )
  await inPage(`void (location.href = 'https://example.org/')`)
  expect(await prevented).toBe(true)
  const geolocation = `navigator.permissions.query({ name: 'geolocation' }).then((answer) => answer.state)`
  expect(await inPage(geolocation)).toBe('denied')
  expect(withhold.app.windows()).toHaveLength(1)
  expect(withhold.page.url()).toBe('withhold://app/index.html')
})

test('its preferences are those of a sandboxed page', async () => {
  const preferences = await withhold.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
})

test('a call that is not in the contract is refused by name', async () => {
  expect(await ask('evidence', 'erase', {})).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  expect(await ask('evidence', 'list', {})).toMatchObject({ ok: false, error: { code: 'not-open' } })
})

const signalHost = (signal: 'SIGSTOP' | 'SIGKILL') =>
  withhold.app.evaluate(({ app }, sent) => {
    const host = app.getAppMetrics().find((metric) => metric.name === 'Withhold case')
    if (host) process.kill(host.pid, sent)
  }, signal)

test('a lost case host is replaced, the case kept, and who waited is told', async () => {
  const path = join(withhold.folder, 'kept.wro')
  expect(await ask('case', 'create', { path, title: 'Kept', passphrase: 'correct horse' })).toMatchObject({ ok: true })
  const told = inPage<string>(
    `new Promise((resolve) => bridge.on((event) => event.event === 'case.closed' && resolve(event.reason)))`,
  )
  // A host that stands still answers nothing before it is lost.
  await signalHost('SIGSTOP')
  const unanswered = ask('case', 'info', {})
  await signalHost('SIGKILL')
  expect(await unanswered).toMatchObject({ ok: false, error: { code: 'worker-failed' } })
  expect(await told).toContain('stopped unexpectedly')
  const reopened = await ask('case', 'open', { path, passphrase: 'correct horse' })
  expect(reopened).toMatchObject({ ok: true, value: { title: 'Kept' } })
})

test('a closed window leaves one file a case, and the next one lists it', async () => {
  const path = join(withhold.folder, 'kept.wro')
  expect(existsSync(`${path}-wal`)).toBe(true)
  await withhold.stop()
  expect(readdirSync(withhold.folder).filter((name) => name.startsWith('kept'))).toEqual(['kept.wro'])
  withhold = await startWithhold(withhold.folder)
  expect(await inPage(`bridge.shell.recents()`)).toEqual([{ path, name: 'kept.wro', exists: true, backedUpAt: null }])
})
