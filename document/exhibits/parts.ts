import type { Sink } from './volume-file.ts'
import type { VolumeInput, VolumeResult } from './volume.ts'

/** What the exhibits are bound from when they go into files of their own. */
export interface PartsInput extends Omit<VolumeInput, 'petition' | 'elsewhere'> {
  /** Most bytes a file may have; an exhibit larger than that alone has a file of its own all the same. */
  readonly limit: number
  /** Name of the petition's file in the same folder, ASCII. */
  readonly petitionFile: string
}

/** One file of exhibits: where each begins in it, its pages and its size. */
export interface Part extends VolumeResult {
  readonly bytes: number
}

/** Where exhibits are kept until it is known which file each belongs to, and where the files go (from 0). */
export interface PartsOutput {
  readonly spool: Sink
  /** Bytes of the spool, from a place up to another. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>
  part(index: number): Sink
}
