import type { Reading } from '../reading.ts'
import { readDocx } from './read-docx.ts'
import { readOpenDocument } from './read-open-document.ts'
import { readProof } from './read-proof.ts'
import { readSlides } from './read-slides.ts'
import { readWacz } from './read-wacz.ts'
import { readWorkbook } from './read-workbook.ts'
import { readZip } from './read-zip.ts'

/** A ZIP archive by what it holds: an office document whose leading bytes show only the archive, a captured web site, or files of any kind. */
export async function readArchive(bytes: Uint8Array): Promise<Reading> {
  const holds = namesIn(bytes)
  if (holds('word/document.xml')) return readDocx(bytes) ?? (await readZip(bytes))
  if (holds('xl/workbook.xml')) return readWorkbook(bytes)
  if (holds('ppt/presentation.xml')) return readSlides(bytes)
  if (holds('META-INF/manifest.xml') && holds('content.xml')) return readOpenDocument(bytes)
  if (holds('.proof.csv') || holds('.proof.json')) return await readProof(bytes)
  const isPackage = holds('datapackage.json') || holds('pages/pages.jsonl')
  return (isPackage ? await readWacz(bytes) : null) ?? (await readZip(bytes))
}

/** Whether an archive names a member so: looked for in the last bytes, where its directory stands. */
function namesIn(bytes: Uint8Array): (name: string) => boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4 * 1024 * 1024)))
  return (name) => tail.includes(name)
}
