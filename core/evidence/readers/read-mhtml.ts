import PostalMime from 'postal-mime'
import { saysOf } from '../../../domain/file-says.ts'
import { htmlText } from '../read-html.ts'
import { textReading, type Reading } from '../reading.ts'
import { damaged } from './zipped-parts.ts'

/** A web page saved as one file (MHTML, RFC 2557): its text, its address and when it was saved. What it was made of is not opened. */
export async function readMhtml(bytes: Uint8Array): Promise<Reading> {
  try {
    const page = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
    const header = (name: string) => page.headers.find(({ key }) => key === name)?.value
    const { text, title, language } = htmlText(page.html ?? page.text ?? '')
    return {
      ...textReading(text, page.subject ?? title, language),
      says: saysOf([
        ['Address', header('snapshot-content-location') ?? header('content-location')],
        ['Captured', header('date')],
        ['Title', page.subject ?? title],
        ['Saved with', header('from')?.replace(/^<|>$/g, '')],
      ]),
    }
  } catch {
    return damaged('The saved page is not built as MHTML is, so it was not read.')
  }
}
