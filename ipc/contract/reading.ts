import { z } from 'zod'
import { EvidenceId } from '../../domain/ids.ts'
import { OcrLanguage, Ordered, QueuedReading } from '../../domain/machine-text.ts'
import { call } from '../call.ts'
import { Done, Nothing } from './shapes.ts'

/** The queue of pages whose text is read off them, which the host works through by itself. */
export const readingCalls = {
  queue: call(Nothing, z.array(QueuedReading)),
  /** Puts items in the queue, each to be read in its languages. */
  order: call(
    z.object({ items: z.array(z.object({ id: EvidenceId, languages: z.array(OcrLanguage).min(1) })) }),
    Ordered,
  ),
  /** Another place in the queue, from 1. */
  move: call(z.object({ id: EvidenceId, place: z.number().int().positive() }), Done),
  /** Takes items off the queue; what was read of them is kept. */
  drop: call(z.object({ ids: z.array(EvidenceId) }), Done),
} as const
