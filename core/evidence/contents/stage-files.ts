import { createHash, type Hash } from 'node:crypto'
import { dropStaged, stageBlob, stageChunks } from '../../../db/repositories/blobs.ts'
import type { App } from '../../app.ts'

/** A file as it comes out of another, staged but no part of the case yet. */
export interface StagedFile {
  readonly blobId: string
  readonly sha256: string
  readonly bytes: number
  /** Its first bytes, for telling its type. */
  readonly head: Uint8Array
}

interface Coming {
  readonly blobId: string
  readonly hash: Hash
  bytes: number
  seq: number
  head: Uint8Array
}

const HEAD = 64 * 1024

/** Stages files whose pieces (1 MiB each but the last) come under a number. */
export interface StagedFiles {
  take(pieces: readonly Uint8Array[], number: string): void
  /** The file of a number, whole; one that no piece came of is empty. */
  whole(number: number): StagedFile
  /** Drops all that was not adopted. */
  drop(): void
}

export function stageFiles(app: App): StagedFiles {
  const coming = new Map<string, Coming>()
  const { staging } = app.database
  const begin = (number: string): Coming => {
    const made = { blobId: app.newId(), hash: createHash('sha256'), bytes: 0, seq: 0, head: new Uint8Array() }
    stageBlob(staging, made.blobId)
    coming.set(number, made)
    return made
  }
  return {
    take(pieces, number) {
      const file = coming.get(number) ?? begin(number)
      stageChunks(staging, file.blobId, file.seq, pieces)
      file.seq += pieces.length
      for (const piece of pieces) {
        if (file.bytes === 0) file.head = piece.slice(0, HEAD)
        file.hash.update(piece)
        file.bytes += piece.length
      }
    },
    whole(number) {
      const { blobId, hash, bytes, head } = coming.get(String(number)) ?? begin(String(number))
      return { blobId, sha256: hash.digest('hex'), bytes, head }
    },
    drop() {
      for (const { blobId } of coming.values()) dropStaged(staging, blobId)
    },
  }
}
