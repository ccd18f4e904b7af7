import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../scripts/runtime/paths.ts'

/** The packaged app itself, with its fuses set: run as a command, and as a window. */
const program = join(root, 'out', `Withhold-${process.platform}-${process.arch}`, 'withhold')
// A sandbox can't be had by root, who runs these tests in a container.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []

/** Every petition module that ships, in the order they are offered. */
const MODULES = [
  'wro-12-42',
  'caatsa-321',
  'uflpa-entity-list',
  'nkspea-205',
  'joint',
  'supplement',
  'representation',
  'cover-letter',
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'withhold-packaged-'))
  const packaging = spawnSync(process.execPath, [join(root, 'scripts', 'package.ts')], { cwd: root, encoding: 'utf8' })
  expect(packaging.status, packaging.stderr).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly status: number | null
  readonly json: unknown
  readonly stderr: string
}

/** Runs one command of the packaged app where there is no display. */
function command(...words: readonly string[]): Ended {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'DISPLAY'))
  const { status, stdout, stderr } = spawnSync(program, [...asRoot, '--cli', ...words, '--json'], {
    encoding: 'utf8',
    env: { ...env, WITHHOLD_PASSPHRASE: 'correct horse battery staple' },
  })
  return { status, json: status === 0 ? JSON.parse(stdout) : null, stderr }
}

test('it makes a case, takes evidence of every kind it reads, finds its words and verifies it', () => {
  const path = join(folder, 'packaged.wro')
  const note = join(folder, 'note.txt')
  const page = join(folder, 'page.html')
  const picture = join(root, 'tests', 'fixtures', 'pixel.png')
  writeFileSync(note, 'Seen at the plant in Dandong.')
  writeFileSync(page, '<title>Plant</title><p>Garments are sewn in Dandong.</p>')
  expect(command('new', path, '--title', 'Packaged')).toMatchObject({ status: 0 })
  expect(command('add', path, note, page, picture)).toMatchObject({
    status: 0,
    json: { items: [{ status: 'added' }, { status: 'added' }, { status: 'added', mediaType: 'image/png', pages: 1 }] },
  })
  expect(command('search', path, 'Dandong')).toMatchObject({ status: 0, json: { hits: [{}, {}] } })
  expect(command('list', path)).toMatchObject({ status: 0, json: { items: [{}, {}, {}] } })
  expect(command('verify', path)).toMatchObject({ status: 0, json: { ok: true, evidence: { checked: 3 } } })
})

test('it builds a petition: typesetter, fonts and binder are in the package', () => {
  const path = join(folder, 'built.wro')
  const out = join(folder, 'built')
  command('new', path, '--title', 'Built')
  expect(command('build', path, '--template', 'wro-12-42', '--out', out)).toMatchObject({ status: 0 })
  expect(readdirSync(out).sort()).toEqual(['manifest.json', 'petition.docx', 'petition.pdf'])
  expect(spawnSync('qpdf', ['--check', join(out, 'petition.pdf')]).status).toBe(0)
})

test('a refusal keeps its exit code and its words', () => {
  const refused = command('list', join(folder, 'none.wro'))
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('no-such-case: ')
})

test('it takes no orders from the environment or the command line: no Node, no inspector', () => {
  const asNode = spawnSync(program, [...asRoot, '--cli', 'templates', '--json'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require=/none.cjs' },
  })
  expect(asNode.status).toBe(0)
  const { templates } = JSON.parse(asNode.stdout) as { readonly templates: readonly { readonly id: string }[] }
  expect(templates.map(({ id }) => id)).toEqual(MODULES)
  const inspected = spawnSync(program, [...asRoot, '--inspect=0', '--cli', 'templates', '--json'], { encoding: 'utf8' })
  expect(inspected.stderr).not.toContain('Debugger listening')
})

test('its window opens on the start screen and holds a case', async () => {
  const args = [...asRoot, '--remote-debugging-port=0', `--user-data-dir=${join(folder, 'user-data')}`]
  const app = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await chromium.connectOverCDP(await devtoolsOf(app))
  const [context] = browser.contexts()
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  await page?.getByRole('button', { name: 'New case' }).waitFor()
  const create = { path: join(folder, 'windowed.wro'), title: 'Windowed', passphrase: 'correct horse battery staple' }
  const made = await page?.evaluate(`bridge.invoke('case', 'create', ${JSON.stringify(create)})`)
  expect(made).toMatchObject({ ok: true })
  const gone = new Promise((resolve) => app.once('exit', resolve))
  await page?.close()
  await gone
  expect(readdirSync(folder).filter((name) => name.startsWith('windowed'))).toEqual(['windowed.wro'])
})

/** The address at which a starting app says it can be driven; rejects when it ends without saying so. */
function devtoolsOf(app: ChildProcessByStdio<null, null, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    // Read to the end: a process whose words nobody reads comes to a halt.
    createInterface({ input: app.stderr }).on('line', (line) => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (address !== undefined) resolve(address)
    })
    app.once('exit', () => reject(new Error('The app ended before its window could be driven')))
  })
}
