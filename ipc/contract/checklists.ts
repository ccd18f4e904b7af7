import { z } from 'zod'
import { Checklist, ChecklistAnswer, NewAnswer } from '../../domain/checklist.ts'
import { call } from '../call.ts'
import { Nothing } from './shapes.ts'

/** The questions put to audit reports and importers' documents. */
export const checklistsCalls = {
  list: call(Nothing, z.object({ checklists: z.array(Checklist), answers: z.array(ChecklistAnswer) })),
  answer: call(NewAnswer, ChecklistAnswer),
} as const
