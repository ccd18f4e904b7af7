import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PetitionVersion } from '../../domain/protection/protection.ts'
import type { RedactedExhibit } from '../../domain/protection/verification-report.ts'
import type { Part } from '../../document/exhibits/parts.ts'
import type { ExhibitElsewhere } from '../../document/exhibits/volume.ts'
import type { FiledParts } from '../../document/filed-parts.ts'
import { renderCovers } from '../../document/typst/covers.ts'
import type { App } from '../app.ts'
import { cannotWrite } from '../evidence/extract-original.ts'
import type { BuildOptions } from '../petition/build-petition.ts'
import type { DraftedPetition } from '../petition/draft-petition.ts'
import { openOutput, type WrittenFile } from '../petition/write-output.ts'
import { noticeOf } from '../petition/public/document-version.ts'
import { pullExhibits } from '../petition/pull-exhibits.ts'
import { typeset } from '../petition/write-volume.ts'
import { SPOOL } from './bind-parts.ts'
import { partNames, petitionFile } from './part-names.ts'

const BIND_MS = 3_600_000

/** A file of exhibits as written. */
export interface WrittenPart extends Part, WrittenFile {
  readonly name: string
}

/** The files of exhibits, and what a public version flattened of them. */
export interface WrittenParts {
  readonly parts: readonly WrittenPart[]
  readonly redacted: readonly RedactedExhibit[]
}

/** Binds the exhibits into files of at most `limit` bytes in `folder`. Throws `cannot-typeset`, `cannot-bind`, `cannot-write`, `cancelled`. */
export async function writeParts(
  app: App,
  drafted: DraftedPetition,
  { folder, limit }: { readonly folder: string; readonly limit: number },
  options: BuildOptions,
): Promise<WrittenParts> {
  const { document, version } = drafted
  if (document.exhibits.length === 0) return { parts: [], redacted: [] }
  const covers = await typeset(app, renderCovers(document.exhibits, document), options.signal)
  const { title, author, language, date, watermark, bates, exhibits } = document
  const banner = version ? noticeOf(version, document) : document.banner
  const input = {
    covers,
    exhibits,
    title,
    author,
    language,
    date,
    banner,
    watermark,
    bates,
    limit,
    petitionFile: petitionFile(version?.of),
  }
  const outputs = openOutputs(folder)
  const exhibitsOf = pullExhibits(app, drafted, options.signal)
  const spool = await openSpool(join(folder, 'spool'))
  try {
    const parts = await app.workers.run('bind-parts', input, {
      lane: 'pages',
      timeoutMs: BIND_MS,
      signal: options.signal,
      pull: (name, room) => spool.asked(name) ?? exhibitsOf.pull(name, room),
      push: (pieces, to) => (to === SPOOL ? spool.write(pieces) : outputs.write(pieces, to)),
      ...(options.progress ? { progress: options.progress } : {}),
    })
    const files = await outputs.close()
    return {
      parts: await named({ folder, limit, version: version?.of }, parts, files),
      redacted: exhibitsOf.redacted(),
    }
  } finally {
    exhibitsOf.end()
    await outputs.close()
    await spool.remove()
  }
}

/** Gives each file its name, now that it is known how many there are. */
async function named(
  {
    folder,
    limit,
    version,
  }: { readonly folder: string; readonly limit: number; readonly version?: PetitionVersion | undefined },
  parts: readonly Part[],
  files: ReadonlyMap<string, WrittenFile>,
) {
  const names = partNames(
    parts.map(({ exhibits, bytes }) => ({ exhibits: exhibits.map(({ number }) => number), over: bytes > limit })),
    version,
  )
  const written: WrittenPart[] = []
  for (const [i, part] of parts.entries()) {
    const [name, file] = [names[i], files.get(String(i))]
    if (name === undefined || !file) throw new Error('every part was written')
    await rename(join(folder, temporary(String(i))), join(folder, name))
    written.push({ ...part, ...file, name })
  }
  return written
}

const temporary = (part: string) => `part-${part}`

function openOutputs(folder: string) {
  const opened = new Map<string, Awaited<ReturnType<typeof openOutput>>>()
  const written = new Map<string, WrittenFile>()
  return {
    async write(pieces: readonly Uint8Array[], part: string): Promise<void> {
      const file = opened.get(part) ?? (await openOutput(join(folder, temporary(part))))
      opened.set(part, file)
      await file.write(pieces)
    },
    async close(): Promise<ReadonlyMap<string, WrittenFile>> {
      for (const [part, file] of opened) {
        written.set(part, file.written())
        await file.close()
      }
      opened.clear()
      return written
    },
  }
}

/** The exhibits until it is known which file each belongs to. */
async function openSpool(path: string) {
  const file = await open(path, 'wx+').catch((cause: unknown) => {
    throw cannotWrite(path, cause)
  })
  let end = 0
  return {
    async write(pieces: readonly Uint8Array[]): Promise<void> {
      for (const piece of pieces) {
        const { bytesWritten } = await file.write(piece, 0, piece.length, end).catch((cause: unknown) => {
          throw cannotWrite(path, cause)
        })
        if (bytesWritten < piece.length) throw cannotWrite(path, new Error('the disk took only a part of it'))
        end += bytesWritten
      }
    },
    asked(name: string): Promise<Uint8Array<ArrayBuffer>> | null {
      const [, from, to] = /^spool:(\d+)-(\d+)$/.exec(name) ?? []
      if (from === undefined || to === undefined) return null
      const bytes = new Uint8Array(Number(to) - Number(from))
      return file.read(bytes, 0, bytes.length, Number(from)).then(() => bytes)
    },
    async remove(): Promise<void> {
      await file.close()
      await rm(path, { force: true })
    },
  }
}

/** Every exhibit's place in the parts, for the links of the petition and the table it prints. */
export function placesOf(
  drafted: DraftedPetition,
  parts: readonly WrittenPart[],
): { readonly elsewhere: readonly (ExhibitElsewhere & { readonly part: number })[]; readonly filed: FiledParts } {
  const titles = new Map(drafted.document.exhibits.map(({ number, title }) => [number, title]))
  const elsewhere = parts.flatMap(({ name, exhibits }, i) =>
    exhibits.map((exhibit) => ({ ...exhibit, title: titles.get(exhibit.number) ?? '', file: name, part: i + 1 })),
  )
  return {
    elsewhere,
    filed: {
      parts: parts.map(({ name, exhibits, pages }, i) => {
        return { number: i + 1, file: name, exhibits: exhibits.map(({ number }) => number), pages }
      }),
      places: new Map(elsewhere.map(({ number, part, firstPage }) => [number, { part, page: firstPage }])),
    },
  }
}
