import type { Evidence } from '../../domain/evidence.ts'
import { TRANSLATION_RULE, type Translation } from '../../domain/translation.ts'
import { renderStatement } from '../../document/typst/statement.ts'

/** A line to be written on by hand. */
export const BLANK = '____________________'

/** The translator's certificate as a page to sign, in the words of 8 C.F.R. § 103.2(b)(3); `say` takes out of what was typed what a version may not tell. */
export function certificatePage(
  pair: Translation,
  original: Evidence,
  translation: Evidence,
  say: (words: string) => string,
): string {
  const { language, signedOn } = pair
  const translator = say(pair.translator)
  const [address, signedAt] = [pair.address, pair.signedAt].map((words) => (words === null ? null : say(words)))
  return renderStatement({
    title: 'Translator’s certificate',
    opening: `I, ${translator}, certify:`,
    statements: [
      `I am competent to translate from ${language} into English.`,
      `The English translation “${say(translation.title)}” of the document “${say(original.title)}” (SHA-256 ${original.sha256}) is complete and accurate.`,
    ],
    closing: `Signed on ${signedOn ?? BLANK}${!signedAt ? '' : ` at ${signedAt}`}.`,
    signer: translator,
    lines: !address ? [] : [address],
    note: TRANSLATION_RULE.note,
  })
}

/** What the certificate made for an original is kept under while its petition is drafted. */
export const certificateName = (originalId: string): string => `certificate:${originalId}`
