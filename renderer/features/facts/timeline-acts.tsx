import type { TimelineAsked } from '../../../domain/timeline/timeline.ts'
import { api } from '../../data/api.ts'
import { DrawingActs } from '../../parts/drawing-acts.tsx'

/** The timeline as it is narrowed, as an exhibit or a file. */
export function TimelineActs({ asked }: { readonly asked: TimelineAsked }) {
  return (
    <DrawingActs
      what="timeline"
      data="dates"
      endings=".svg, .png, .pdf or .csv"
      fileName="timeline.svg"
      make={(work, aliases) =>
        api.exhibits.make({ work, kind: 'timeline', definition: { ...asked, aliases }, id: null })
      }
      save={(work, path, aliases) => api.facts.saveTimeline({ work, path, asked: { ...asked, aliases } })}
    />
  )
}
