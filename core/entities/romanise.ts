import { romanize as romanizeHangul } from 'es-hangul'
import { pinyin } from 'pinyin-pro'

/** Uyghur letters in Latin script (Uyghur Latin Yëziqi, 2008, without its dots); ە also as other keyboards write it. */
const UYGHUR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ا:a ە:e ه:e ب:b پ:p ت:t ج:j چ:ch خ:x د:d ر:r ز:z ژ:zh س:s ش:sh غ:gh ف:f ق:q ك:k ک:k گ:g ڭ:ng ل:l م:m ن:n ھ:h ' +
    'و:o ۇ:u ۆ:o ۈ:u ۋ:w ې:e ى:i ی:i ي:y ئ: ـ:'
  )
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([letter = '', latin = '']) => [letter, latin]),
)

/**
 * A name in Latin letters as a machine reads it: Chinese as pinyin without tones, Korean in the Revised Romanization,
 * Uyghur letter by letter. It is for finding names that may be one, never for printing.
 */
export function romanise(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/\p{Script=Han}+/gu, (run) => pinyin(run, { toneType: 'none', type: 'array' }).join(''))
    .replaceAll(/[\p{Script=Hangul}\s]*\p{Script=Hangul}/gu, (run) => romanizeHangul(run))
    .replaceAll(/\p{Script=Arabic}/gu, (letter) => UYGHUR[letter] ?? letter)
}
