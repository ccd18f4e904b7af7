import type { Fault } from '../../domain/assessment.ts'
import type { Authority } from '../../domain/authority.ts'
import { flattenText } from '../../domain/quote.ts'
import type { Block } from '../../document/model.ts'
import { inlinesOf, plainText } from '../../document/walk.ts'
import { unverifiedLaw } from '../conformity/unverified-law.ts'
import type { ComposedPetition } from './compose-petition.ts'
import { slotsIn } from './slots-in.ts'

/** What is wrong in the text a person wrote: slots left in it, and quotations that no longer are their page's words. */
export function writtenFaults({ document, own }: ComposedPetition): Fault[] {
  const texts = [...own.keys()].flatMap((section) => {
    if ((own.get(section)?.blocks ?? null) === null) return []
    const blocks = document.blocks.filter(({ key }) => key?.startsWith(`${section}/`))
    return [...slotFaults(section, blocks), ...quoteFaults(section, blocks)]
  })
  return [...texts, ...unverifiedLaw(document.authorities, document.blocks).map(lawFault)]
}

/** A fault for an authority the document cites that nobody has verified. */
function lawFault({ id, cite, source }: Authority): Fault {
  return {
    id: 'unverified-law',
    says: `${cite} is cited and has not been compared with its official text (source at hand: ${source}). It keeps the document a draft.`,
    where: id,
  }
}

function slotFaults(section: string, blocks: readonly Block[]): Fault[] {
  return slotsIn(blocks).map((says) => ({
    id: 'placeholder-left',
    says: `A placeholder is left in the text: [${says}].`,
    where: section,
  }))
}

function quoteFaults(section: string, blocks: readonly Block[]): Fault[] {
  return blocks.flatMap(inlinesOf).flatMap((inline) => {
    if (inline.kind !== 'quoted') return []
    const words = plainText(inline.children, () => '')
    if (flattenText(words) === flattenText(inline.quote)) return []
    return [
      {
        id: 'quotation-differs',
        says: `A quotation is no longer its page’s words: “${inline.quote}” was changed to “${words}”.`,
        where: section,
      },
    ]
  })
}
