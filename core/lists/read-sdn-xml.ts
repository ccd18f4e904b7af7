import { SaxesParser } from 'saxes'
import { readDate } from '../trade/read-date.ts'
import { notAList } from './not-a-list.ts'
import { numbersIn, sdnKind } from './sdn-words.ts'
import { nothingTold, readingOf, type ListReading, type Told } from './reading.ts'

/** A piece of an entry that repeats: the tags it has, by name. */
type Part = Readonly<Record<string, string>>
/** One sdnEntry as it is read: its own tags, and those of its repeated parts. */
interface Raw {
  readonly own: Record<string, string>
  readonly parts: { readonly kind: string; readonly tags: Record<string, string> }[]
}

const PARTS = new Set(['aka', 'address', 'id', 'program', 'vesselInfo', 'dateOfBirthItem', 'placeOfBirthItem'])
/** Longest text of one tag that is kept, in letters. */
const LONGEST = 4000

/** Entries of OFAC's SDN.XML (sdnList, sdnEntry), read as it streams: no entity of the file is ever expanded. Throws `bad-list`. */
export async function readSdnXml(pieces: AsyncIterable<string>): Promise<ListReading> {
  const told = nothingTold()
  const state: State = { told, path: [], raw: null, part: null, text: '', published: '', count: 0 }
  const parser = listening(state)
  try {
    for await (const piece of pieces) parser.write(piece)
    parser.close()
  } catch (thrown) {
    throw notAList('The XML is not whole or not well formed.', thrown)
  }
  if (state.count === 0) throw notAList('No entry of the list stands in this XML file.')
  return readingOf('ofac-sdn', readDate(state.published, 'mdy')?.from ?? null, state.count, told)
}

interface State {
  readonly told: Told
  readonly path: string[]
  raw: Raw | null
  part: Raw['parts'][number] | null
  text: string
  published: string
  count: number
}

function listening(state: State): SaxesParser {
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (problem) => {
    throw problem
  })
  parser.on('opentag', ({ name }) => {
    const tag = bare(name)
    state.path.push(tag)
    state.text = ''
    if (tag === 'sdnEntry') state.raw = { own: {}, parts: [] }
    else if (state.raw && PARTS.has(tag)) {
      state.part = { kind: tag, tags: {} }
      state.raw.parts.push(state.part)
    }
  })
  parser.on('text', (text) => {
    if (state.text.length < LONGEST) state.text += text
  })
  parser.on('closetag', ({ name }) => closed(state, bare(name)))
  return parser
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

function closed(state: State, tag: string): void {
  const text = state.text.trim().slice(0, LONGEST)
  state.text = ''
  state.path.pop()
  if (tag === 'Publish_Date') state.published = text
  if (!state.raw) return
  if (tag === 'sdnEntry') {
    state.count++
    keep(state.told, state.count, state.raw)
    state.raw = null
  } else if (PARTS.has(tag)) {
    if (state.part && text !== '') state.part.tags[tag] = text
    state.part = null
  } else if (text !== '') keepTag(state, state.raw, tag, text)
}

/** Every part has a uid of its own: a tag is the entry's, or a part's, where it stands right within it. */
function keepTag({ path, part }: State, raw: Raw, tag: string, text: string): void {
  const within = path.at(-1)
  if (within === 'sdnEntry') raw.own[tag] = text
  else if (part && within === part.kind) part.tags[tag] = text
}

function keep(told: Told, row: number, { own, parts }: Raw): void {
  const of = (kind: string) => parts.filter((part) => part.kind === kind).map(({ tags }): Part => tags)
  const name = nameOf(own)
  if (name === '' || own['uid'] === undefined) {
    told.errors.push({ row, message: 'It has no name or no number.' })
    return
  }
  const addresses = of('address')
  told.entries.push({
    row,
    key: own['uid'],
    kind: sdnKind(own['sdnType'] ?? null),
    names: [...new Set([name, ...of('aka').map(nameOf)])].filter((one) => one !== ''),
    identifiers: numbersIn(`${own['remarks'] ?? ''}; ${of('id').map(numberWords).join('; ')}`),
    addresses: addresses.map(addressOf).filter((text) => text !== ''),
    country: addresses.find(({ country }) => country !== undefined)?.['country'] ?? null,
    goods: null,
    under:
      of('program')
        .map(({ program }) => program ?? '')
        .join(', ') || null,
    status: null,
    since: null,
    written: Object.entries(own),
  })
}

const nameOf = ({ firstName = '', lastName = '' }: Part) => `${firstName} ${lastName}`.trim()
/** The number of a ship reads "IMO 9187629" under another word; the others need their kind before them. */
const numberWords = ({ idType = '', idNumber = '' }: Part) =>
  idNumber.startsWith('IMO ') ? idNumber : `${idType} ${idNumber}`
const addressOf = ({ address1, address2, address3, city, stateOrProvince, postalCode, country }: Part): string =>
  [address1, address2, address3, city, stateOrProvince, postalCode, country].filter(Boolean).join(', ')
