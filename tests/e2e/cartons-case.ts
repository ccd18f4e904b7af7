import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { addFacts } from '../../core/facts/add-facts.ts'
import { redactEvidence } from '../../core/protection/redact-evidence.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { cartonPicture } from '../support/carton-picture.ts'
import { plainWav } from '../support/plain-wav.ts'
import { plainPdf } from '../support/sample-pdfs.ts'

/** A case of cartons as a window test starts from: a report, two pictures, a statement with its translation, rows, a sound. */
export async function cartonsCase(
  folder: string,
  { path, passphrase }: { readonly path: string; readonly passphrase: string },
): Promise<void> {
  const { app } = await createCase({ path, title: 'Cartons', passphrase })
  const files = {
    'audit-report.pdf': await plainPdf('Audit report', 6),
    'packing-line.jpg': await cartonPicture('left', 'jpeg'),
    'shop-shelf.png': await cartonPicture('right', 'png'),
    'statement.pdf': await plainPdf('Statement', 3),
    'statement-english.pdf': await plainPdf('Statement in English', 2),
    'night-shift.wav': plainWav(),
    'shipments.csv': 'bill of lading,arrived,shipper\nRVM0001,2026-05-04,Rivermouth\nRVM0002,2026-06-01,Harbor\n',
  }
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  })
  const items = await addEvidence(app, { paths, source: 'A visitor' })
  const facts = items.slice(0, 4).map(({ id }, i) => ({
    statement:
      ['The auditor saw one building', 'Cartons stand at the line', 'The shop sells coveralls', 'Passports were kept'][
        i
      ] ?? '',
    pinpoints: [{ evidenceId: EvidenceId.parse(id), page: i === 0 ? 4 : 1 }],
    requirements: ['production-how'],
  }))
  addFacts(app, facts)
  const region = { x: 0.1, y: 0.1, width: 0.3, height: 0.1 }
  const [report = '', line = ''] = items.map(({ id }) => id ?? '')
  redactEvidence(app, { evidenceId: EvidenceId.parse(report), page: 4, region, reason: 'personal' })
  redactEvidence(app, { evidenceId: EvidenceId.parse(line), whole: true, reason: 'source' })
  await closeCase(app)
}
