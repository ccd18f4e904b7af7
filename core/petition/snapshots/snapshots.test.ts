import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../db/repositories/custody.ts'
import { stampsOf } from '../../../db/repositories/stamps.ts'
import { runCommand } from '../../../tests/support/run-command.ts'
import { PASSPHRASE, tempCase, tempFolder, writeFiles } from '../../../tests/support/temp-case.ts'
import type { App } from '../../app.ts'
import { closeCase } from '../../case/open-case.ts'
import { addEvidence } from '../../evidence/add-evidence.ts'
import { createExample } from '../../example/create-example.ts'
import { redo } from '../../undo/redo.ts'
import { undo } from '../../undo/undo.ts'
import { undoState } from '../../undo/undo-state.ts'
import { arrangeSection } from '../arrange-section.ts'
import { buildPetition } from '../build-petition.ts'
import { composePetition } from '../compose-petition.ts'
import { listSections } from '../list-sections.ts'
import { readSection } from '../read-section.ts'
import { restoreSection } from '../restore-section.ts'
import { textFromMarkdown } from '../text-from-markdown.ts'
import { writeSection } from '../write-section.ts'
import { compareSnapshots } from './compare-snapshots.ts'
import { listSnapshots } from './list-snapshots.ts'
import { removeSnapshot } from './remove-snapshot.ts'
import { restoreSnapshot } from './restore-snapshot.ts'
import { takeSnapshot } from './take-snapshot.ts'

const template = 'wro-12-42'
const write = (app: App, section: string, markdown: string) =>
  writeSection(app, { template, section, blocks: textFromMarkdown(markdown), history: '{"undo":[]}' })
const textOf = (app: App, section: string) => {
  const { state, blocks } = readSection(app, { template, section })
  return { state, words: JSON.stringify(blocks) }
}

describe('a snapshot', () => {
  it('is compared with what was written since, word by word, citations by what they cite', async () => {
    const { app, folder } = await tempCase()
    const [item] = await addEvidence(app, { paths: await writeFiles(folder, { 'Gate.txt': 'The gate is locked.' }) })
    const cite = `[@${item?.id ?? ''} at 1]`
    write(app, 'scope', `The gate is locked at night ${cite}. Nobody leaves.`)
    const id = takeSnapshot(app, { template, name: ' Sent to counsel ' })
    write(app, 'scope', `The gate was locked at night ${cite}. Nobody leaves the hall.`)
    const { sections, added, removed, from } = compareSnapshots(app, { template, id })
    expect({ from, added, removed }).toEqual({ from: 'Sent to counsel', added: 3, removed: 1 })
    expect(sections.map(({ section }) => section)).toEqual(['scope'])
    const [{ stretches } = { stretches: [] }] = sections
    expect(stretches.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text])).toEqual([
      ['removed', 'is'],
      ['added', 'was'],
      ['added', ' the hall'],
    ])
    expect(stretches.map(({ text }) => text).join('')).toContain('[Gate, page 1]')
    const later = takeSnapshot(app, { template, name: 'Second' })
    write(app, 'scope', 'Gone.')
    expect(compareSnapshots(app, { template, id, with: later }).sections).toEqual(sections)
  })

  it('says of a section left out that all its words are gone, and nothing of what did not change', async () => {
    const { app } = await tempCase()
    const id = takeSnapshot(app, { template, name: 'All of it' })
    expect(compareSnapshots(app, { template, id })).toMatchObject({ sections: [], added: 0, removed: 0 })
    arrangeSection(app, { template, section: 'confidentiality', hidden: true })
    const { sections, added } = compareSnapshots(app, { template, id })
    expect(added).toBe(0)
    expect(sections.map(({ section, removed }) => [section, removed > 0])).toContainEqual(['confidentiality', true])
  })

  it('is put back whole: own text, the template’s text, and what was left out; undo and redo take it all at once', async () => {
    const { app } = await tempCase()
    write(app, 'scope', 'First words.')
    const id = takeSnapshot(app, { template, name: 'First' })
    const first = composePetition(app, template, false).document.blocks
    write(app, 'scope', 'Second words.')
    write(app, 'statement', 'Words that were not there.')
    arrangeSection(app, { template, section: 'confidentiality', hidden: true })
    const second = composePetition(app, template, false).document.blocks
    restoreSnapshot(app, { template, id })
    expect(composePetition(app, template, false).document.blocks).toEqual(first)
    expect(textOf(app, 'statement').state).toBe('default')
    expect(undoState(app).undo).toBe('go back to the snapshot “First”')
    undo(app)
    expect(composePetition(app, template, false).document.blocks).toEqual(second)
    expect(readSection(app, { template, section: 'statement' }).history).toBe('{"undo":[]}')
    redo(app)
    expect(composePetition(app, template, false).document.blocks).toEqual(first)
    expect(listSnapshots(app, template).map(({ name }) => name)).toEqual(['Before going back to “First”', 'First'])
  })

  it('that was restored and written over since is still undone, and redo has what was written over', async () => {
    const { app } = await tempCase()
    write(app, 'scope', 'First words.')
    const id = takeSnapshot(app, { template, name: 'First' })
    write(app, 'scope', 'Second words.')
    restoreSnapshot(app, { template, id })
    write(app, 'scope', 'Third words.')
    undo(app)
    expect(textOf(app, 'scope').words).toContain('Second')
    redo(app)
    expect(textOf(app, 'scope').words).toContain('Third')
  })

  it('is kept by itself before a final build, once for the same text, and changes nothing that prints', async () => {
    const folder = await tempFolder()
    const app = await createExample(join(folder, 'example.wro'))
    try {
      const { custodyHead } = composePetition(app, template, true).view
      const build = () => buildPetition(app, { template, out: join(folder, 'out'), final: true })
      await build()
      await build()
      expect(listSnapshots(app, template).map(({ name }) => name)).toEqual(['Before a final build'])
      expect(undoState(app).undo).toBe(null)
      takeSnapshot(app, { template, name: 'By hand' })
      expect(composePetition(app, template, true).view.custodyHead).toEqual(custodyHead)
    } finally {
      await closeCase(app)
    }
  }, 120_000)

  it('needs a name, is stamped, told on the log by its hash alone, and removed with an undo', async () => {
    const { app } = await tempCase()
    expect(() => takeSnapshot(app, { template, name: '  ' })).toThrow(expect.objectContaining({ code: 'bad-snapshot' }))
    expect(() => compareSnapshots(app, { template, id: 'x' })).toThrow(
      expect.objectContaining({ code: 'no-such-snapshot' }),
    )
    write(app, 'scope', 'A word nobody else may read: quince.')
    const id = takeSnapshot(app, { template, name: 'Mine' })
    expect(stampsOf(app.database.read, id)).toMatchObject([{ table: 'petition_snapshot', field: 'name' }])
    removeSnapshot(app, { template, id })
    expect(listSnapshots(app, template)).toEqual([])
    undo(app)
    expect(listSnapshots(app, template)).toMatchObject([{ id, name: 'Mine', own: 1 }])
    const told = JSON.stringify(readEvents(app.database.read))
    expect(told).toContain('Mine')
    expect(told).not.toContain('quince')
  })
})

describe('what follows from undoing whole texts', () => {
  it('the first time a section is left out is undone like any other', async () => {
    const { app } = await tempCase()
    arrangeSection(app, { template, section: 'confidentiality', hidden: true })
    undo(app)
    expect(listSections(app, template).find(({ id }) => id === 'confidentiality')).toMatchObject({ hidden: false })
  })

  it('a section given back and written again gives its first words back with an undo', async () => {
    const { app } = await tempCase()
    write(app, 'scope', 'First words.')
    restoreSection(app, { template, section: 'scope' })
    write(app, 'scope', 'Second words.')
    undo(app)
    expect(textOf(app, 'scope').words).toContain('First')
  })
})

it('the command line takes, lists, compares, restores and removes snapshots', async () => {
  const { app, path } = await tempCase()
  write(app, 'scope', 'The gate is locked.')
  await closeCase(app)
  const run = (...args: string[]) =>
    runCommand(['snapshot', path, '--template', template, ...args], { env: { WITHHOLD_PASSPHRASE: PASSPHRASE } })
  const { id } = (await run('--name', 'First')).json as { id: string }
  const [file] = await writeFiles(join(path, '..'), { 'scope.md': 'The gate is open.' })
  const section = ['section', path, '--template', template, '--section', 'scope', '--from', file ?? '']
  expect((await runCommand(section, { env: { WITHHOLD_PASSPHRASE: PASSPHRASE } })).exit).toBe(0)
  expect((await run('--compare', id)).json).toMatchObject({ added: 1, removed: 1, sections: [{ section: 'scope' }] })
  const restored = (await run('--restore', id)).json as { snapshots: { id: string; name: string }[] }
  expect(restored.snapshots.map(({ name }) => name)).toEqual(['Before going back to “First”', 'First'])
  expect((await run('--compare', id)).json).toMatchObject({ added: 0, removed: 0, sections: [] })
  expect((await run('--remove', id)).json).toMatchObject({ snapshots: [{ name: 'Before going back to “First”' }] })
  expect((await run('--compare', 'none')).exit).toBe(1)
}, 60_000)
