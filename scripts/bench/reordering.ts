import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { arrangeExhibit } from '../../core/exhibits/arrange-exhibit.ts'
import { listExhibits } from '../../core/exhibits/list-exhibits.ts'
import { addFacts } from '../../core/facts/add-facts.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { compare, round, type Row } from './row.ts'

const COUNT = 200
const template = 'wro-12-42'

/** Moving one of 200 exhibits and seeing the list numbered anew, against seeing the list without a move. */
export async function reordering(folder: string): Promise<Row> {
  const path = join(folder, 'reordering.wro')
  const { app } = await createCase({ path, title: 'Measured', passphrase: 'correct horse battery staple' })
  const added = await addEvidence(app, { paths: await reports(join(folder, 'reports')), kind: 'audit-report' })
  const ids = added.map(({ id }) => EvidenceId.parse(id))
  addFacts(
    app,
    ids.map((evidenceId, i) => ({
      ...{ statement: `Report ${i + 1} says so`, requirements: ['production-how'] },
      pinpoints: [{ evidenceId, page: 2 }],
    })),
  )
  let turn = 0
  const listed = async (move: boolean) => {
    const start = performance.now()
    const evidenceId = ids[(turn * 37) % COUNT] ?? ''
    const position = 1 + ((turn++ * 91) % COUNT)
    if (move) arrangeExhibit(app, { template, evidenceId, edit: { position } })
    const { exhibits } = await listExhibits(app, template)
    const seconds = round((performance.now() - start) / 1000)
    const there = exhibits[position - 1]?.evidenceId === evidenceId
    if (exhibits.length !== COUNT || (move && !there)) throw new Error('The exhibit is not where it was put')
    return seconds
  }
  await listed(true)
  try {
    const job = `move one of ${COUNT} exhibits and number all anew | list them`
    return await compare(
      job,
      9,
      () => listed(true),
      () => listed(false),
    )
  } finally {
    await closeCase(app)
  }
}

async function reports(folder: string): Promise<readonly string[]> {
  mkdirSync(folder)
  const paths: string[] = []
  for (let n = 1; n <= COUNT; n++) {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    const font = await pdf.embedFont(StandardFonts.TimesRoman)
    for (const page of [1, 2, 3])
      pdf.addPage([612, 792]).drawText(`Report ${n}, page ${page}`, { x: 72, y: 700, size: 12, font })
    const path = join(folder, `report-${String(n).padStart(3, '0')}.pdf`)
    writeFileSync(path, await pdf.save())
    paths.push(path)
  }
  return paths
}
