import type { TranslationOrder } from '../../domain/exhibit.ts'
import type { ExhibitPart } from '../../document/model.ts'
import type { ExhibitSource } from '../../document/resolve/exhibits.ts'
import { pagesOfPart } from '../../document/exhibit-extent.ts'

/** An exhibit bound from an original, its translation and the translator's certificate, each as it would be bound alone. The certificate made for it has a page and no item. */
export function pairedSource(
  original: ExhibitSource,
  translation: ExhibitSource,
  certificate: ExhibitSource | null,
  order: TranslationOrder,
): ExhibitSource {
  const own = part('original', original)
  const translated = [part('translation', translation), certificatePart(certificate)]
  const parts = order === 'translation-first' ? [...translated, own] : [own, ...translated]
  const sources = new Map(
    [original, translation, ...(certificate ? [certificate] : [])].map((one) => [one.evidenceId, one]),
  )
  return {
    ...original,
    what: `${original.what} with English translation`,
    pages: parts.reduce((sum, one) => sum + pagesOfPart(one), 0),
    parts,
    purpose: original.purpose || translation.purpose,
    keyInformation: [original.keyInformation, translation.keyInformation].filter(Boolean).join(' '),
    supports: [...new Set([...original.supports, ...translation.supports])],
    remark: [...new Set([original.remark, translation.remark].filter((remark) => remark !== null))].join(' ') || null,
    included: Boolean(original.included ?? translation.included),
    locate(page, quote, of = original.evidenceId) {
      const within = sources.get(of)?.locate(page, quote) ?? null
      const place = parts.findIndex(({ evidenceId }) => evidenceId === of)
      const before = parts.slice(0, place).reduce((sum, one) => sum + pagesOfPart(one), 0)
      return within === null ? null : before + within
    },
  }
}

function part(
  kind: 'original' | 'translation' | 'certificate',
  { evidenceId, pages, parts }: ExhibitSource,
): ExhibitPart {
  const [own] = parts ?? []
  return {
    kind,
    evidenceId,
    of: own?.of ?? pages,
    only: own?.only ?? null,
    ...(own?.language ? { language: own.language } : {}),
  }
}

function certificatePart(certificate: ExhibitSource | null): ExhibitPart {
  return certificate ? part('certificate', certificate) : { kind: 'certificate', evidenceId: null, of: 1, only: null }
}
