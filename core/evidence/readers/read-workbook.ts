import { cleanText } from '../decode-text.ts'
import { pagesReading, type Reading } from '../reading.ts'
import { sheetText } from './sheet-text.ts'
import { attribute, damaged, declaresEntities, plainXml, titleIn, xmlSource, zippedParts } from './zipped-parts.ts'

const PARTS =
  /^(xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|docProps\/core\.xml)$/

/**
 * Text of an Excel workbook (ECMA-376 part 1 § 18), a page a sheet: its name, then a line a row with tabs between the
 * cells. Formulas are shown by their last result and never worked out; links to other files are not followed.
 */
export function readWorkbook(bytes: Uint8Array): Reading {
  const found = zippedParts(bytes, PARTS)
  if ('reading' in found) return found.reading
  const sources = Object.fromEntries(Object.entries(found.parts).map(([name, part]) => [name, xmlSource(part)]))
  if (Object.values(sources).includes(null)) return declaresEntities
  const source = (name: string) => sources[name] ?? ''
  const sheets = sheetsOf(source('xl/workbook.xml'), source('xl/_rels/workbook.xml.rels'))
  if (sheets.length === 0) return damaged('The workbook lists no sheets, so it was not read.')
  const shared = sharedStrings(source('xl/sharedStrings.xml'))
  const days = dateStyles(source('xl/styles.xml'))
  const from1904 = /date1904="(1|true)"/.test(source('xl/workbook.xml'))
  const pages = sheets.map(({ name, part }) => `${name}\n${sheetText(source(part), { shared, days, from1904 })}`)
  return pagesReading(pages.map(cleanText), titleIn(source('docProps/core.xml')))
}

function sheetsOf(workbook: string, rels: string): readonly { readonly name: string; readonly part: string }[] {
  const targets = new Map(
    Array.from(rels.matchAll(/<Relationship\s[^>]*>/g), ([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  )
  return Array.from(workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g), ([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return { name: attribute(tag, 'name') ?? '', part }
  })
}

/** The strings cells point to by number; what is read aloud beside Japanese (`rPh`) is no part of them. */
function sharedStrings(source: string): readonly string[] {
  return Array.from(source.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?si>/g), ([, inside]) =>
    runs(inside ?? ''),
  )
}

/** The text of all runs of a string. */
export function runs(inside: string): string {
  const spoken = inside.replace(/<(?:\w+:)?rPh\s[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
  return Array.from(spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g), ([, text]) => plainXml(text ?? '')).join('')
}

/** Formats that Excel itself knows as days or moments (§ 18.8.30), without those of hours alone. */
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** The cell styles that show a number as a day, by their place in the list of styles. */
function dateStyles(styles: string): ReadonlySet<number> {
  const own = new Set(
    Array.from(styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g), ([tag]) => tag)
      .filter((tag) => /[yd]/i.test((attribute(tag, 'formatCode') ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')))
      .map((tag) => Number(attribute(tag, 'numFmtId'))),
  )
  const list = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  const formats = Array.from(list.matchAll(/<(?:\w+:)?xf\s[^>]*>/g), ([tag]) => Number(attribute(tag, 'numFmtId')))
  return new Set(formats.flatMap((format, i) => (own.has(format) || BUILT_IN_DAYS.has(format) ? [i] : [])))
}
