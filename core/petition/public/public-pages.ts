import { PDFDict, PDFName, type PDFContext, type PDFObject, type PDFRef } from 'pdf-lib'
import { AppError } from '../../../domain/errors.ts'
import type { PageText } from '../../../domain/evidence.ts'
import { boxNumbers } from '../../../document/exhibits/page-box.ts'
import { prepareExhibit, type PreparedPage } from '../../../document/exhibits/prepare-exhibit.ts'
import { openPdf } from '../../evidence/open-pdf.ts'
import { pageText } from '../../evidence/page-text.ts'
import { assemblePages, type SourcePage } from './assemble-pages.ts'
import { cleanContext, taintOf } from './clean-context.ts'
import { flattenPages } from './flatten-pages.ts'
import { finderOf, type PageRules } from './page-rules.ts'

/** An exhibit's pages for the public version: which were flattened, and which of those are covered whole since their words can't be placed. */
export interface PublicPages {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly flattened: readonly number[]
  readonly covered: readonly number[]
}

/**
 * The pages of a PDF without anything that is protected: pages that hold some are flattened to pictures with black boxes,
 * the others are copied without what is not drawn on them. Throws AppError `cannot-redact`.
 */
export async function publicPages(pdf: Uint8Array, texts: readonly PageText[], rules: PageRules): Promise<PublicPages> {
  const find = finderOf(rules)
  const holds = (text: string) => find(text).length > 0
  const clean = await cleanPages(pdf, holds)
  const opened = await openPdf(pdf, async (open): Promise<PublicPages> => {
    const numbers = Array.from({ length: open.pages }, (_, i) => i + 1)
    const shown = numbers.filter((page) => holds(pageText(open, page) ?? ''))
    // Words that a machine read off the picture of a page, or the app read another way, have no place there.
    const unplaced = texts.filter(({ page, text }) => !shown.includes(page) && holds(text)).map(({ page }) => page)
    const marked = rules.regions.map(({ page }) => page)
    const unclean = clean ? numbers.filter((page) => clean[page - 1] === null) : numbers
    const flattened = [...new Set([...shown, ...unplaced, ...marked, ...unclean])].sort((a, b) => a - b)
    const covered = new Set(unplaced)
    const flat = flattened.length > 0 ? await flattenPages(open, flattened, { find, covered, ...rules }) : null
    const pages = numbers.map((page): SourcePage => {
      const at = flattened.indexOf(page)
      const source =
        at < 0 ? clean?.[page - 1] : flat && { context: flat.context, dict: bare(flat.context, flat.pages[at]) }
      if (!source) throw cannotRedact()
      return source
    })
    return { pdf: await assemblePages(pages), pages: pages.length, flattened, covered: [...covered] }
  })
  if (opened.kind !== 'open') throw cannotRedact()
  return opened.value
}

/** Each page rebuilt from what is drawn on it; null for one that leads to a protected string, all null if the file can't be cleaned. */
async function cleanPages(
  pdf: Uint8Array,
  holds: (text: string) => boolean,
): Promise<readonly (SourcePage | null)[] | null> {
  try {
    const { context, pages } = await prepareExhibit(pdf, 'drawn')
    const dicts = pages.map((page) => rebuilt(context, page))
    cleanContext(context)
    const tainted = taintOf(context, holds)
    return dicts.map((dict) => (tainted(dict) ? null : { context, dict }))
  } catch {
    return null
  }
}

const CONTENT = 'Page'

function rebuilt(context: PDFContext, page: PreparedPage): PDFDict {
  const looks = page.annotations.drawn
  const drawing = [
    ...(page.form ? [`q /${CONTENT} Do Q`] : []),
    ...looks.map(({ matrix }, i) => `q ${matrix.map((n) => n.toFixed(5)).join(' ')} cm /Look${String(i)} Do Q`),
  ].join('\n')
  const forms: [string, PDFRef][] = looks.map(({ form }, i) => [`Look${String(i)}`, form])
  if (page.form) forms.push([CONTENT, page.form])
  const resources = page.resources.clone()
  // Forms without resources of their own fall back to the page's; its other pictures are not drawn from here.
  resources.set(PDFName.of('XObject'), context.obj(Object.fromEntries([...own(page), ...forms])))
  return context.obj({
    Type: 'Page',
    MediaBox: boxNumbers(page.view.box),
    ...(page.view.turn === 0 ? {} : { Rotate: page.view.turn }),
    ...(page.userUnit ? { UserUnit: page.userUnit } : {}),
    ...(page.group ? { Group: page.group } : {}),
    Resources: resources,
    Contents: context.register(context.stream(drawing)),
  })
}

function own({ resources }: PreparedPage): readonly (readonly [string, PDFObject])[] {
  const objects = resources.lookup(PDFName.of('XObject'))
  if (!(objects instanceof PDFDict)) return []
  return objects.entries().map(([name, value]) => [name.decodeText(), value] as const)
}

const KEPT = ['Type', 'MediaBox', 'Resources', 'Contents'].map((key) => PDFName.of(key))

function bare(context: PDFContext, page: PDFDict | undefined): PDFDict {
  const dict = context.obj({})
  for (const key of KEPT) {
    const value = page?.get(key)
    if (value !== undefined) dict.set(key, value)
  }
  return dict
}

function cannotRedact(): AppError {
  return new AppError(
    'cannot-redact',
    'The pages of an exhibit can’t be made ready for the public version. No file was written.',
    'Withhold the whole item, or leave it out of the public version.',
  )
}
