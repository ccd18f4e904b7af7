import { PDFDict, PDFHexString, PDFName, PDFStream, PDFString, type PDFObject } from 'pdf-lib'
import type { PreparedPage } from './prepare-exhibit.ts'
import type { VolumeFile } from './volume-file.ts'
import type { PlannedTags } from './volume-plan.ts'

/** The tags of one exhibit's pages as they are written: their numbers and keys are taken page by page. */
export interface PageTags {
  /** Sets aside the tags of a page: keys for it and its remarks, an element for what it draws and for each remark. */
  of(page: TaggedPage): Promise<TaggedKeys>
  /** Writes the element that holds all of them, and their leaf of the parent tree; gives the next free key. */
  finish(): Promise<number>
}

export interface TaggedPage {
  readonly number: number
  /** "Exhibit 4, page 2 of 12: Payroll": the description of a page without words. */
  readonly says: string
  /** BCP 47, where it is known. */
  readonly language: string | null
  /** What of the page is tagged: words, a picture, or nothing. */
  readonly shows: 'words' | 'picture' | 'nothing'
  readonly box: readonly number[]
  /** Numbers and words of the page's remarks. */
  readonly remarks: readonly { readonly number: number; readonly isSilent: boolean }[]
}

/** Keys in the parent tree of the page's content and of each of its remarks. */
export interface TaggedKeys {
  readonly page: number
  readonly remarks: readonly number[]
}

const DEEPEST = 6

/** What a page of an exhibit shows, as its tag must know: words where a font is at hand, else a picture. */
export function shownOn({ form, annotations, resources }: PreparedPage): TaggedPage['shows'] {
  if (form === null && annotations.drawn.length === 0) return 'nothing'
  const forms = annotations.drawn.map(({ form: look }) => resources.context.lookup(look))
  return hasFonts(resources) || forms.some(isWorded) ? 'words' : 'picture'
}

/** Whether resources, or those of a form among them, hold a font. */
function hasFonts(resources: PDFObject | undefined, depth = 0): boolean {
  if (!(resources instanceof PDFDict) || depth > DEEPEST) return false
  const fonts = resources.lookup(PDFName.of('Font'))
  if (fonts instanceof PDFDict && fonts.keys().length > 0) return true
  const objects = resources.lookup(PDFName.of('XObject'))
  if (!(objects instanceof PDFDict)) return false
  return objects.keys().some((name) => isWorded(objects.lookup(name), depth + 1))
}

function isWorded(form: PDFObject | undefined, depth = 0): boolean {
  if (!(form instanceof PDFStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return false
  return hasFonts(form.dict.lookup(PDFName.of('Resources')), depth)
}

/** Whether a remark says nothing itself. */
export function isSilent(remark: PDFDict): boolean {
  const words = remark.lookup(PDFName.of('Contents'))
  return !((words instanceof PDFString || words instanceof PDFHexString) && words.decodeText().trim() !== '')
}

/** Starts the tags of an exhibit's pages; `firstKey` is the first key of the parent tree that is free. */
export function pageTags(file: VolumeFile, { section, body, leaf }: PlannedTags, firstKey: number): PageTags {
  const elements: number[] = []
  const held: string[] = []
  let next = firstKey
  const element = async (kind: string, page: number, rest: string) => {
    const number = file.reserve()
    elements.push(number)
    await file.write(number, [`<</Type /StructElem /S /${kind} /P ${ref(body)} /Pg ${ref(page)} ${rest}>>`])
    return number
  }
  return {
    async of(page) {
      const says = textOf(page.says)
      const own = next++
      const holder = page.shows === 'nothing' ? '' : ref(await element(...content(page, says)))
      held.push(`${String(own)} [${holder}]`)
      const remarks: number[] = []
      for (const { number, isSilent: silent } of page.remarks) {
        const alt = silent ? `/Alt ${textOf(`Remark on ${page.says}`)} ` : ''
        const kid = `/K <</Type /OBJR /Obj ${ref(number)} /Pg ${ref(page.number)}>>`
        held.push(`${String(next)} ${ref(await element('Annot', page.number, alt + kid))}`)
        remarks.push(next++)
      }
      return { page: own, remarks }
    },
    async finish() {
      const kids = elements.map(ref).join(' ')
      await file.write(body, [`<</Type /StructElem /S /Div /P ${ref(section)} /K [${kids}]>>`])
      await file.write(leaf, [leafSource(firstKey, next - 1, held)])
      return next
    },
  }
}

/** A page of words is read as it stands; of a picture only the description can be. */
function content({ number, shows, language, box }: TaggedPage, says: string): [string, number, string] {
  const lang = language === null ? '' : `/Lang ${textOf(language)} `
  if (shows === 'words') return ['P', number, `/T ${says} ${lang}/K 0`]
  const layout = `/A <</O /Layout /Placement /Block /BBox [${box.join(' ')}]>>`
  return ['Figure', number, `/Alt ${says} ${layout} /K 0`]
}

/** A leaf of the parent tree as PDF source: keys from the first to the last, each with what it leads to. */
export function leafSource(first: number, last: number, held: readonly string[]): string {
  return `<</Limits [${String(first)} ${String(last)}] /Nums [${held.join(' ')}]>>`
}

const ref = (number: number): string => `${String(number)} 0 R`
const textOf = (words: string): string => PDFHexString.fromText(words).toString()
