import { readDocument } from '../evidence/read-document.ts'
import { pageImage } from '../evidence/page-image.ts'
import { typesetTask } from '../petition/typeset-task.ts'
import { exhibitPages } from '../petition/exhibit-pages.ts'
import { bindVolume } from '../petition/bind-volume.ts'

/** Every task a worker can run, by name. */
export const tasks = {
  'read-document': readDocument,
  'page-image': pageImage,
  typeset: typesetTask,
  'exhibit-pages': exhibitPages,
  'bind-volume': bindVolume,
} as const

export type TaskName = keyof typeof tasks
export type TaskInput<K extends TaskName> = Parameters<(typeof tasks)[K]>[0]
export type TaskOutput<K extends TaskName> = Awaited<ReturnType<(typeof tasks)[K]>>
