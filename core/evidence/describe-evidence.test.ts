import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { claimConflicts } from '../../domain/forms/claims.ts'
import { saysOf } from '../../domain/file-says.ts'
import { runCommand } from '../../tests/support/run-command.ts'
import { PASSPHRASE, tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { closeCase } from '../case/open-case.ts'
import { readCustody } from '../custody/read-custody.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import { protectName } from '../protection/protect-name.ts'
import { redo } from '../undo/redo.ts'
import { undo } from '../undo/undo.ts'
import { aboutEvidence } from './about-evidence.ts'
import { addEvidence } from './add-evidence.ts'
import { describeEvidence } from './describe-evidence.ts'
import { editEvidence } from './edit-evidence.ts'

const STARFISH = 'tests/fixtures/corpus/files/starfish.jpg'
const picture = (name: string) => readFileSync(`tests/fixtures/corpus/files/${name}`)

async function withItem(files: Readonly<Record<string, string | Uint8Array>>) {
  const made = await tempCase()
  const items = await addEvidence(made.app, { paths: await writeFiles(made.folder, files) })
  return { ...made, ids: items.map(({ id }) => id ?? '') }
}

describe('the form of a kind', () => {
  it('keeps what is written, undone and redone field by field, each with its stamp; the log tells no values', async () => {
    const { app, ids } = await withItem({ 'w.txt': 'A statement.' })
    const [id = ''] = ids
    editEvidence(app, { id, edit: { kind: 'statement' } })
    describeEvidence(app, { id, values: { capacity: 'Former worker', 'made-on': 'c. Nov 2020', risk: 'high' } })
    expect(describeEvidence(app, { id, values: { capacity: null } })).toEqual({
      'made-on': 'c. Nov 2020',
      risk: 'high',
    })
    undo(app)
    expect(aboutEvidence(app, id).form).toMatchObject({ capacity: 'Former worker' })
    undo(app)
    expect(aboutEvidence(app, id).form).toEqual({})
    redo(app)
    expect(aboutEvidence(app, id).form).toEqual({ capacity: 'Former worker', 'made-on': 'c. Nov 2020', risk: 'high' })
    const rows = app.database.raw.prepare('SELECT id FROM evidence_form').all() as { id: string }[]
    for (const row of rows)
      expect(stampsOf(app.database.read, row.id)).toMatchObject([{ table: 'evidence_form', field: 'value' }])
    expect(JSON.stringify(readCustody(app, id))).not.toContain('Former worker')
  })

  it.each([
    [{ 'made-on': 'last spring' }, 'bad-date'],
    [{ consent: 'perhaps' }, 'bad-form-value'],
    [{ 'workers-total': 'forty' }, 'bad-form-value'],
    [{ 'claimed-place': '140, 20' }, 'bad-form-value'],
    [{ shoesize: '40' }, 'no-such-form-field'],
  ])('refuses %j', async (values, code) => {
    const { app, ids } = await withItem({ 'w.txt': 'A statement.' })
    expect(() => describeEvidence(app, { id: ids[0] ?? '', values: { capacity: 'x', ...values } })).toThrow(
      expect.objectContaining({ code }),
    )
    expect(aboutEvidence(app, ids[0] ?? '').form).toEqual({})
  })

  it('takes a protected witness by the alias only, and asks for protection and consent', async () => {
    const { app, ids } = await withItem({ 'w.txt': 'A statement.' })
    const [id = ''] = ids
    editEvidence(app, { id, edit: { kind: 'statement' } })
    describeEvidence(app, { id, values: { declarant: 'Kim Chol-su' } })
    expect(aboutEvidence(app, id).conflicts).toEqual([
      'Declarant is no alias of a protected name: protect the name, and write its alias here.',
      'No consent of the declarant is recorded.',
    ])
    protectName(app, { name: 'Kim Chol-su', alias: 'W-03', variants: ['김철수'], reason: 'source' })
    for (const name of ['Kim Chol-su', '김철수', 'KIM Chol Su'])
      expect(() => describeEvidence(app, { id, values: { declarant: name } })).toThrow(
        expect.objectContaining({ code: 'bad-form-value' }),
      )
    describeEvidence(app, { id, values: { declarant: 'W-03', consent: 'public-alias' } })
    expect(aboutEvidence(app, id).conflicts).toEqual([])
  })
})

describe('what is claimed beside what the file says', () => {
  const says = saysOf(
    [
      ['Satellite time', '2022-11-01 05:00:00 UTC'],
      ['Software', 'Adobe Photoshop 24'],
    ],
    {
      taken: '2022-11-03T14:02:11',
      place: { latitude: 40.129, longitude: 124.39 },
      device: 'Canon EOS 5D',
    },
  )
  it('conflicts by years, places, devices, clocks and editors, each in a sentence', () => {
    const form = { 'claimed-taken': 'Nov 2020', 'claimed-place': '39.0392, 125.7625', 'claimed-device': 'Nikon' }
    expect(claimConflicts({ date: null }, form, says)).toEqual([
      'The camera’s date (2022-11-03) is 2 years after the claimed date (Nov 2020).',
      'The place in the file is 169 km from the claimed place.',
      'The file names another device (Canon EOS 5D) than was claimed (Nikon).',
      'The camera’s clock (2022-11-03) is 2 days off the satellite time in the file (2022-11-01).',
      'The file was saved by a program that can change pictures (Adobe Photoshop 24). Ask for the original.',
    ])
  })
  it('does not where they agree, or where the day differs by a time zone', () => {
    const form = { 'claimed-taken': '2022-11-02', 'claimed-place': 'Dandong', 'claimed-device': 'canon eos 5d' }
    expect(claimConflicts({ date: '1999' }, form, saysOf([], { ...says, taken: '2022-11-03T14:02:11' }))).toEqual([])
  })
  it('is checked against the item’s own date where the form has none', async () => {
    const { app } = await tempCase()
    const [item] = await addEvidence(app, { paths: [STARFISH] })
    editEvidence(app, { id: item?.id ?? '', edit: { date: '2011' } })
    expect(aboutEvidence(app, item?.id ?? '').conflicts).toEqual([
      'The camera’s date (2013-05-10) is 16 months after the claimed date (2011).',
    ])
  })
})

it('finds pictures that look alike, whatever was done to the file, and no others', async () => {
  const star = picture('starfish.jpg')
  const shown = sharp(await sharp(star).autoOrient().toBuffer())
  const { width, height } = await shown.metadata()
  const inner = { left: 4, top: 4, width: width - 8, height: height - 8 }
  const { app, ids } = await withItem({
    'star.jpg': star,
    'small.jpg': await shown.clone().resize(200).jpeg({ quality: 40 }).toBuffer(),
    'turned.png': await shown.clone().rotate(90).png().toBuffer(),
    'mirror.webp': await shown.clone().flop().webp().toBuffer(),
    'cut.jpg': await shown.clone().extract(inner).jpeg().toBuffer(),
    'rocket.jpg': picture('rocket.jpg'),
    'coins.png': picture('coins.png'),
    'white.png': await sharp({ create: { width: 60, height: 60, channels: 3, background: 'white' } })
      .png()
      .toBuffer(),
  })
  const near = (at: number) =>
    aboutEvidence(app, ids[at] ?? '')
      .near.map(({ title }) => title)
      .sort()
  expect(near(0)).toEqual(['cut', 'mirror', 'small', 'turned'])
  expect(near(2)).toEqual(['cut', 'mirror', 'small', 'star'])
  expect([near(5), near(6), near(7)]).toEqual([[], [], []])
})

it('is filled in and shown from the command line', async () => {
  const { app, ids, path } = await withItem({ 'w.txt': 'A statement.' })
  const [id = ''] = ids
  editEvidence(app, { id, edit: { kind: 'audit-report' } })
  await closeCase(app)
  const run = (args: readonly string[]) => runCommand(args, { env: { WITHHOLD_PASSPHRASE: PASSPHRASE } })
  const set = await run([
    'describe',
    path,
    id,
    '--set',
    'auditor=Acme',
    '--set',
    'announced=yes',
    '--set',
    'source-reliability=C',
  ])
  expect(set.exit).toBe(0)
  expect(set.json).toMatchObject({ kind: 'audit-report', conflicts: [] })
  const shown = await run(['describe', path, id, '--set', 'announced='])
  const values = (shown.json as { fields: { field: string; value: string | null }[] }).fields.filter(
    ({ value }) => value !== null,
  )
  expect(values).toMatchObject([
    { field: 'auditor', value: 'Acme' },
    { field: 'source-reliability', value: 'C' },
  ])
  expect((await run(['describe', path, id, '--set', 'announced=often'])).err).toContain('bad-form-value')
})
