import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPageText } from '../../db/repositories/page-text.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { followLinks } from '../../tests/support/follow-links.ts'
import { readPdf } from '../../tests/support/read-pdf.ts'
import { plainPdf } from '../../tests/support/sample-pdfs.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { originalBytes } from '../evidence/original-bytes.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { arrangeExhibit } from '../exhibits/arrange-exhibit.ts'
import { listExhibits } from '../exhibits/list-exhibits.ts'
import { setNumbering } from '../exhibits/set-numbering.ts'
import { removeTranslation, setTranslation } from '../exhibits/set-translation.ts'
import { addFacts } from '../facts/add-facts.ts'
import { buildPetition } from '../petition/build-petition.ts'
import { makeItem } from './make-item.ts'
import { readTable } from './read-table.ts'

const template = 'wro-12-42'

async function caseWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const { app, folder } = await tempCase()
  const items = await addEvidence(app, { paths: await writeFiles(folder, files) })
  return { app, folder, ids: items.map(({ id }) => EvidenceId.parse(id)) }
}

/** An item's text without its line breaks; its PDF is left in out/pages to be looked at. */
async function textOf(app: App, id: string, name: string): Promise<string> {
  await mkdir('out/pages', { recursive: true })
  await writeFile(`out/pages/${name}.pdf`, originalBytes(app, existingEvidence(app, id)))
  return readPageText(app.database.read, id)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
}

it('a translation, the translator’s certificate and the original are one exhibit, in the order wanted, and every cite finds its page', async () => {
  const { app, folder, ids } = await caseWith({
    'statement-ko.pdf': await plainPdf('Original', 3),
    'statement-en.pdf': await plainPdf('Translation', 2),
    'other.pdf': await plainPdf('Other', 1),
  })
  const [originalId, translationId, other] = ids
  if (!originalId || !translationId || !other) throw new Error('three items were added')
  const requirements = ['production-how']
  addFacts(app, [
    { statement: 'From the translation', pinpoints: [{ evidenceId: translationId, page: 2 }], requirements },
    { statement: 'From the original', pinpoints: [{ evidenceId: originalId, page: 3 }], requirements },
    { statement: 'From another', pinpoints: [{ evidenceId: other, page: 1 }], requirements },
  ])
  const pair = { originalId, translationId, translator: 'Kim Example', language: 'Korean', signedAt: 'Seoul' }
  setTranslation(app, pair)
  const [first] = (await listExhibits(app, template)).exhibits
  expect(first).toMatchObject({
    evidenceId: originalId,
    pages: 6,
    extent: 'English translation, pages 1–2; translator’s certificate, page 3; original, pages 4–6',
  })
  const out = join(folder, 'out')
  const built = async () => {
    await buildPetition(app, { template, out, final: false })
    const pdf = await readFile(join(out, 'petition.pdf'))
    const { faults, links } = await followLinks(pdf)
    expect(faults).toEqual([])
    return { words: links.map(({ words }) => words), pdf }
  }
  const { words, pdf } = await built()
  expect(words).toEqual(expect.arrayContaining(['Ex. 1 at 2', 'Ex. 1 at 6', 'Ex. 2 at 1']))
  const text = (await readPdf(pdf)).pages.map(({ squeezed }) => squeezed).join('')
  expect(text).toContain('IamcompetenttotranslatefromKoreanintoEnglish.')
  expect(text).toContain('itdoesnotbindU.S.CustomsandBorderProtection')
  await mkdir('out/pages', { recursive: true })
  await writeFile('out/pages/pair.pdf', pdf)
  setNumbering(app, { template, edit: { translations: 'original-first' } })
  arrangeExhibit(app, { template, evidenceId: originalId, edit: { pages: '3' } })
  expect((await built()).words).toEqual(expect.arrayContaining(['Ex. 1 at 1', 'Ex. 1 at 3', 'Ex. 2 at 1']))
  expect(() => setTranslation(app, { ...pair, originalId: other })).toThrow(
    expect.objectContaining({ code: 'bad-translation' }),
  )
  expect(() => setTranslation(app, { ...pair, translator: '' })).toThrow(
    expect.objectContaining({ code: 'bad-translation' }),
  )
  removeTranslation(app, originalId)
  expect((await listExhibits(app, template)).exhibits).toHaveLength(3)
})

it('declarations, logs, manifests, tables and sample sheets are made as pages and can be bound uncited', async () => {
  const { app, ids } = await caseWith({
    'shipments.csv':
      'bill of lading,arrived,shipper\nRVM0001,2026-05-04,"Rivermouth, Ltd."\nRVM0002,2026-06-01,Harbor\n',
    'report.pdf': await plainPdf('Report', 1),
  })
  const [csv = '', report = ''] = ids
  const declaration = {
    title: 'Declaration of Jane Example',
    declarant: 'Jane Example',
    capacity: 'researcher',
    statements: ['I took the photograph at the packing line.', 'The file is as the camera wrote it.'],
  }
  const outside = await makeItem(app, { kind: 'declaration', definition: { ...declaration, where: 'outside' } })
  expect(await textOf(app, outside.id, 'declaration')).toContain(
    'I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct. Executed on',
  )
  const inside = await makeItem(app, {
    kind: 'declaration',
    id: outside.id,
    definition: { ...declaration, where: 'inside', signedOn: 'November 24, 2026' },
  })
  expect(inside.id).toBe(outside.id)
  expect(await textOf(app, inside.id, 'declaration-inside')).toContain(
    'I declare under penalty of perjury that the foregoing is true and correct. Executed on November 24, 2026.',
  )
  const log = await makeItem(app, { kind: 'custody-log' })
  expect(await textOf(app, log.id, 'custody-log')).toMatch(/case: created.*evidence: added.*evidence: made/)
  const manifest = await makeItem(app, { kind: 'hash-manifest' })
  const manifestText = await textOf(app, manifest.id, 'manifest')
  for (const id of [csv, report]) {
    expect(manifestText.replace(/\s/g, '')).toContain(existingEvidence(app, id).sha256)
  }
  const table = { evidenceId: csv, title: 'Shipments of 2026', from: 1, to: 1, columns: ['shipper', 'arrived'] }
  const made = await makeItem(app, { kind: 'table', definition: table })
  const tableText = await textOf(app, made.id, 'table')
  expect(tableText).toMatch(/1 Rivermouth, Ltd\. 2026-05-04 Source: shipments, file shipments\.csv, rows 1–1 of 2/)
  expect(tableText).not.toContain('Harbor')
  for (const wrong of [
    { ...table, columns: ['none'] },
    { ...table, from: 9 },
    { ...table, evidenceId: report },
  ]) {
    await expect(makeItem(app, { kind: 'table', definition: wrong })).rejects.toMatchObject({ code: 'not-a-table' })
  }
  await expect(makeItem(app, { kind: 'declaration', definition: declaration })).rejects.toMatchObject({
    code: 'bad-declaration',
  })
  const sample = await makeItem(app, {
    kind: 'sample',
    definition: {
      title: 'Protective coverall, size L',
      description: 'White nonwoven, hooded',
      keptBy: 'Petitioner’s office',
    },
  })
  expect(await textOf(app, sample.id, 'sample')).toContain('Physical sample')
  arrangeExhibit(app, { template, evidenceId: log.id, edit: { included: true } })
  expect((await listExhibits(app, template)).exhibits).toMatchObject([{ evidenceId: log.id, number: '1' }])
  const again = await makeItem(app, { kind: 'custody-log', id: log.id })
  expect(again.id).toBe(log.id)
  expect(again.sha256).not.toBe(log.sha256)
})

it('reads delimited rows as RFC 4180 has them', () => {
  const csv = 'a, b;c\r\n"1","two ""2"", and\nmore"\r\n\r\n3,4'
  expect(readTable(csv, 'text/csv')).toEqual({
    header: ['a', 'b;c'],
    rows: [
      ['1', 'two "2", and\nmore'],
      ['3', '4'],
    ],
  })
  expect(readTable('a\tb\n1\t"2', 'text/tab-separated-values').rows).toEqual([['1', '2']])
  expect(readTable('a;b;c\n1;2;3', 'text/csv').rows).toEqual([['1', '2', '3']])
})
