import {
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFString,
  StandardFonts,
  rgb,
  type PDFDict,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib'
import { picture, withOwnData } from './secret-picture.ts'
import type { Secrets } from './secret-names.ts'

/** A PDF with a secret in every place of the format that can hold words; its first pages hold none that is seen. */
export async function secretPdf(secrets: Secrets): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const clean = addPage(pdf, font, 'Nothing on this page is to be withheld.')
  clean.node.set(
    PDFName.of('PieceInfo'),
    pdf.context.obj({ App: { Private: PDFString.of(secrets.plant('page-piece info')) } }),
  )
  drawnPages(pdf, font, secrets)
  markedPages(pdf, font, secrets)
  annotated(pdf, clean, secrets)
  aroundThePages(pdf, clean, secrets)
  await pdf.attach(
    Buffer.from(`of ${secrets.plant('an attachment')}`),
    `${secrets.plant('name of an attachment')}.txt`,
    {
      description: secrets.plant('description of an attachment'),
    },
  )
  await pictured(pdf, secrets)
  form(pdf, clean, secrets)
  const written = await pdf.save({ useObjectStreams: true, updateFieldAppearances: false })
  return withLeftovers(written, secrets)
}

function addPage(pdf: PDFDocument, font: PDFFont, words: string): PDFPage {
  const page = pdf.addPage([612, 792])
  page.drawText(words, { x: 72, y: 700, size: 12, font })
  return page
}

/** Words that are drawn, or would be if they were not hidden. */
function drawnPages(pdf: PDFDocument, font: PDFFont, secrets: Secrets): void {
  const plain = addPage(pdf, font, `He said that ${secrets.plant('text of a page')} was there, and left.`)
  plain.drawText(`By ${secrets.plant('text in capitals').toUpperCase()}`, { x: 72, y: 660, size: 12, font })
  const [first = '', last = ''] = secrets.plant('text over two lines').split(' ')
  plain.drawText(`It was ${first}`, { x: 72, y: 640, size: 12, font })
  plain.drawText(`${last} who paid.`, { x: 72, y: 624, size: 12, font })
  const hyphened = secrets.plant('text with a hyphen at the line’s end')
  plain.drawText(`It was ${hyphened.slice(0, 4)}-`, { x: 72, y: 600, size: 12, font })
  plain.drawText(`${hyphened.slice(4)} again.`, { x: 72, y: 584, size: 12, font })
  spaced(plain, font, secrets.plant('text set letter by letter'))
  const hidden = addPage(pdf, font, 'Words that are not seen:')
  hidden.drawText(secrets.plant('white text'), { x: 72, y: 660, size: 12, font, color: rgb(1, 1, 1) })
  hidden.drawText(secrets.plant('tiny text'), { x: 72, y: 640, size: 0.6, font })
  hidden.drawText(secrets.plant('text under a black box'), { x: 72, y: 600, size: 12, font })
  hidden.drawRectangle({ x: 70, y: 596, width: 300, height: 18, color: rgb(0, 0, 0) })
  raw(hidden, font, `BT 3 Tr /F 12 Tf 72 560 Td (${secrets.plant('invisible text')}) Tj ET`)
  const outside = addPage(pdf, font, 'Words outside the crop:')
  outside.drawText(secrets.plant('text outside the crop box'), { x: 72, y: 100, size: 12, font })
  outside.setCropBox(0, 400, 612, 392)
}

function spaced(page: PDFPage, font: PDFFont, words: string): void {
  let x = 72
  for (const letter of words) {
    page.drawText(letter, { x, y: 540, size: 12, font })
    x += font.widthOfTextAtSize(letter, 12) + 0.4
  }
}

function raw(page: PDFPage, font: PDFFont, source: string): void {
  page.node.setFontDictionary(PDFName.of('F'), font.ref)
  const stream = page.doc.context.stream(`q ${source} Q`)
  page.node.addContentStream(page.doc.context.register(stream))
}

/** Words that mark content, and content that is drawn from elsewhere. */
function markedPages(pdf: PDFDocument, font: PDFFont, secrets: Secrets): void {
  const marked = addPage(pdf, font, 'Marked content:')
  raw(marked, font, `/Span <</ActualText (${secrets.plant('ActualText')})>> BDC BT /F 9 Tf 72 660 Td (mark) Tj ET EMC`)
  raw(
    marked,
    font,
    `/Figure <</Alt (${secrets.plant('Alt in content')}) /E (${secrets.plant('E in content')})>> BDC EMC`,
  )
  raw(marked, font, `% ${secrets.plant('a comment of the content')}\n0 0 m`)
  raw(marked, font, `/Note <</Says (${secrets.plant('a point marked in the content')})>> DP`)
  const layer = pdf.context.register(
    pdf.context.obj({ Type: 'OCG', Name: PDFHexString.fromText(secrets.plant('name of a layer')) }),
  )
  pdf.catalog.set(PDFName.of('OCProperties'), pdf.context.obj({ OCGs: [layer], D: { Order: [layer] } }))
  const layered = addPage(pdf, font, 'A layer:')
  layered.node.Resources()?.set(PDFName.of('Properties'), pdf.context.obj({ L0: layer }))
  raw(layered, font, '/OC /L0 BDC BT /F 9 Tf 72 660 Td (layer) Tj ET EMC')
  const inner = pdf.context.stream(`BT /F 12 Tf 0 0 Td (${secrets.plant('text of a form')}) Tj ET`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 300, 20],
    Resources: { Font: { F: font.ref } },
  })
  const formed = addPage(pdf, font, 'A form:')
  formed.node.setXObject(PDFName.of('X'), pdf.context.register(inner))
  raw(formed, font, '1 0 0 1 72 600 cm /X Do')
  const named = addPage(pdf, font, 'Names of resources:')
  named.node.setXObject(
    PDFName.of(secrets.plant('name of a resource').replace(' ', '_')),
    pdf.context.register(emptyForm(pdf)),
  )
  raw(named, font, `/${secrets.plant('tag of a mark').replace(' ', '_')} BMC EMC`)
}

const emptyForm = (pdf: PDFDocument) =>
  pdf.context.stream(' ', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] })

function annotated(pdf: PDFDocument, page: PDFPage, secrets: Secrets): void {
  const at = [72, 500, 300, 520]
  const text = (place: string) => PDFHexString.fromText(secrets.plant(place))
  const refs = ['Text', 'FreeText', 'Highlight', 'Square', 'Stamp', 'Ink'].map((kind) =>
    pdf.context.register(
      pdf.context.obj({
        Type: 'Annot',
        Subtype: kind,
        Rect: at,
        Contents: text(`contents of a ${kind} remark`),
        T: text(`author of a ${kind} remark`),
        Subj: text(`subject of a ${kind} remark`),
        NM: text(`name of a ${kind} remark`),
        RC: text(`rich text of a ${kind} remark`),
      }),
    ),
  )
  const link = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: at,
    A: { S: 'URI', URI: PDFString.of(`https://example.org/${secrets.plant('address of a link').replace(' ', '-')}`) },
  })
  const popup = pdf.context.obj({ Type: 'Annot', Subtype: 'Popup', Rect: at, Contents: text('contents of a popup') })
  page.node.set(
    PDFName.of('Annots'),
    pdf.context.obj([...refs, pdf.context.register(link), pdf.context.register(popup)]),
  )
}

/** What stands in a file beside its pages. */
function aroundThePages(pdf: PDFDocument, page: PDFPage, secrets: Secrets): void {
  pdf.setTitle(secrets.plant('title of a PDF'))
  pdf.setAuthor(secrets.plant('author of a PDF'))
  pdf.setSubject(secrets.plant('subject of a PDF'))
  pdf.setKeywords([secrets.plant('keywords of a PDF')])
  pdf.setCreator(secrets.plant('creator of a PDF'))
  pdf.setProducer(secrets.plant('producer of a PDF'))
  pdf.addJavaScript('open', `app.alert("${secrets.plant('a script')}")`)
  const { context, catalog } = pdf
  const xmp = (place: string) =>
    context.register(
      context.stream(`<?xpacket?><x:xmpmeta xmlns:x="adobe:ns:meta/"><d>${secrets.plant(place)}</d></x:xmpmeta>`, {
        Type: 'Metadata',
        Subtype: 'XML',
      }),
    )
  catalog.set(PDFName.of('Metadata'), xmp('XMP of a PDF'))
  page.node.set(PDFName.of('Metadata'), xmp('XMP of a page'))
  const item = context.obj({
    Title: PDFHexString.fromText(secrets.plant('a bookmark')),
    Dest: [page.ref, 'Fit'],
  })
  const ref = context.register(item)
  catalog.set(
    PDFName.of('Outlines'),
    context.register(context.obj({ Type: 'Outlines', First: ref, Last: ref, Count: 1 })),
  )
  catalog.set(
    PDFName.of('Dests'),
    context.obj({ [secrets.plant('a named destination').replace(' ', '_')]: [page.ref, 'Fit'] }),
  )
  catalog.set(
    PDFName.of('PageLabels'),
    context.obj({ Nums: [0, { P: PDFHexString.fromText(secrets.plant('a page label')) }] }),
  )
  const element = context.obj({
    Type: 'StructElem',
    S: 'Figure',
    Alt: PDFHexString.fromText(secrets.plant('Alt of a tag')),
    ActualText: PDFHexString.fromText(secrets.plant('ActualText of a tag')),
    E: PDFHexString.fromText(secrets.plant('E of a tag')),
    T: PDFHexString.fromText(secrets.plant('title of a tag')),
    Pg: page.ref,
  })
  catalog.set(
    PDFName.of('StructTreeRoot'),
    context.register(context.obj({ Type: 'StructTreeRoot', K: [context.register(element)] })),
  )
  context.register(PDFHexString.fromText(secrets.plant('an object nothing refers to')))
}

/** A picture that says things of its own, on a page without a word to withhold. */
async function pictured(pdf: PDFDocument, secrets: Secrets): Promise<void> {
  const jpeg = withOwnData(await picture('jpeg'), secrets, 'a picture on a page')
  const image = await pdf.embedJpg(new Uint8Array(jpeg))
  await image.embed()
  const stream = pdf.context.lookup(image.ref)
  if (stream && 'dict' in stream) {
    const { dict } = stream as { readonly dict: PDFDict }
    dict.set(
      PDFName.of('Metadata'),
      pdf.context.register(pdf.context.stream(`<x>${secrets.plant('XMP of a picture on a page')}</x>`)),
    )
    dict.set(PDFName.of('Alt'), PDFHexString.fromText(secrets.plant('Alt of a picture on a page')))
  }
  pdf.addPage([612, 792]).drawImage(image, { x: 72, y: 400, width: 200, height: 150 })
}

function form(pdf: PDFDocument, page: PDFPage, secrets: Secrets): void {
  const field = pdf.getForm().createTextField(secrets.plant('name of a form field').replace(' ', ''))
  const sheet = pdf.addPage([612, 792])
  field.setText(secrets.plant('value of a form field'))
  field.addToPage(sheet, { x: 100, y: 600, width: 300, height: 30 })
  field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(secrets.plant('hint of a form field')))
  page.pushOperators(PDFOperator.of('n' as never))
}

/** A file written over twice: what its first version said is still in it. */
function withLeftovers(pdf: Uint8Array, secrets: Secrets): Uint8Array {
  const note = `\n9999 0 obj\n(${secrets.plant('an earlier version of the file')})\nendobj\n`
  const text = Buffer.from(pdf).toString('latin1')
  const at = text.lastIndexOf('startxref')
  return Buffer.concat([Buffer.from(pdf), Buffer.from(`${note}${text.slice(at)}`, 'latin1')])
}
