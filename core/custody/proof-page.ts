import type { CustodyEvent } from '../../domain/custody.ts'
import { SECTION_1746 } from '../../domain/declaration.ts'
import { KIND_WORDS, type Evidence } from '../../domain/evidence.ts'
import type { HashedNow, SignedWhere } from '../../domain/item-proof.ts'
import { grouped } from '../../document/counts.ts'
import { shortened } from '../../document/typst/loose.ts'
import type { ProofPage } from '../../document/typst/item-proof.ts'
import { COPIED_DATA } from '../../templates/parts/law/certification.ts'
import { BLANK } from '../petition/certificate-page.ts'

/** What the page is made of. `say` takes out of what was typed what may not be told. */
export interface ProofInput {
  readonly item: Evidence
  readonly hashed: HashedNow
  readonly events: readonly CustodyEvent[]
  /** The time stamps of the item, each in a line. */
  readonly stamps: readonly string[]
  readonly head: string
  /** Entries of the whole log, and the first that does not follow from the one before, if one does not. */
  readonly chain: { readonly events: number; readonly broken: number | null }
  readonly where: SignedWhere
  readonly say: (words: string) => string
}

const LONG = 160
const MOST_STAMPS = 3
const NOT_RECORDED = 'not recorded'
const utc = (iso: string) => `${iso.slice(0, 19).replace('T', ' ')} UTC`

/** The page in words: what the item is, how it was captured, who did what to it, and the certification to sign. `most` log entries are printed, the first and the last ones. */
export function proofPage(input: ProofInput, most: number): ProofPage {
  const { item, hashed, events, head, chain, say } = input
  const shown =
    events.length <= most ? events : [...events.slice(0, Math.ceil(most / 2)), ...events.slice(-Math.floor(most / 2))]
  return {
    title: 'Proof of an item of evidence',
    item: shortened(say(item.title), LONG),
    state: hashed.holds
      ? `Read again ${utc(hashed.at)}: the ${grouped(hashed.bytes)} bytes kept are, byte for byte, those received.`
      : `Read again ${utc(hashed.at)}: the bytes kept are NOT those received. Nothing on this page may be certified.`,
    holds: hashed.holds,
    identity: [
      ['File as received', shortened(say(item.originalName), LONG)],
      ['Kind', `${KIND_WORDS[item.kind]}, ${item.mediaType}`],
      [
        'Size',
        `${grouped(item.bytes)} bytes${item.pages === null ? '' : `, ${item.pages} ${item.pages === 1 ? 'page' : 'pages'}`}`,
      ],
      ['Item', item.id],
    ],
    hashes: [
      ['SHA-256 at receipt', item.sha256],
      ['SHA-256 now', hashed.sha256],
      ['SHA-512 now', hashed.sha512],
    ],
    capture: captureOf(input),
    logWords: `${shown.length < events.length ? `${shown.length} of the item’s ${events.length} entries, the first and the last` : `All ${events.length} entries of the item`}. The case’s log has ${chain.events} entries, each with the SHA-256 of the one before; ${chain.broken === null ? 'it was walked and holds' : `IT BREAKS AT ENTRY ${chain.broken}`}. Its last: ${head}`,
    log: shown.map(({ seq, at, actor, action, hash }) => [
      String(seq),
      utc(at).slice(0, 19),
      shortened(say(actor), 40),
      actionWords(action),
      hash,
    ]),
    certification: hashed.holds ? certificationOf(input) : null,
    rule: `${COPIED_DATA.cite} (compared ${COPIED_DATA.verifiedAsOf}): “${COPIED_DATA.text}” ${COPIED_DATA.notCompared} Signing form: ${SECTION_1746.cite}.`,
  }
}

const actionWords = (action: CustodyEvent['action']) => action.replace('.', ': ').replaceAll('-', ' ')

/** Who collected it, where from, how and when: what the Berkeley Protocol on Digital Open Source Investigations has recorded of digital material, as far as it was. */
function captureOf({ item, events, stamps, say }: ProofInput): ProofPage['capture'] {
  const [taken] = events.filter(({ action }) => action === 'evidence.added' || action === 'evidence.made')
  const again = events.filter(({ action }) => action === 'evidence.arrived-again').length
  const told = (words: string | null) => (words === null ? NOT_RECORDED : shortened(say(words), LONG))
  return [
    ['Received from', told(item.source)],
    ['Received how', told(item.receivedHow)],
    ['Received on', told(item.receivedOn)],
    ['Taken in', taken ? `${utc(taken.at)}, by ${say(taken.actor)}, with Withhold` : NOT_RECORDED],
    ['Web address', told(item.url)],
    [
      'Author, publisher',
      [item.author, item.publisher]
        .filter((part) => part !== null)
        .map(told)
        .join(', ') || NOT_RECORDED,
    ],
    ['Date it bears', told(item.date)],
    ['Language', told(item.language)],
    ...stamps.slice(0, MOST_STAMPS).map((stamp) => ['Time stamp', shortened(say(stamp), 2 * LONG)] as const),
    ...(again > 0 ? [['Arrived again', `${again} ${again === 1 ? 'time' : 'times'}, the same bytes`] as const] : []),
  ]
}

function certificationOf({ item, hashed, where }: ProofInput): NonNullable<ProofPage['certification']> {
  return {
    opening: `I, ${BLANK}${BLANK}, certify that I am qualified to do so as ${BLANK}${BLANK}, and that:`,
    statements: [
      `The file described above was copied into a case file with the program Withhold, which took the SHA-256 value of the bytes it received and keeps both.`,
      `On ${utc(hashed.at)} the SHA-256 value of the copy was taken again. It is the value taken at receipt, ${item.sha256.slice(0, 16)}…: the copy is identical to the file received.`,
    ],
    closing: `${SECTION_1746[where]} ${BLANK}.`,
  }
}
