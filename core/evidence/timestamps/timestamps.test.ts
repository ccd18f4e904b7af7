import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf, squeeze } from '../../../tests/support/read-pdf.ts'
import { tempCase, writeFiles } from '../../../tests/support/temp-case.ts'
import { otsOf, timeStampAuthority, type Authority } from '../../../tests/support/time-stamps.ts'
import type { App } from '../../app.ts'
import { proveItem } from '../../custody/prove-item.ts'
import { verifyCase } from '../../case/verify-case.ts'
import { trashEvidence } from '../../trash/trash-evidence.ts'
import { aboutEvidence } from '../about-evidence.ts'
import { addEvidence } from '../add-evidence.ts'
import { listEvidence } from '../list-evidence.ts'
import { certificatesIn } from './certificate-chain.ts'
import { checkStamps } from './check-stamps.ts'
import { readOts } from './read-ots.ts'
import { readOpenTimestamps, readTimeStamp } from './read-token.ts'
import { readRfc3161 } from './read-rfc3161.ts'

const NOTE = Buffer.from('The gate was locked at nine.')
let folder = ''
let authority: Authority
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'withhold-tsa-'))
  authority = await timeStampAuthority(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A token with the last byte of a part of it changed. */
const changed = (token: Buffer, part: string | Buffer) => {
  const at = token.indexOf(part) + part.length - 1
  const copy = Buffer.from(token)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe('an RFC 3161 time stamp', () => {
  it.each([
    { hash: 'sha256', bare: false },
    { hash: 'sha384', bare: true },
    { hash: 'sha512', bare: false },
  ])('is checked by itself: $hash, bare token: $bare', async ({ hash, bare }) => {
    const says = await readRfc3161(await authority.stamp(NOTE, { hash, bare }))
    expect(says).toMatchObject({ algorithm: hash, by: 'Test Stamps', faults: [], pending: false })
    expect(Math.abs(Date.now() - Date.parse(says.at ?? ''))).toBeLessThan(600_000)
    expect(says.checked[0]).toContain('“Test Stamps” is good')
    expect(says.open[0]).toContain('“Test Root”, which vouches for it, is to be trusted is not judged')
  })

  it('leads to a certificate that is given as trusted, and not to another', async () => {
    const token = await authority.stamp(NOTE)
    const trusted = await readRfc3161(token, certificatesIn(await readFile(authority.root)))
    expect(trusted.checked.join()).toContain('lead to one that you gave as trusted: “Test Stamps” ← “Test Root”')
    expect(trusted.open.join()).not.toContain('is not judged')
    const other = await timeStampAuthority(await mkdtemp(join(folder, 'other-')))
    const unknown = await readRfc3161(token, certificatesIn(await readFile(other.root)))
    expect(unknown.open.join()).toContain('is not judged')
  })

  it('without its signer’s certificate is checked once that is given', async () => {
    const token = await authority.stamp(NOTE, { certificate: false })
    const alone = await readRfc3161(token)
    expect(alone).toMatchObject({ by: null, checked: [], faults: [] })
    expect(alone.open[0]).toContain('could not be checked')
    const given = await readRfc3161(token, certificatesIn(await readFile(authority.own)))
    expect(given).toMatchObject({ by: 'Test Stamps', faults: [] })
  })

  it('that was forged says where', async () => {
    const token = await authority.stamp(NOTE)
    const year = String(new Date().getUTCFullYear())
    expect((await readRfc3161(changed(token, year))).faults[0]).toBe(
      'What it says is not what was signed: it was changed afterwards.',
    )
    const signature = token.subarray(-4)
    expect((await readRfc3161(changed(token, signature))).faults).toEqual([
      'The signature of “Test Stamps” does not fit.',
    ])
  })

  it('is not taken for signed by another certificate of the same name, number and key, one for code', async () => {
    const token = await authority.stamp(NOTE, { certificate: false })
    const { faults } = await readRfc3161(token, certificatesIn(await readFile(authority.forCode)))
    expect(faults).toEqual([
      'What is signed names another certificate than the one that comes with it.',
      'The certificate “Test Stamps” is not one for time stamps.',
    ])
  })

  it('that breaks off is damaged', async () => {
    const { problem, token } = await readTimeStamp((await authority.stamp(NOTE)).subarray(0, 300))
    expect(problem).toMatchObject({ code: 'damaged-file' })
    expect(token).toBeUndefined()
  })
})

describe('an OpenTimestamps proof', () => {
  it('leads to the merkle root of the block it claims, and says what was not checked', async () => {
    const { proof, root } = otsOf(NOTE)
    const says = await readOts(proof)
    expect(says).toMatchObject({ by: 'claimed in Bitcoin block 358,391', at: null, pending: false })
    expect(says.checked).toEqual([
      `Its operations were done again: from the file’s hash they lead to the merkle root ${root}, claimed of Bitcoin block 358,391.`,
    ])
    expect(says.open.join()).toContain('was not checked: that needs the block chain')
  })

  it('that only a calendar holds is pending', async () => {
    const says = await readOts(otsOf(NOTE, { block: false }).proof)
    expect(says).toMatchObject({ by: 'pending at https://calendar.example.org', pending: true })
  })

  const { proof } = otsOf(NOTE)
  it.each([
    ['it breaks off', proof.subarray(0, -3)],
    ['bytes follow after its end', Buffer.concat([proof, Buffer.from([0])])],
    ['an operation (77)', Buffer.concat([proof.subarray(0, 65), Buffer.from([0x77])])],
    ['nested too deep', Buffer.concat([proof.subarray(0, 65), Buffer.alloc(300, 0xf2)])],
    ['a length that is not allowed', Buffer.concat([proof.subarray(0, 65), Buffer.from([0xf0, 0])])],
  ])('that is malformed is named: %s', async (why, bytes) => {
    expect((await readOpenTimestamps(bytes)).problem?.message).toContain(why)
  })
})

const find = (app: App, name: string) => {
  const item = listEvidence(app).find(({ originalName }) => originalName === name)
  if (!item) throw new Error(`${name} is not in the case`)
  return item
}
const stampsOf = (app: App, name: string) => aboutEvidence(app, find(app, name).id).stamps
const note = (name: string) => Buffer.from(`Note ${name}`)

it('tokens in a case are held against the files they lie beside, in what is shown, verified and proved', async () => {
  const { app, folder: at } = await tempCase()
  const files = {
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`${name}.txt`, note(name)])),
    'a.txt.tsr': await authority.stamp(note('a')),
    'b.txt.tst': await authority.stamp(note('b'), { hash: 'sha384', bare: true }),
    'c.txt.tsr': changed(await authority.stamp(note('c')), String(new Date().getUTCFullYear())),
    'd.txt.tsr': await authority.stamp('other'),
    'e.txt.ots': otsOf(note('e')).proof,
    'f.txt.ots': otsOf(Buffer.from('other')).proof,
    'later.bin': await authority.stamp(note('later')),
  }
  await addEvidence(app, { paths: await writeFiles(at, files) })
  expect(stampsOf(app, 'a.txt')).toMatchObject([{ state: 'holds', problem: null, token: { name: 'a.txt.tsr' } }])
  expect(stampsOf(app, 'a.txt.tsr')).toEqual(stampsOf(app, 'a.txt'))
  expect(stampsOf(app, 'b.txt')).toMatchObject([{ state: 'holds', says: { algorithm: 'sha384' } }])
  expect(find(app, 'a.txt.tsr').mediaType).toBe('application/timestamp-reply')
  expect(find(app, 'b.txt.tst').mediaType).toBe('application/vnd.etsi.timestamp-token')
  expect(stampsOf(app, 'c.txt')).toMatchObject([{ state: 'fails' }])
  expect(find(app, 'c.txt.tsr').problem).toMatchObject({ code: 'bad-proof' })
  expect(stampsOf(app, 'd.txt')).toMatchObject([{ state: 'fails', says: { faults: [] } }])
  expect(stampsOf(app, 'd.txt')[0]?.problem).toContain('It stamps another file than “d”')
  expect(stampsOf(app, 'e.txt')).toMatchObject([{ state: 'holds', says: { scheme: 'opentimestamps' } }])
  expect(stampsOf(app, 'f.txt')).toMatchObject([{ state: 'fails' }])
  const found = await verifyCase(app)
  expect(found.ok).toBe(true)
  expect(found.timestamps).toMatchObject({ checked: 7 })
  const forged = ['c.txt.tsr', 'd.txt.tsr', 'f.txt.ots'].map((name) => find(app, name).id)
  expect(found.timestamps.failed.map(({ id }) => id)).toEqual(forged)

  expect(stampsOf(app, 'later.bin')).toMatchObject([{ state: 'alone', item: null }])
  await addEvidence(app, { paths: await writeFiles(at, { 'later.txt': note('later') }) })
  expect(stampsOf(app, 'later.txt')).toMatchObject([{ state: 'holds' }])
  trashEvidence(app, { ids: [find(app, 'later.bin').id] })
  expect(stampsOf(app, 'later.txt')).toEqual([])

  const { id } = find(app, 'a.txt')
  const [trusted] = await checkStamps(app, { id, root: authority.root })
  expect(trusted?.says.checked.join()).toContain('one that you gave as trusted')
  await expect(checkStamps(app, { id, root: join(at, 'a.txt') })).rejects.toMatchObject({ code: 'not-a-certificate' })

  const out = join(at, 'proof.pdf')
  expect((await proveItem(app, { id: find(app, 'd.txt').id, out })).pages).toBe(1)
  expect(await wordsOf(out)).toContain(squeeze('DOES NOT HOLD. It stamps another file'))
})

const wordsOf = async (path: string) =>
  (await readPdf(await readFile(path))).pages.map((page) => page.squeezed).join('')
