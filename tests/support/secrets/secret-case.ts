import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { createCase } from '../../../core/case/create-case.ts'
import { addEvidence } from '../../../core/evidence/add-evidence.ts'
import { drawPage } from '../../../core/evidence/draw-page.ts'
import { editEvidence } from '../../../core/evidence/edit-evidence.ts'
import { openPdf } from '../../../core/evidence/open-pdf.ts'
import { addFacts } from '../../../core/facts/add-facts.ts'
import { setField } from '../../../core/petition/set-field.ts'
import { protectName } from '../../../core/protection/protect-name.ts'
import { redactEvidence } from '../../../core/protection/redact-evidence.ts'
import { templateById } from '../../../templates/registry.ts'
import { PASSPHRASE, writeFiles } from '../temp-case.ts'
import { secretDocx } from './secret-docx.ts'
import { Secrets } from './secret-names.ts'
import { secretPdf } from './secret-pdf.ts'
import { picture, withOwnData } from './secret-picture.ts'

/** Page fields that are checked as dates or choices, and would refuse a name. */
const NOT_WORDS = new Set(['date', 'edition', 'lastEntry', 'signedWhere', 'signedOn'])

/** A case with more than two hundred secrets: in every field, in facts, in what is known of items, in files of every kind and in every place within them. */
export async function secretCase() {
  const folder = await mkdtemp(join(tmpdir(), 'withhold-secrets-'))
  const { app } = await createCase({ path: join(folder, 'case.wro'), title: 'Secrets', passphrase: PASSPHRASE })
  const secrets = new Secrets()
  const regionSecret = 'Mortaval Quessinder'
  const paths = await writeFiles(folder, await files(secrets, regionSecret))
  const added = await addEvidence(app, { paths })
  const ids = added.flatMap(({ id }) => (id ? [id] : []))
  for (const id of ids) {
    const told = (what: string) => secrets.plant(`${what} of an item`)
    const edit = {
      title: `Item of ${told('title')}`,
      source: told('source'),
      author: told('author'),
      publisher: told('publisher'),
    }
    editEvidence(app, { id, edit })
  }
  addFacts(
    app,
    ids.flatMap((evidenceId) => {
      const statement = (n: number) => `Fact ${String(n)}: ${secrets.plant('statement of a fact')} was held there`
      return [1, 2].map((n) => ({ statement: statement(n), pinpoints: [{ evidenceId, page: 1 }] }))
    }),
  )
  for (const field of Object.keys(templateById('wro-12-42').fields.shape).filter((name) => !NOT_WORDS.has(name)))
    setField(app, { template: 'wro-12-42', field, value: `Words of ${secrets.plant(`the field ${field}`)} here` })
  for (const name of secrets.names()) protectName(app, name)
  protectName(app, { name: regionSecret, alias: 'Worker 99', reason: 'safety' })
  const named = (start: string) => added.find(({ path }) => path.includes(start))?.id ?? ids[0]
  const seen = named('seen.png')
  const whole = named('whole')
  if (!seen || !whole) throw new Error('the items were added')
  redactEvidence(app, {
    evidenceId: seen,
    page: 1,
    region: { x: 0.05, y: 0.05, width: 0.9, height: 0.12 },
    reason: 'safety',
  })
  redactEvidence(app, { evidenceId: whole, whole: true, reason: 'source' })
  return { app, folder, secrets, regionSecret }
}

async function files(secrets: Secrets, regionSecret: string): Promise<Record<string, string | Uint8Array>> {
  const named = (ending: string) => `${secrets.plant('name of a file').replace(' ', '_')}${ending}`
  const told = (place: string) => secrets.plant(place)
  return {
    [named('.pdf')]: await secretPdf(secrets),
    [named('.jpg')]: withOwnData(await picture('jpeg'), secrets, 'a JPEG'),
    [named('.png')]: await sharp(await picture('png'))
      .withExif({ IFD0: { ImageDescription: told('EXIF of a PNG'), Artist: told('artist of a PNG') } })
      .png()
      .toBuffer(),
    [named('.txt')]: `He is ${told('text of a note')}. ${told('a second line of a note').toUpperCase()} came.`,
    [named('.csv')]: `consignee,goods\n${told('a cell of a table')},gloves\n`,
    [named('.html')]:
      `<html><head><title>${told('title of a web page')}</title><meta name="author" content="${told('meta of a web page')}"></head><body><!-- ${told('comment of a web page')} --><p>About ${told('text of a web page')}</p><img alt="${told('alt of a web page')}"></body></html>`,
    [named('.docx')]: secretDocx(secrets),
    'seen.png': await wordsSeen(regionSecret),
    'whole.txt': `All of this is ${told('an item withheld whole')}.`,
  }
}

/** A scan: words that only an eye sees. */
async function wordsSeen(words: string): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  const page = pdf.addPage([500, 400])
  page.drawText(words, { x: 60, y: 350, size: 26, font })
  page.drawText('was seen at the gate of the factory.', { x: 60, y: 300, size: 22, font })
  const opened = await openPdf(await pdf.save(), (open) => drawPage(open, 1, { dpi: 150 }))
  if (opened.kind !== 'open' || !opened.value) throw new Error('the page was drawn')
  const { rgb, width, height } = opened.value
  return await sharp(rgb, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}
