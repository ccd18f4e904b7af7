import type { App } from '../../core/app.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { addFacts } from '../../core/facts/add-facts.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { plainPdf } from './sample-pdfs.ts'
import { writeFiles } from './temp-case.ts'

/** Adds `count` reports of two or three pages each, and a fact on page 2 of every one; returns their ids in the order the facts are entered. */
export async function manyExhibits(app: App, folder: string, count: number): Promise<readonly EvidenceId[]> {
  const files: Record<string, Uint8Array> = {}
  for (let n = 1; n <= count; n++)
    files[`report-${String(n).padStart(3, '0')}.pdf`] = await plainPdf(`Report ${n}`, 2 + (n % 2))
  const items = await addEvidence(app, { paths: await writeFiles(folder, files), kind: 'audit-report' })
  const ids = items.map(({ id }) => EvidenceId.parse(id))
  const requirements = ['production-how']
  addFacts(
    app,
    ids.map((evidenceId, i) => {
      return { statement: `Report ${i + 1} says so`, pinpoints: [{ evidenceId, page: 2 }], requirements }
    }),
  )
  return ids
}
