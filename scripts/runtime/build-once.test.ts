import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildOnce } from './build-once.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'build-once-'))
})
afterEach(() => rmSync(place, { recursive: true }))

test('two at once make it once', async () => {
  let made = 0
  const make = async (folder: string) => {
    made += 1
    await new Promise((resolve) => setImmediate(resolve))
    writeFileSync(join(folder, 'whole'), '')
  }
  const target = join(place, 'thing')
  await Promise.all([buildOnce(target, make), buildOnce(target, make)])
  expect(made).toBe(1)
  expect(readdirSync(target)).toEqual(['whole'])
  expect(readdirSync(place)).toEqual(['thing'])
})

test('what a killed process left behind is made anew', async () => {
  const target = join(place, 'thing')
  mkdirSync(`${target}.partial`)
  writeFileSync(join(`${target}.partial`, 'half'), '')
  const ended = spawnSync(process.execPath, ['-e', '']).pid
  writeFileSync(`${target}.lock`, String(ended))
  await buildOnce(target, (folder) => writeFileSync(join(folder, 'whole'), ''))
  expect(readdirSync(target)).toEqual(['whole'])
})

test('a failure leaves nothing that looks whole', async () => {
  const target = join(place, 'thing')
  const fails = buildOnce(target, (folder) => {
    writeFileSync(join(folder, 'half'), '')
    throw new Error('no space')
  })
  await expect(fails).rejects.toThrow('no space')
  expect(existsSync(target)).toBe(false)
  expect(readdirSync(place)).toEqual([])
})
