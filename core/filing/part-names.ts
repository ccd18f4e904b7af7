import type { PetitionVersion } from '../../domain/protection/protection.ts'

/** The petition's file in a filing folder. */
export const petitionFile = (version?: PetitionVersion): string => `01_Petition${versionEnd(version)}.pdf`

/** The Word file of a filing folder. */
export const wordFile = (version?: PetitionVersion): string => `Petition${versionEnd(version)}.docx`

/** Every file that is sent says which version it is: none can be taken for one of the other. */
const versionEnd = (version: PetitionVersion | undefined): string =>
  version === undefined ? '' : { public: '_Public', confidential: '_Confidential' }[version]

/** Names of the exhibits' files in order, in ASCII: "02_Exhibits_1-4_Part1of3.pdf", with what is over the limit saying so. */
export function partNames(
  parts: readonly { readonly exhibits: readonly string[]; readonly over: boolean }[],
  version?: PetitionVersion,
): readonly string[] {
  return parts.map(({ exhibits, over }, i) => {
    const place = `Part${String(i + 1)}of${String(parts.length)}${over ? '_Over_Limit' : ''}`
    return `${String(i + 2).padStart(2, '0')}_${rangeName(exhibits)}_${place}${versionEnd(version)}.pdf`
  })
}

function rangeName(exhibits: readonly string[]): string {
  const [first = '', last = first] = [exhibits[0], exhibits.at(-1)]
  return first === last ? `Exhibit_${plain(first)}` : `Exhibits_${plain(first)}-${plain(last)}`
}

const plain = (number: string) => number.replace(/[^A-Za-z0-9.-]+/g, '_')
