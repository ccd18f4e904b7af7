import { describe, expect, it } from 'vitest'
import { EvidenceId } from '../../domain/ids.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import { manyExhibits } from '../../tests/support/many-exhibits.ts'
import { tempCase } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { addFact } from '../facts/add-fact.ts'
import { removeFact } from '../facts/edit-fact.ts'
import { listFacts } from '../facts/list-facts.ts'
import { checkPetition } from '../petition/check-petition.ts'
import { undo } from '../undo/undo.ts'
import { arrangeExhibit } from './arrange-exhibit.ts'
import { freezeNumbering } from './freeze-numbering.ts'
import { listExhibits } from './list-exhibits.ts'
import { numberItems } from './number-items.ts'
import { setExhibitGroups } from './set-exhibit-groups.ts'
import { setNumbering } from './set-numbering.ts'

const template = 'wro-12-42'

async function caseOf(count: number) {
  const { app, folder } = await tempCase()
  const ids = await manyExhibits(app, folder, count)
  const arrange = (n: number, edit: Parameters<typeof arrangeExhibit>[1]['edit']) =>
    arrangeExhibit(app, { template, evidenceId: ids[n - 1] ?? '', edit })
  return { app, ids, arrange }
}

/** "1:r1 2:r3": each exhibit's number and which report it is. */
async function listed(app: App, ids: readonly string[]): Promise<string> {
  const { exhibits } = await listExhibits(app, template)
  return exhibits.map(({ number, evidenceId }) => `${number}:r${ids.indexOf(evidenceId) + 1}`).join(' ')
}

describe('arranging exhibits', () => {
  it('orders by first citation until one is moved, and back again', async () => {
    const { app, ids, arrange } = await caseOf(4)
    expect(await listed(app, ids)).toBe('1:r1 2:r2 3:r3 4:r4')
    arrange(4, { position: 1 })
    expect(await listed(app, ids)).toBe('1:r4 2:r1 3:r2 4:r3')
    arrange(4, { position: 3 })
    arrange(1, { position: 9 })
    expect(await listed(app, ids)).toBe('1:r2 2:r4 3:r3 4:r1')
    setNumbering(app, { template, edit: { order: 'first-cited' } })
    expect(await listed(app, ids)).toBe('1:r1 2:r2 3:r3 4:r4')
  })

  it('numbers the items without a page being set, as the list does', async () => {
    const { app, ids, arrange } = await caseOf(4)
    arrange(4, { position: 1 })
    const numbers = Object.entries(numberItems(app, template))
    const known: readonly string[] = ids
    expect(numbers.map(([id, n]) => `${n}:r${known.indexOf(id) + 1}`).join(' ')).toBe(await listed(app, ids))
    expect(numbers).toHaveLength(4)
  })

  it('goes on finding room between two neighbours however often something is put there', async () => {
    const { app, ids, arrange } = await caseOf(3)
    for (let turn = 0; turn < 60; turn++) arrange(turn % 2 === 0 ? 3 : 2, { position: 2 })
    expect(await listed(app, ids)).toBe('1:r1 2:r2 3:r3')
  })

  it('letters and prefixes the numbers, and stands them in groups by their order', async () => {
    const { app, ids, arrange } = await caseOf(4)
    setNumbering(app, { template, edit: { scheme: 'letters' } })
    expect(await listed(app, ids)).toBe('A:r1 B:r2 C:r3 D:r4')
    setNumbering(app, { template, edit: { scheme: 'prefixed', prefix: 'P-' } })
    arrange(3, { group: 'Photos' })
    arrange(2, { group: 'Trade records' })
    arrange(4, { group: 'photos' })
    expect(await listed(app, ids)).toBe('P-1:r3 P-2:r4 P-3:r2 P-4:r1')
    const { groups } = await listExhibits(app, template)
    expect(setExhibitGroups(app, { template, groups: [{ heading: 'Trade records' }, { heading: 'Photos' }] })).toEqual(
      groups.toReversed(),
    )
    expect(await listed(app, ids)).toBe('P-1:r2 P-2:r3 P-3:r4 P-4:r1')
    arrange(1, { position: 2 })
    expect((await listExhibits(app, template)).exhibits[1]).toMatchObject({ evidenceId: ids[0], group: groups[0]?.id })
    setExhibitGroups(app, { template, groups: [{ heading: 'Trade records' }] })
    expect(await listed(app, ids)).toBe('P-1:r2 P-2:r1 P-3:r3 P-4:r4')
    const before = ['P-1:r2 P-2:r1 P-3:r3 P-4:r4', 'P-1:r2 P-2:r3 P-3:r4 P-4:r1', 'P-1:r3 P-2:r4 P-3:r2 P-4:r1']
    for (const order of before) {
      undo(app)
      expect(await listed(app, ids)).toBe(order)
    }
  })

  it('keeps what was written for an exhibit, on the log and with stamps, and tells its pages, Bates numbers and places', async () => {
    const { app, arrange } = await caseOf(2)
    arrange(2, { title: ' The second report ', purpose: 'To show production', keyInformation: 'Page 2' })
    setNumbering(app, { template, edit: { bates: { prefix: 'HW-', digits: 4 } } })
    const { exhibits, bytes } = await listExhibits(app, template)
    expect(exhibits[1]).toMatchObject({
      title: 'The second report',
      itemTitle: 'report-002',
      purpose: 'To show production',
      keyInformation: 'Page 2',
      bates: { first: 'HW-0004', last: 'HW-0005' },
      pages: 2,
      checks: [],
    })
    expect(exhibits[1]?.citedAt.join()).toMatch(/¶ \d+/)
    expect(bytes).toBe(exhibits.reduce((sum, one) => sum + one.bytes, 0))
    const events = readEvents(app.database.read).filter(({ action }) => action.startsWith('exhibit'))
    expect(events.map(({ action }) => action)).toEqual(['exhibit.arranged', 'exhibits.numbered'])
    expect(events[0]?.detail).toMatchObject({ title: 'The second report' })
    const row = app.database.read.prepare('SELECT id FROM exhibit_choice').pluck().get() as string
    expect(stampsOf(app.database.read, row).map(({ field }) => field)).toEqual(['key_information', 'purpose', 'title'])
    arrange(2, { title: '' })
    expect((await listExhibits(app, template)).exhibits[1]).toMatchObject({ title: 'report-002' })
  })

  it('binds what nothing cites only where it is told to', async () => {
    const { app, ids, arrange } = await caseOf(2)
    removeFact(app, { id: listFacts(app)[1]?.id ?? '' })
    expect(await listed(app, ids)).toBe('1:r1')
    arrange(2, { included: true, position: 1 })
    expect(await listed(app, ids)).toBe('1:r2 2:r1')
    expect((await listExhibits(app, template)).exhibits[0]).toMatchObject({ checks: ['Nothing cites it.'] })
    arrange(2, { included: false })
    expect(await listed(app, ids)).toBe('1:r1')
  })

  it('names the fact that rests on a page its excerpt leaves out', async () => {
    const { app, arrange } = await caseOf(3)
    arrange(1, { pages: '2-3' })
    expect(await listExhibits(app, template)).toMatchObject({
      exhibits: [{ pages: 2, extent: 'excerpt: pages 2–3 of 3', excerpt: '2-3' }, {}, {}],
      faults: [],
    })
    arrange(1, { pages: '1,3' })
    const fact = listFacts(app)[0]
    const fault = { id: 'page-left-out', where: fact?.id, says: expect.stringMatching(/pages 1, 3.*page 2.*Report 1/) }
    const { faults, exhibits } = await listExhibits(app, template)
    expect(faults).toMatchObject([fault])
    expect(exhibits[0]?.checks).toEqual([faults[0]?.says])
    expect(checkPetition(app, template).faults).toContainEqual(fault)
  })

  it('refuses pages that are not there and numbering that can’t be printed, and changes nothing', async () => {
    const { app, arrange } = await caseOf(1)
    for (const pages of ['0', '4', '1-9', 'two']) {
      expect(() => arrange(1, { pages }), pages).toThrow(expect.objectContaining({ code: 'bad-pages' }))
    }
    for (const edit of [
      { prefix: '' },
      { prefix: 'Exhibit No. ' },
      { bates: { digits: 2 } },
      { bates: { prefix: 'é' } },
    ]) {
      const work = () => setNumbering(app, { template, edit })
      expect(work, JSON.stringify(edit)).toThrow(expect.objectContaining({ code: 'bad-numbering' }))
    }
    expect(readEvents(app.database.read).filter(({ action }) => action.startsWith('exhibit'))).toEqual([])
  })
})

describe('numbers as filed', () => {
  it('stay whatever comes later, which takes numbers in between', async () => {
    const { app, ids, arrange } = await caseOf(5)
    const late = [listFacts(app)[1], listFacts(app)[4]]
    for (const fact of late) removeFact(app, { id: fact?.id ?? '' })
    expect(freezeNumbering(app, template).map(({ number }) => number)).toEqual(['1', '2', '3'])
    for (const n of [2, 5]) {
      const pinpoints = [{ evidenceId: EvidenceId.parse(ids[n - 1]), page: 1 }]
      addFact(app, { statement: 'Added later', date: '2019', pinpoints, requirements: ['production-how'] })
    }
    expect(await listed(app, ids)).toBe('1:r1 1A:r2 2:r3 3:r4 4:r5')
    arrange(5, { position: 4 })
    expect(await listed(app, ids)).toBe('1:r1 1A:r2 2:r3 2A:r5 3:r4')
    arrange(5, { position: 5 })
    expect(await listed(app, ids)).toBe('1:r1 1A:r2 2:r3 3:r4 4:r5')
    for (const n of [1, 3]) {
      expect(() => arrange(n, { position: 1 })).toThrow(expect.objectContaining({ code: 'numbering-frozen' }))
    }
    expect(() => setNumbering(app, { template, edit: { scheme: 'letters' } })).toThrow(
      expect.objectContaining({ code: 'numbering-frozen' }),
    )
    expect(freezeNumbering(app, template).map(({ number }) => number)).toEqual(['1', '1A', '2', '3', '4'])
    expect((await listExhibits(app, template)).exhibits.every(({ frozen }) => frozen)).toBe(true)
  })

  it('are never given to another exhibit', async () => {
    const { app, ids } = await caseOf(3)
    freezeNumbering(app, template)
    removeFact(app, { id: listFacts(app)[1]?.id ?? '' })
    expect(await listed(app, ids)).toBe('1:r1 3:r3')
  })
})
