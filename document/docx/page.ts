import { Footer, Header, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { ResolvedDocument } from '../model.ts'
import { PARAGRAPH } from './style-ids.ts'
import { PLAIN, tabRun, textRuns } from './text-runs.ts'
import { xmlText } from './xml-text.ts'

/** US letter, 8.5 by 11 inches, in twentieths of a point. */
const LETTER = { width: 12_240, height: 15_840 }
const MARGIN = { top: 1656, bottom: 1656, left: 1800, right: 1800, header: 900, footer: 900 }
const PALE = 'F0EEEA'

/** Page, running head and foot: short title left and version right, folio in the middle, banner under it, watermark behind. */
export function pageOf(document: ResolvedDocument): Omit<ISectionOptions, 'children'> {
  return {
    properties: { page: { size: LETTER, margin: MARGIN } },
    headers: { default: new Header({ children: [runningHead(document)] }) },
    footers: { default: new Footer({ children: [folio(), ...bannerLine(document.banner)] }) },
  }
}

function runningHead({ shortTitle, version, watermark }: ResolvedDocument): Paragraph {
  const behind = watermark === null ? [] : [watermarkOf(watermark)]
  return new Paragraph({
    style: PARAGRAPH.header,
    children: [...textRuns(shortTitle, PLAIN), tabRun(), ...textRuns(version, PLAIN), ...behind],
  })
}

function watermarkOf(text: string): TextWatermark {
  return new TextWatermark({
    text: xmlText(text),
    font: 'Libertinus Serif',
    bold: true,
    color: PALE,
    opacity: 1,
    width: 430,
  })
}

function folio(): Paragraph {
  return new Paragraph({ style: PARAGRAPH.footer, children: [new TextRun({ children: [PageNumber.CURRENT] })] })
}

function bannerLine(banner: string | null): readonly Paragraph[] {
  return banner === null ? [] : [new Paragraph({ style: PARAGRAPH.banner, children: textRuns(banner, PLAIN) })]
}
