import type { GroupHandlers } from './group.ts'

/** Work under way. Each call is answered by one verb of the core. */
export const workHandlers = {
  cancel: (host, { work }) => host.works.get(work)?.abort(),
} satisfies GroupHandlers<'work'>
