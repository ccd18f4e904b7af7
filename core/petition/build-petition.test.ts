import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEvents } from '../../db/repositories/custody.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { addFacts } from '../facts/add-facts.ts'
import { buildPetition } from './build-petition.ts'
import { setField } from './set-field.ts'

const template = 'wro-12-42'

async function caseWithFact() {
  const { app, folder } = await tempCase()
  const [item] = await addEvidence(app, {
    paths: await writeFiles(folder, { 'note.txt': 'Workers lived in the factory.' }),
  })
  const evidenceId = item?.id
  if (!evidenceId) throw new Error('one item was added')
  addFacts(app, [{ statement: 'Workers lived in the factory.', pinpoints: [{ evidenceId, page: 1 }] }])
  return { app, out: join(folder, 'out'), evidenceId }
}

describe('building a petition', () => {
  it('binds whatever has a fact, leaves no trace of a draft on the log, and nothing but its three files', async () => {
    const { app, out, evidenceId } = await caseWithFact()
    const before = readEvents(app.database.read).length
    const { exhibits } = await buildPetition(app, { template, out, final: false })
    expect(exhibits).toMatchObject([{ number: '1', evidenceId, pages: 1 }])
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'petition.docx', 'petition.pdf'])
    expect(readEvents(app.database.read)).toHaveLength(before)
  })

  it('refuses a final petition with its reasons and writes no file', async () => {
    const { app, out } = await caseWithFact()
    const work = buildPetition(app, { template, out, final: true })
    await expect(work).rejects.toMatchObject({
      code: 'not-ready',
      message: expect.stringMatching(/petitioner .*merchandise|goods/s),
    })
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })

  it('can be cancelled at any page; the files of an earlier build stay as they were', async () => {
    const { app, out } = await caseWithFact()
    await buildPetition(app, { template, out, final: false })
    const earlier = await readFile(join(out, 'petition.pdf'))
    setField(app, { template, field: 'goods', value: 'Gloves' })
    for (const when of ['at once', 'while it binds'] as const) {
      const stop = new AbortController()
      if (when === 'at once') stop.abort()
      const work = buildPetition(
        app,
        { template, out, final: false },
        { signal: stop.signal, progress: () => stop.abort() },
      )
      await expect(work, when).rejects.toMatchObject({ code: 'cancelled' })
      expect((await readdir(out)).sort(), when).toEqual(['manifest.json', 'petition.docx', 'petition.pdf'])
      expect(earlier.equals(await readFile(join(out, 'petition.pdf'))), when).toBe(true)
    }
    await buildPetition(app, { template, out, final: false })
    expect(earlier.equals(await readFile(join(out, 'petition.pdf')))).toBe(false)
  })
})
