import PostalMime, { type Address, type Email } from 'postal-mime'
import { saysOf } from '../../../domain/file-says.ts'
import { cleanText, decodeText } from '../decode-text.ts'
import { htmlText } from '../read-html.ts'
import { textReading, type Reading } from '../reading.ts'
import { damaged } from './zipped-parts.ts'
import { wholeFile, type FileWithin } from './within.ts'

/** A message as any mail format tells it. */
export interface Message {
  readonly from: string
  readonly to: string
  readonly cc: string
  readonly date: string
  readonly subject: string
  readonly id: string
  readonly body: string
  readonly attachments: readonly string[]
}

/** A mail message (RFC 5322): who wrote to whom and when, its text, and what is attached, which becomes items of its own. */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const mail = await parseMail(bytes)
  if (mail === null) return damaged('The message is not built as mail is, so it was not read.')
  return messageReading({
    from: mail.from ? person(mail.from) : '',
    to: people(mail.to),
    cc: people(mail.cc),
    date: mail.headers.find(({ key }) => key === 'date')?.value ?? '',
    subject: mail.subject ?? '',
    id: mail.messageId ?? '',
    body: mail.text?.trim() ? mail.text : htmlText(mail.html ?? '').text,
    attachments: mail.attachments.map(({ filename }, i) => filename ?? `attachment ${String(i + 1)}`),
  })
}

/** The files attached to a mail message. */
export async function attachedFiles(bytes: Uint8Array): Promise<readonly FileWithin[]> {
  const mail = await parseMail(bytes)
  return (mail?.attachments ?? []).map(({ filename, mimeType, content }, i) => {
    const own = filename ?? `attachment ${String(i + 1)}${mimeType === 'message/rfc822' ? '.eml' : ''}`
    return wholeFile(own, typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content))
  })
}

/** What a message says as text that can be searched and quoted, its header first. */
export function messageReading(message: Message): Reading {
  const { from, to, cc, date, subject, id, body, attachments } = message
  const head = [
    ['From', from],
    ['To', to],
    ['Cc', cc],
    ['Date', date],
    ['Subject', subject],
  ] as const
  const attached = attachments.length === 0 ? '' : `\n\nAttached: ${attachments.join(', ')}`
  const lines = head.filter(([, says]) => says !== '').map(([what, says]) => `${what}: ${says}`)
  return {
    ...textReading(cleanText(`${lines.join('\n')}\n\n${body}${attached}`), subject || null, null),
    says: saysOf([...head, ['Message number', id], ['Attached', attachments.join(', ')]]),
    ...(attachments.length > 0 ? { holdsFiles: true } : {}),
  }
}

/** Deepest that messages may lie in each other, and parts in parts. */
const DEEPEST = 32

async function parseMail(bytes: Uint8Array): Promise<Email | null> {
  try {
    const options = { forceRfc822Attachments: true, maxNestingDepth: DEEPEST } as const
    return await PostalMime.parse(inUtf8(bytes), options)
  } catch {
    return null
  }
}

/** Mail saved by a program of its own may be UTF-16; all else is parsed byte by byte. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return wide ? Buffer.from(decodeText(bytes)?.text ?? '') : bytes
}

function person(address: Address): string {
  if (address.group) return address.group.map(person).join(', ')
  return address.name && address.address ? `${address.name} <${address.address}>` : address.address || address.name
}

const people = (addresses: readonly Address[] | undefined) => (addresses ?? []).map(person).join(', ')
