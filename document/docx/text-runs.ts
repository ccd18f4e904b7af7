import { Tab, TextRun, type IRunOptions } from 'docx'
import { type Script, segmentsByScript } from './script-segments.ts'
import { xmlText } from './xml-text.ts'

/** How the runs of a stretch look, and whether their paragraph runs right to left. */
export interface Look {
  readonly italics: boolean
  readonly bold: boolean
  readonly rightToLeft: boolean
  /** Id of a character style, or null for the paragraph's own. */
  readonly style: string | null
  readonly inNote: boolean
}

export const PLAIN: Look = { italics: false, bold: false, rightToLeft: false, style: null, inNote: false }

type RunProperties = Pick<IRunOptions, 'language' | 'rightToLeft' | 'font'>

const UYGHUR_LETTER = /[\u06d5\u06c7\u06c8\u06d0\u06cb]/u

/** The space between a sign, or an exhibit, and its number: no line breaks there. */
const NUMBERED = /(?<=§|¶|\bNo\.|\bEx\.|\bEx\.\s\S{1,12} at) (?=[\dA-Z])|(?<=\bEx\.\s\S{1,12}) (?=at \d)/gu

/** Text as Word runs, one for each script, each with its language and direction (ECMA-376-1 §§ 17.3.2.20, 17.3.2.30). */
export function textRuns(text: string, look: Look): readonly TextRun[] {
  const clean = xmlText(text).replace(NUMBERED, '\u00a0')
  const dress = dressOf(look)
  return segmentsByScript(clean, look.rightToLeft ? 'arabic' : 'latin').flatMap(({ text: segment, script }) =>
    segment.split('\n').map((line, i) => {
      const onNewLine = i > 0 ? { break: 1 } : {}
      return new TextRun({ text: line, ...onNewLine, ...dress, ...scriptProperties(script, clean) })
    }),
  )
}

/** A tab between the parts of a line. */
export function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

function dressOf({ bold, italics, style }: Look): Pick<IRunOptions, 'bold' | 'italics' | 'style'> {
  const weight = bold ? { bold } : {}
  const slope = italics ? { italics } : {}
  return { ...weight, ...slope, ...(style === null ? {} : { style }) }
}

function scriptProperties(script: Script, whole: string): RunProperties {
  const made: Record<Script, () => RunProperties> = {
    latin: () => ({}),
    han: () => ({ language: { eastAsia: 'zh-CN' } }),
    kana: () => ({ language: { eastAsia: 'ja-JP' } }),
    hangul: () => ({ language: { eastAsia: 'ko-KR' }, font: { eastAsia: 'Noto Serif KR' } }),
    arabic: () => ({ rightToLeft: true, language: { bidirectional: UYGHUR_LETTER.test(whole) ? 'ug-CN' : 'ar-SA' } }),
    hebrew: () => ({ rightToLeft: true, language: { bidirectional: 'he-IL' } }),
  }
  return made[script]()
}
