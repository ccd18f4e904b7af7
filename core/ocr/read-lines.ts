import type { Page, Worker } from 'tesseract.js'

/** A piece of a line as the machine read it: a word, or a syllable of Korean, and how sure it is (percent). */
export interface ReadWord {
  readonly text: string
  readonly confidence: number
}

/** A line of a picture: its words, its place in pixels, and the paragraph it belongs to, counted down the page. */
export interface ReadLine {
  readonly text: string
  readonly words: readonly ReadWord[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly paragraph: number
}

/** Reads the lines of a picture (PNG), straightened first if it lies askew, and names the engine. Throws what Tesseract throws. */
export async function readLines(
  worker: Worker,
  png: Uint8Array,
): Promise<{ readonly lines: readonly ReadLine[]; readonly engine: string }> {
  const { data } = await worker.recognize(Buffer.from(png), { rotateAuto: true }, { text: false, blocks: true })
  return { lines: linesOf(data), engine: `Tesseract ${data.version}` }
}

function linesOf({ blocks }: Page): readonly ReadLine[] {
  const paragraphs = (blocks ?? []).flatMap((block) => block.paragraphs)
  return paragraphs.flatMap(({ lines }, paragraph) =>
    lines.map(({ text, words, bbox }) => ({
      text: text.trim(),
      words: words.map((word) => ({ text: word.text.trim(), confidence: word.confidence })),
      ...{ left: bbox.x0, right: bbox.x1, top: bbox.y0, bottom: bbox.y1, paragraph },
    })),
  )
}
