import { z } from 'zod'
import { EvidenceId } from './ids.ts'

/** Languages whose letters can be read off a picture, by the names of Tesseract's data. */
export const OCR_LANGUAGES = ['eng', 'kor', 'chi_sim', 'chi_tra', 'uig'] as const
export const OcrLanguage = z.enum(OCR_LANGUAGES)
export type OcrLanguage = z.infer<typeof OcrLanguage>

/** Plain words for a language, as screens and messages print it. */
export const OCR_LANGUAGE_WORDS: Readonly<Record<OcrLanguage, string>> = {
  eng: 'English',
  kor: 'Korean',
  chi_sim: 'Chinese, simplified',
  chi_tra: 'Chinese, traditional',
  uig: 'Uyghur (experiment)',
}

/** How an item's language is begun, as a tag (BCP 47) or in English, and what is read then. */
const BY_LANGUAGE: readonly (readonly [RegExp, OcrLanguage])[] = [
  [/^(zh-(hant|tw|hk|mo)\b|(traditional chinese|chinese,? \(?traditional))/i, 'chi_tra'],
  [/^(zh|cmn|simplified chinese|chinese)/i, 'chi_sim'],
  [/^ko/i, 'kor'],
  [/^(ug|uyghur|uighur)/i, 'uig'],
  [/^en/i, 'eng'],
]

/** What an item in this language would be read in; null where its language isn't known or can't be read. */
export function ocrLanguageOf(language: string | null): OcrLanguage | null {
  const written = language?.trim() ?? ''
  return BY_LANGUAGE.find(([begins]) => begins.test(written))?.[1] ?? null
}

export const LEGIBILITY_WARNINGS = [
  'low-resolution',
  'small-letters',
  'blurred',
  'low-contrast',
  'uncertain',
  'experiment',
  'no-words',
  'not-read',
] as const
/** What makes a page hard to read, for a machine or for CBP. */
export const LegibilityWarning = z.enum(LEGIBILITY_WARNINGS)
export type LegibilityWarning = z.infer<typeof LegibilityWarning>

/** Each warning in words, with what to do. */
export const LEGIBILITY_WORDS: Readonly<Record<LegibilityWarning, string>> = {
  'low-resolution':
    'Scanned at less than 150 dots per inch. Ask for a scan at 300, or photograph the page anew from straight above.',
  'small-letters': 'The letters are only a few pixels high. Ask for a sharper or closer picture.',
  blurred: 'The picture is blurred. Ask for one that is in focus.',
  'low-contrast': 'Faint letters on their ground. Ask for a darker copy, or the original.',
  uncertain: 'The machine was unsure of much of it. Compare every word with the page, or type the text beside it.',
  experiment: 'Reading Uyghur is an experiment: whole lines may be missing. Have a reader of Uyghur compare it.',
  'no-words': 'No words were found on it. Where the page has some, choose its language or turn it upright.',
  'not-read': 'It could not be read: it took too long, or is damaged. Cite it as a page, or type its text beside it.',
}

/** What is said of text that nobody has confirmed, by how sure the machine was of it: mean over its letters, in percent. */
export const confidenceWords = (confidence: number): string =>
  `Machine text, ${String(confidence)}% mean confidence: read it against the page before citing.`

/** A place in a machine's text it was unsure of: where it begins and how long it is (UTF-16 units), and how sure it was (percent). */
export const Doubt = z.object({ at: z.number().int(), length: z.number().int(), confidence: z.number() })
export type Doubt = z.infer<typeof Doubt>

/** How a page was turned to be read: quarters of a circle, clockwise. */
export const PageTurn = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
export type PageTurn = z.infer<typeof PageTurn>

/** What a machine made of one page, which stays as it is, and what a person confirmed or wrote instead. */
export const MachinePage = z.object({
  page: z.number().int().positive(),
  text: z.string(),
  languages: z.array(OcrLanguage),
  engine: z.string(),
  /** Mean over its letters, in percent; null where no word was found. */
  confidence: z.number().int().min(0).max(100).nullable(),
  doubts: z.array(Doubt),
  warnings: z.array(LegibilityWarning),
  turn: PageTurn,
  readAt: z.string(),
  confirmed: z.object({ text: z.string(), by: z.string(), at: z.string() }).nullable(),
})
export type MachinePage = z.infer<typeof MachinePage>

/** Pages of an item still to be read, as they were asked for. */
export const OcrOrder = z.object({
  evidenceId: EvidenceId,
  languages: z.array(OcrLanguage).min(1),
  turn: PageTurn,
  pages: z.array(z.number().int().positive()),
})
export type OcrOrder = z.infer<typeof OcrOrder>

/** What became of a page that was asked for and not read: its file has text of its own, a person confirmed it, or it was read before. */
export const SKIPPED_BECAUSE = ['own-text', 'confirmed', 'read-before'] as const
export const SkippedPage = z.object({ page: z.number().int().positive(), because: z.enum(SKIPPED_BECAUSE) })
export type SkippedPage = z.infer<typeof SkippedPage>

/** An item of which nothing is to be read: its language was not said, or it has no page without text. */
export const PassedOver = z.object({
  id: EvidenceId,
  title: z.string(),
  because: z.enum(['no-ocr-language', 'nothing-to-read']),
})
export type PassedOver = z.infer<typeof PassedOver>

/** What was put in the queue, and what was not. */
export const Ordered = z.object({ ordered: z.array(OcrOrder), passedOver: z.array(PassedOver) })
export type Ordered = z.infer<typeof Ordered>

/** An item that waits to be read, or is being read: of its pages, those left. */
export const QueuedReading = z.object({
  id: EvidenceId,
  title: z.string(),
  languages: z.array(OcrLanguage),
  left: z.number().int().positive(),
  pages: z.number().int().positive(),
})
export type QueuedReading = z.infer<typeof QueuedReading>

/** The pages of an item that were read, and those that were not. */
export const ReadOff = z.object({
  id: EvidenceId,
  pages: z.array(MachinePage),
  skipped: z.array(SkippedPage),
})
export type ReadOff = z.infer<typeof ReadOff>
