import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, readFile, readdir, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../tests/support/run-command.ts'
import { PASSPHRASE, tempCase, tempFolder } from '../../tests/support/temp-case.ts'
import { SCHEMA_VERSION } from '../../db/migrate.ts'
import { changePassphrase } from './change-passphrase.ts'
import { createCase } from './create-case.ts'
import { closeCase, openCase } from './open-case.ts'
import { verifyCase } from './verify-case.ts'

const secret = { passphrase: PASSPHRASE }

async function closedCase() {
  const made = await tempCase()
  await closeCase(made.app)
  return made
}

describe('a case file', () => {
  it('carries its mark, is no readable SQLite, and is exactly one file once closed', async () => {
    const { app, path, folder } = await tempCase()
    expect(await readdir(folder)).toContain('case.wro-wal')
    await closeCase(app)
    expect(await readdir(folder)).toEqual(['case.wro'])
    const bytes = await readFile(path)
    expect(bytes.subarray(0, 4)).toEqual(Buffer.from('WRO\x01', 'latin1'))
    expect(bytes.includes('SQLite format 3')).toBe(false)
    expect(bytes.includes('Test case')).toBe(false)
  })

  it('opens with its passphrase, composed either way, and with its recovery words', async () => {
    const folder = await tempFolder()
    const path = join(folder, 'a.wro')
    const { app, recoveryKey } = await createCase({ path, title: 'T', passphrase: 'caf\u00e9 한국' })
    await closeCase(app)
    expect(recoveryKey.split(' ')).toHaveLength(24)
    for (const each of [
      { passphrase: 'cafe\u0301 한국' },
      { recoveryKey },
      { recoveryKey: ` ${recoveryKey.toUpperCase().replaceAll(' ', '\n')} ` },
    ]) {
      const opened = await openCase(path, each)
      expect(opened.database.raw.prepare('SELECT title FROM case_info').pluck().get()).toBe('T')
      await closeCase(opened)
    }
  })

  it('is not made over a file that is there', async () => {
    const { path } = await closedCase()
    const before = await readFile(path)
    await expect(createCase({ path, title: 'Other', passphrase: 'x' })).rejects.toMatchObject({ code: 'case-exists' })
    expect(before.equals(await readFile(path))).toBe(true)
  })
})

describe('a case that does not open names why and is left untouched', () => {
  const damage: Record<string, { spoil: (path: string) => Promise<void>; code: string; secret?: object }> = {
    'no file': { spoil: (path) => truncate(path, 0).then(() => undefined), code: 'not-a-case' },
    'no mark': { spoil: (path) => patch(path, 0, Buffer.from('PDF')), code: 'not-a-case' },
    'a newer format': { spoil: (path) => patch(path, 3, Buffer.of(2)), code: 'newer-version' },
    'a damaged first page': { spoil: (path) => flip(path, 5000), code: 'wrong-passphrase-or-damaged' },
    'another salt': { spoil: (path) => flip(path, 9), code: 'wrong-passphrase-or-damaged' },
    'cut within a page': {
      spoil: async (path) => truncate(path, (await stat(path)).size - 100),
      code: 'truncated-case',
    },
    'cut at a page': { spoil: (path) => truncate(path, 16_384 * 7), code: 'truncated-case' },
    'cut to its header': { spoil: (path) => truncate(path, 10), code: 'truncated-case' },
  }
  it.each(Object.entries(damage))('%s', async (_name, { spoil, code }) => {
    const { path, folder } = await closedCase()
    await spoil(path)
    const before = await readFile(path)
    await expect(openCase(path, secret)).rejects.toMatchObject({ code })
    expect(before.equals(await readFile(path))).toBe(true)
    expect(await readdir(folder)).toEqual(['case.wro'])
  })

  it('a wrong passphrase, in one message with the other cause', async () => {
    const { path } = await closedCase()
    await expect(openCase(path, { passphrase: 'wrong' })).rejects.toMatchObject({
      code: 'wrong-passphrase-or-damaged',
      message: expect.stringContaining('first page'),
    })
  })

  it('words that are no recovery key', async () => {
    const { path } = await closedCase()
    const words = Array<string>(24).fill('abandon').join(' ')
    await expect(openCase(path, { recoveryKey: words })).rejects.toMatchObject({ code: 'wrong-recovery-key' })
  })

  it('a schema of a newer version, by its number', async () => {
    const { app, path } = await tempCase()
    app.database.raw.pragma(`user_version=${SCHEMA_VERSION + 1}`)
    await closeCase(app)
    const before = await readFile(path)
    await expect(openCase(path, secret)).rejects.toMatchObject({
      code: 'newer-version',
      message: expect.stringContaining(`case version ${SCHEMA_VERSION + 1}`),
    })
    expect(before.equals(await readFile(path))).toBe(true)
  })

  it('open in this program already', async () => {
    const { path, folder } = await tempCase()
    await symlink(path, join(folder, 'other-name.wro'))
    for (const name of [path, join(folder, 'other-name.wro')])
      await expect(openCase(name, secret)).rejects.toMatchObject({ code: 'case-in-use' })
    // The try must not have given up the lock: another process still finds the case in use.
    const { exit, err } = await runCommand(['list', path], { env: { WITHHOLD_PASSPHRASE: PASSPHRASE } })
    expect([exit, err]).toEqual([1, expect.stringContaining('case-in-use')])
  })

  it('open in another process, until that process is killed', async () => {
    const { path } = await closedCase()
    const holder = spawn(process.execPath, ['-e', holderSource(path)], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(holder.stdout, 'data')
    await expect(openCase(path, secret)).rejects.toMatchObject({ code: 'case-in-use' })
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const app = await openCase(path, secret)
    expect((await verifyCase(app)).ok).toBe(true)
    await closeCase(app)
  })

  it('a folder that may not be written to', async () => {
    const folder = await tempFolder()
    const locked = join(folder, 'locked')
    await mkdir(locked)
    const path = join(locked, 'case.wro')
    const { app } = await createCase({ path, title: 'T', passphrase: PASSPHRASE })
    await closeCase(app)
    const said = await asNobody(folder, locked, path)
    expect(said).toContain('read-only-folder')
    expect(await readdir(locked)).toEqual(['case.wro'])
  })
})

describe('changing the passphrase', () => {
  it('locks the old passphrase and the old recovery words out, keeps everything, and leaves one file', async () => {
    const { path, folder, recoveryKey } = await closedCase()
    const changed = await changePassphrase({ path, secret, next: 'another' })
    expect(await readdir(folder)).toEqual(['case.wro'])
    expect(changed.warning).toContain('old recovery sheet')
    for (const old of [secret, { recoveryKey }]) {
      await expect(openCase(path, old)).rejects.toMatchObject({ code: 'wrong-passphrase-or-damaged' })
    }
    for (const right of [{ passphrase: 'another' }, { recoveryKey: changed.recoveryKey }]) {
      const app = await openCase(path, right)
      expect(await verifyCase(app)).toMatchObject({ ok: true, custody: { events: 2 } })
      await closeCase(app)
    }
  })

  it('with a wrong passphrase changes nothing', async () => {
    const { path, folder } = await closedCase()
    const before = await readFile(path)
    await expect(changePassphrase({ path, secret: { passphrase: 'wrong' }, next: 'y' })).rejects.toMatchObject({
      code: 'wrong-passphrase-or-damaged',
    })
    expect(before.equals(await readFile(path))).toBe(true)
    expect(await readdir(folder)).toEqual(['case.wro'])
  })
})

async function patch(path: string, at: number, bytes: Uint8Array): Promise<void> {
  const content = await readFile(path)
  content.set(bytes, at)
  await writeFile(path, content)
}

async function flip(path: string, at: number): Promise<void> {
  const content = await readFile(path)
  await patch(path, at, Buffer.of((content[at] ?? 0) ^ 1))
}

const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href)

const holderSource = (path: string) => `
  const { openCase } = await import(${here('./open-case.ts')})
  await openCase(${JSON.stringify(path)}, { passphrase: ${JSON.stringify(PASSPHRASE)} })
  process.stdout.write('open')
  setInterval(() => undefined, 1000)`

/** Opens the case as a user without rights to its folder, since root may write anywhere. */
async function asNobody(folder: string, locked: string, path: string): Promise<string> {
  await chmod(folder, 0o755)
  await chmod(locked, 0o555)
  await chmod(path, 0o444)
  const nobody = 65_534
  const isRoot = process.getuid?.() === 0
  if (isRoot) await chown(locked, 0, 0)
  const source = `
    const { openCase } = await import(${here('./open-case.ts')})
    try { await openCase(${JSON.stringify(path)}, { passphrase: ${JSON.stringify(PASSPHRASE)} }); console.log('opened') } catch (error) { console.log(error.code) }`
  const child = spawn(process.execPath, ['-e', source], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  await once(child, 'exit')
  await chmod(locked, 0o755)
  return said
}
