import { strToU8, zipSync } from 'fflate'
import type { Secrets } from './secret-names.ts'

/** A Word file with secrets in its text, split over runs, in an attribute, a comment and its properties. */
export function secretDocx(secrets: Secrets): Uint8Array {
  const words = secrets.plant('text of a Word file')
  const split = secrets.plant('text of a Word file split over runs')
  const core = secrets.plant('properties of a Word file')
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const rels =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Of ${words}</w:t></w:r></w:p><w:p><w:r><w:t>${split.slice(0, 5)}</w:t></w:r><w:r><w:t>${split.slice(5)}</w:t></w:r></w:p></w:body></w:document>`
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': strToU8(document),
    'docProps/core.xml': strToU8(`<?xml version="1.0"?><c><creator>${core}</creator></c>`),
  })
}
