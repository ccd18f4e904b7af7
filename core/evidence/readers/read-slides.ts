import { pagesReading, type Reading } from '../reading.ts'
import { officeParagraphs } from './read-docx.ts'
import { declaresEntities, titleIn, xmlSource, zippedParts } from './zipped-parts.ts'

const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/
const PARTS = /^(ppt\/slides\/slide\d+\.xml|docProps\/core\.xml)$/

/** Text of a PowerPoint file (ECMA-376), a page a slide, in the order of the slides' numbers. */
export function readSlides(bytes: Uint8Array): Reading {
  const found = zippedParts(bytes, PARTS)
  if ('reading' in found) return found.reading
  const core = xmlSource(found.parts['docProps/core.xml'])
  const slides = Object.entries(found.parts)
    .flatMap(([name, part]) => {
      const number = SLIDE.exec(name)?.[1]
      return number === undefined ? [] : [{ number: Number(number), source: xmlSource(part) }]
    })
    .sort((a, b) => a.number - b.number)
  if (core === null || slides.some(({ source }) => source === null)) return declaresEntities
  return pagesReading(
    slides.map(({ source }) => officeParagraphs(source ?? '')),
    titleIn(core),
  )
}
