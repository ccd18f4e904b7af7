import { saysOf } from '../../../domain/file-says.ts'
import type { Problem } from '../../../domain/evidence.ts'
import { unread, type Reading } from '../reading.ts'
import { damaged } from './zipped-parts.ts'
import { zipMembers, type ZipLimits, type ZipMember } from './zip-members.ts'

/** What is taken out of one archive at most. */
export const ZIP_LIMITS: ZipLimits = { files: 2000, bytes: 2 * 1024 ** 3, each: 1024 ** 3 }

const LISTED = 500

/** A ZIP archive: the list of what it holds as its text, what is odd about it, and that its files are items of their own. */
export async function readZip(bytes: Uint8Array): Promise<Reading> {
  const members: ZipMember[] = []
  try {
    for await (const member of zipMembers(bytes, ZIP_LIMITS)) members.push(member)
  } catch {
    return {
      ...damaged('The archive could not be read to its end.'),
      ...(members.length > 0 ? { holdsFiles: true } : {}),
    }
  }
  const listed = members.slice(0, LISTED).map(({ path }) => path)
  const texts = listed.length === 0 ? [] : [{ page: 1, text: listed.join('\n'), machine: false }]
  return {
    ...unread(oddities(members)),
    texts,
    says: saysOf([['Files in it', members.length]]),
    ...(members.some(({ refused }) => refused === null) ? { holdsFiles: true } : {}),
  }
}

/** What the archive's own list tells of files that can't be taken out, or that are not what they seem. */
function oddities(members: readonly ZipMember[]): Problem | null {
  const refused = members.filter((member) => member.refused !== null)
  const odd = members.filter((member) => member.odd !== null)
  const [first] = refused
  const parts = [
    ...(first ? [`${counted(refused.length)} stayed in the archive. “${first.name}”: ${first.refused ?? ''}`] : []),
    ...(odd[0]
      ? [
          `The name of ${counted(odd.length)} ${odd[0].odd ?? ''} (“${odd[0].path.slice(0, 120)}”); only its last part is used.`,
        ]
      : []),
  ]
  if (parts.length === 0) return null
  const code = first ? (/encrypted/.test(first.refused ?? '') ? 'encrypted-file' : 'too-large-to-read') : 'odd-names'
  return { code, message: `${parts.join(' ')} The archive itself is kept whole.` }
}

const counted = (n: number) => (n === 1 ? 'One file' : `${String(n)} files`)
