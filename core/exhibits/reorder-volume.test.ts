import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { followLinks } from '../../tests/support/follow-links.ts'
import { manyExhibits } from '../../tests/support/many-exhibits.ts'
import { tempCase } from '../../tests/support/temp-case.ts'
import { buildPetition } from '../petition/build-petition.ts'
import { arrangeExhibit } from './arrange-exhibit.ts'
import { listExhibits } from './list-exhibits.ts'
import { setNumbering } from './set-numbering.ts'

const template = 'wro-12-42'

it('reordering a petition of 200 exhibits keeps every cite and link on its page, in PDF and Word alike', async () => {
  const { app, folder } = await tempCase()
  const ids = await manyExhibits(app, folder, 200)
  const arrange = (n: number, edit: Parameters<typeof arrangeExhibit>[1]['edit']) =>
    arrangeExhibit(app, { template, evidenceId: ids[n - 1] ?? '', edit })
  const start = performance.now()
  arrange(200, { position: 1 })
  arrange(1, { position: 150, group: 'Audit reports' })
  arrange(31, { pages: '2-3', title: 'Half a report' })
  setNumbering(app, { template, edit: { scheme: 'letters', bates: { prefix: 'HW', digits: 4, corner: 'top-right' } } })
  const { exhibits, faults } = await listExhibits(app, template)
  expect(performance.now() - start, 'milliseconds for it all').toBeLessThan(10_000)
  expect(faults).toEqual([])
  expect(exhibits.map(({ number }) => number).filter((number) => ['A', 'Z', 'AA', 'GR'].includes(number))).toEqual([
    ...['A', 'Z', 'AA', 'GR'],
  ])
  expect(exhibits.slice(0, 2).map(({ evidenceId }) => evidenceId)).toEqual([ids[0], ids[199]])
  const out = join(folder, 'out')
  await buildPetition(app, { template, out, final: false })
  const { links, cites, faults: astray } = await followLinks(await readFile(join(out, 'petition.pdf')))
  expect(astray).toEqual([])
  expect(cites).toBeGreaterThan(400)
  const half = exhibits.find(({ title }) => title === 'Half a report')
  expect(links.map(({ words }) => words)).toContain(`Ex. ${half?.number ?? ''} at 1`)
  const parts = unzipSync(await readFile(join(out, 'petition.docx')))
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
  for (const { number } of exhibits) expect(words).toContain(`Ex. ${number}`)
}, 240_000)
