/** The petition's file in a filing folder. */
export const PETITION_FILE = '01_Petition.pdf'

/** Names of the exhibits' files in order, in ASCII: "02_Exhibits_1-4_Part1of3.pdf", with what is over the limit saying so. */
export function partNames(
  parts: readonly { readonly exhibits: readonly string[]; readonly over: boolean }[],
): readonly string[] {
  return parts.map(({ exhibits, over }, i) => {
    const place = `Part${String(i + 1)}of${String(parts.length)}`
    return `${String(i + 2).padStart(2, '0')}_${rangeName(exhibits)}_${place}${over ? '_Over_Limit' : ''}.pdf`
  })
}

function rangeName(exhibits: readonly string[]): string {
  const [first = '', last = first] = [exhibits[0], exhibits.at(-1)]
  return first === last ? `Exhibit_${plain(first)}` : `Exhibits_${plain(first)}-${plain(last)}`
}

const plain = (number: string) => number.replace(/[^A-Za-z0-9.-]+/g, '_')
