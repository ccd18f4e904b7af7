import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { EvidenceId } from '../../domain/ids.ts'
import { cartonPicture } from '../../tests/support/carton-picture.ts'
import { readPdf } from '../../tests/support/read-pdf.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { arrangeExhibit } from '../exhibits/arrange-exhibit.ts'
import { listExhibits } from '../exhibits/list-exhibits.ts'
import { makeComparison } from '../made/make-comparison.ts'
import { makeItem } from '../made/make-item.ts'
import { buildPetition } from '../petition/build-petition.ts'
import { listProtection } from './list-protection.ts'
import { redactEvidence } from './redact-evidence.ts'
import { unredactEvidence } from './unredact-evidence.ts'

const template = 'wro-12-42'

it('pages made of what is withheld are withheld from the public version too, and shown again once nothing is', async () => {
  const { app, folder } = await tempCase()
  const files = {
    'line.jpg': await cartonPicture('left', 'jpeg'),
    'shop.png': await cartonPicture('right', 'png'),
    'rows.csv': 'shipper,arrived\nRivermouth,2026-05-04\n',
  }
  const added = await addEvidence(app, { paths: await writeFiles(folder, files) })
  const [line, shop, rows] = added.map(({ id }) => EvidenceId.parse(id))
  if (!line || !shop || !rows) throw new Error('three items were added')
  const comparison = { title: 'Two cartons', pictures: [{ evidenceId: line }, { evidenceId: shop }] }
  const { item } = await makeComparison(app, { comparison })
  const again = { title: 'Twice', pictures: [{ evidenceId: item.id }, { evidenceId: shop }] }
  const second = (await makeComparison(app, { comparison: again })).item
  const table = await makeItem(app, { kind: 'table', definition: { evidenceId: rows, title: 'Rows' } })
  const log = await makeItem(app, { kind: 'hash-manifest' })
  for (const { id } of [item, second, table, log])
    arrangeExhibit(app, { template, evidenceId: id, edit: { included: true } })
  const fates = async () => (await listExhibits(app, template)).exhibits.map(({ inPublic }) => inPublic.fate)
  expect(await fates()).toEqual(['whole', 'whole', 'whole', 'whole'])
  const region = { x: 0.3, y: 0.3, width: 0.2, height: 0.2 }
  const { mark } = redactEvidence(app, { evidenceId: line, page: 1, region, reason: 'personal' })
  expect(await fates()).toEqual(['withheld', 'withheld', 'whole', 'withheld'])
  redactEvidence(app, { evidenceId: rows, whole: true, reason: 'source' })
  expect(await fates()).toEqual(['withheld', 'withheld', 'withheld', 'withheld'])
  expect(listProtection(app).implied).toMatchObject([
    { evidenceId: item.id, because: 'shows', of: line, reason: 'personal' },
    { evidenceId: table.id, because: 'shows', of: rows, reason: 'source' },
    { evidenceId: log.id, because: 'lists', of: rows, reason: 'source' },
    { evidenceId: second.id, because: 'shows', of: item.id, reason: 'personal' },
  ])
  const out = join(folder, 'out')
  const { leaks } = await buildPetition(app, { template, out, final: false, version: 'public' })
  expect(leaks).toEqual([])
  const words = (await readPdf(await readFile(join(out, 'petition.pdf')))).pages
    .map(({ squeezed }) => squeezed)
    .join('')
  for (const told of ['Twocartons', 'RIVERMOUTH', added[2]?.sha256 ?? '']) expect(words).not.toContain(told)
  unredactEvidence(app, { id: mark.id })
  expect(await fates()).toEqual(['whole', 'whole', 'withheld', 'withheld'])
}, 240_000)
