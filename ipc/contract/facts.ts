import { z } from 'zod'
import { Fact, NewFact } from '../../domain/fact.ts'
import { FactId } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { Done, Nothing } from './shapes.ts'

/** The facts and their pinpoints. */
export const factsCalls = {
  list: call(Nothing, z.array(Fact)),
  add: call(NewFact, z.object({ id: FactId })),
  edit: call(z.object({ id: FactId, fact: NewFact }), Done),
  remove: call(z.object({ id: FactId }), Done),
} as const
