import { createRequire } from 'node:module'
import { decompressRTF } from '@kenjiuno/decompressrtf'
import type MsgReader from '@kenjiuno/msgreader'
import type { FieldsData } from '@kenjiuno/msgreader'
import { htmlText } from '../read-html.ts'
import { decodeText } from '../decode-text.ts'
import type { Reading } from '../reading.ts'
import { messageReading } from './read-mail.ts'
import { rtfText } from './read-rtf.ts'
import { refusedFile, wholeFile, type FileWithin } from './within.ts'
import { damaged } from './zipped-parts.ts'

/** An Outlook message ([MS-OXMSG]): who wrote to whom and when, its text, and what is attached. */
export function readMsg(bytes: Uint8Array): Reading {
  const opened = openMsg(bytes)
  if (opened === null) return damaged('The message is not built as Outlook’s are, so it was not read.')
  const { fields } = opened
  const named = (kind: string) =>
    (fields.recipients ?? [])
      .filter(({ recipType }) => recipType === kind)
      .map(({ name, smtpAddress, email }) => person(name, smtpAddress ?? email))
      .join(', ')
  return messageReading({
    from: person(fields.senderName, fields.senderSmtpAddress ?? fields.senderEmail),
    to: named('to'),
    cc: named('cc'),
    date: fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '',
    subject: fields.subject ?? '',
    id: fields.messageId ?? '',
    body: bodyOf(fields),
    attachments: (fields.attachments ?? []).map(nameOf),
  })
}

/** The files attached to an Outlook message; a message in it is given as one of Outlook's own. */
export function filesInMsg(bytes: Uint8Array): readonly FileWithin[] {
  const opened = openMsg(bytes)
  return (opened?.fields.attachments ?? []).map((attachment, i) => {
    const name = nameOf(attachment, i)
    try {
      const { content } = opened?.reader.getAttachment(attachment) ?? {}
      return content ? wholeFile(name, content) : refusedFile(name, 'It is only linked to, not contained.')
    } catch {
      return refusedFile(name, 'It could not be taken out of the message.')
    }
  })
}

function openMsg(bytes: Uint8Array): { readonly reader: MsgReader; readonly fields: FieldsData } | null {
  try {
    // Its type says a module, what it is in Node is CommonJS.
    const library = createRequire(import.meta.url)('@kenjiuno/msgreader') as { readonly default: typeof MsgReader }
    const reader = new library.default(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const fields = reader.getFileData()
    return fields.error === undefined ? { reader, fields } : null
  } catch {
    return null
  }
}

function bodyOf(fields: FieldsData): string {
  if (fields.body?.trim()) return fields.body
  if (fields.bodyHtml) return htmlText(fields.bodyHtml).text
  if (fields.html) return htmlText(decodeText(fields.html)?.text ?? '').text
  if (fields.compressedRtf) return rtfText(Uint8Array.from(decompressRTF([...fields.compressedRtf])))
  return ''
}

function nameOf(attachment: FieldsData, i: number): string {
  const { fileName, fileNameShort, name, innerMsgContent } = attachment
  return (fileName ?? fileNameShort ?? name ?? `attachment ${String(i + 1)}`) + (innerMsgContent ? '.msg' : '')
}

const person = (name = '', address = '') =>
  name && address && name !== address ? `${name} <${address}>` : name || address
