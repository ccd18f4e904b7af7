import {
  ArrowLeft,
  ChevronDown,
  ChevronUp,
  EyeOff,
  Highlighter,
  FileText,
  Minus,
  Plus,
  SquareDashed,
} from 'lucide-react'
import type { Evidence } from '../../../domain/evidence.ts'
import { KIND_WORDS } from '../../../domain/evidence.ts'
import { useStore } from '../../app/store.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import type { Drawing, ReaderCommands } from './use-reader-commands.ts'

interface ReaderBarProps {
  readonly item: Evidence
  /** The page in sight; null where the item is shown as rows. */
  readonly here: number | null
  readonly drawing: Drawing
  readonly zoom: number
  readonly commands: ReaderCommands
}

/** What is being read, and the three ways to make a fact of it. */
export function ReaderBar({ item, here, drawing, zoom, commands }: ReaderBarProps) {
  return (
    <div className="bar reader-bar">
      <IconButton label="Back (Esc)" onPress={useStore.getState().back}>
        <ArrowLeft size={16} aria-hidden />
      </IconButton>
      <div className="reader-title">
        <h2 title={item.title}>{item.title}</h2>
        <span className="quiet">
          {KIND_WORDS[item.kind]}
          {item.pages && here !== null ? `, page ${here} of ${item.pages}` : ''}
        </span>
      </div>
      <span className="sp" />
      <div className="zoom" role="group" aria-label="Size">
        <IconButton label="Smaller (Ctrl −)" onPress={() => commands.zoomBy(0.8)}>
          <Minus size={14} aria-hidden />
        </IconButton>
        <span className="number">{Math.round(zoom * 100)}%</span>
        <IconButton label="Larger (Ctrl +)" onPress={() => commands.zoomBy(1.25)}>
          <Plus size={14} aria-hidden />
        </IconButton>
      </div>
      <IconButton label="Item before (Alt ↑)" onPress={() => commands.step(-1)}>
        <ChevronUp size={16} aria-hidden />
      </IconButton>
      <IconButton label="Next item (Alt ↓)" onPress={() => commands.step(1)}>
        <ChevronDown size={16} aria-hidden />
      </IconButton>
      <span className="divide" />
      <Button look="primary" onPress={commands.highlight}>
        <Highlighter size={14} aria-hidden />
        Highlight <kbd>H</kbd>
      </Button>
      <button type="button" className="btn" aria-pressed={drawing === 'fact'} onClick={commands.region}>
        <SquareDashed size={14} aria-hidden />
        Region <kbd>R</kbd>
      </button>
      <Button onPress={commands.citePage}>
        <FileText size={14} aria-hidden />
        Page <kbd>C</kbd>
      </Button>
      <span className="divide" />
      <button type="button" className="btn" aria-pressed={drawing === 'hold'} onClick={commands.withhold}>
        <EyeOff size={14} aria-hidden />
        Withhold <kbd>X</kbd>
      </button>
    </div>
  )
}
