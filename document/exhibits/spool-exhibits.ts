import { writeExhibits, writeStampFonts } from './build-volume.ts'
import type { PartsInput } from './parts.ts'
import type { TagTreePlace } from './tag-tree.ts'
import { openVolumeFile, type PlacedObject, type Sink, type VolumeFile } from './volume-file.ts'
import { planExhibits, type PlannedExhibit } from './volume-plan.ts'

/** An exhibit in the spool: its bytes from a place up to another, and its objects, placed from the first of them. */
export interface SpooledExhibit {
  readonly plan: PlannedExhibit
  readonly from: number
  readonly to: number
  readonly objects: readonly PlacedObject[]
}

export interface Spool {
  readonly exhibits: readonly SpooledExhibit[]
  /** Numbers every exhibit refers to: the root of the page tree and of the tags, and the stamps' fonts. */
  readonly shared: { readonly tree: number; readonly plain: number; readonly bold: number } & TagTreePlace
  /** First number that no exhibit has taken. */
  readonly free: number
}

/** Writes all exhibits once, each ready to be taken over by whichever file it will belong to. */
export async function spoolExhibits(input: PartsInput, sink: Sink, progress: (done: number) => void): Promise<Spool> {
  const file = openVolumeFile(sink)
  const [tree, document, covers] = [file.reserve(), file.reserve(), file.reserve()]
  const entries = input.exhibits.map(({ entry }) => entry)
  const planned = planExhibits(file, entries, 0)
  const fonts = await writeStampFonts(file)
  const { recorder, written } = recording(file)
  await writeExhibits(recorder, input, planned, { tree, ...fonts }, progress)
  const exhibits = cut(planned, written)
  const free = file.reserve()
  await file.finish('')
  return { exhibits, shared: { tree, document, covers, ...fonts }, free }
}

interface Written extends PlacedObject {
  readonly end: number
}

function recording(file: VolumeFile): { readonly recorder: VolumeFile; readonly written: readonly Written[] } {
  const written: Written[] = []
  const recorder: VolumeFile = {
    ...file,
    async write(number, parts) {
      const at = file.position()
      await file.write(number, parts)
      written.push({ number, at, end: file.position() })
    },
  }
  return { recorder, written }
}

/** Each exhibit's objects end with its node of the page tree. */
function cut(planned: readonly PlannedExhibit[], written: readonly Written[]): readonly SpooledExhibit[] {
  let first = 0
  return planned.map((plan) => {
    const last = written.findIndex(({ number }, i) => i >= first && number === plan.node)
    const own = written.slice(first, last + 1)
    const from = own[0]?.at ?? 0
    first = last + 1
    const objects = own.map(({ number, at }) => ({ number, at: at - from }))
    return { plan, from, to: own.at(-1)?.end ?? from, objects }
  })
}
