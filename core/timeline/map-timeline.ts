import { timelineAlt, type TimelineMap } from '../../domain/timeline/timeline-map.ts'
import type { TimelineAsked } from '../../domain/timeline/timeline.ts'
import { layTimeline } from '../../document/chart/lay-timeline.ts'
import type { App } from '../app.ts'
import { drawTimeline } from './draw-timeline.ts'

/** The timeline as the case stands, placed `width` points wide in one part, with what it says in words. Throws as `drawTimeline`. */
export function mapTimeline(app: App, asked: TimelineAsked, width: number): TimelineMap {
  const timeline = drawTimeline(app, asked)
  return { timeline, layout: layTimeline(timeline, { width, height: null }), alt: timelineAlt(timeline) }
}
