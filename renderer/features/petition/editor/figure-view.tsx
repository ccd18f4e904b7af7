import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { Crop, RotateCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Region } from '../../../../domain/fact.ts'
import type { FigureShape } from '../../../../domain/figure.ts'
import { PageImage } from '../../../parts/page-image.tsx'
import { IconButton } from '../../../ui/button.tsx'
import { Select } from '../../../ui/choice.tsx'
import { Field } from '../../../ui/field.tsx'
import { FigureCrop } from './figure-crop.tsx'

type Attrs = Omit<FigureShape, 'crop'> & { readonly alt: string; readonly crop: Region | null }

const WIDTHS = [
  { id: '1', words: 'Full width' },
  { id: '0.75', words: 'Three quarters' },
  { id: '0.5', words: 'Half width' },
] as const

/** A figure in the text: its picture as it prints, what it says below, and what is said to who can't see it. */
export function FigureView({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const { evidenceId, page, turn, width, alt, crop } = node.attrs as Attrs
  const [cropping, setCropping] = useState(false)
  const known = WIDTHS.find(({ id }) => Number(id) === width)?.id ?? '1'
  return (
    <NodeViewWrapper className="doc-figure" role="figure" aria-label="Figure">
      <div contentEditable={false} className="doc-figure-picture" data-turn={turn} style={{ width: `${width * 100}%` }}>
        <PageImage id={evidenceId} page={page} width={900} alt={alt} crop={crop ?? undefined} turned />
      </div>
      <NodeViewContent className="doc-figure-words" />
      <div contentEditable={false} className="doc-figure-tools">
        <Field
          label="What it shows, for who can’t see it"
          value={alt}
          placeholder={alt === '' ? 'Say what can be seen; without it, the caption is read out' : ''}
          onChange={(next) => updateAttributes({ alt: next.slice(0, 2000) })}
        />
        <Select
          label="Width of the figure"
          hideLabel
          value={known}
          options={WIDTHS}
          onChange={(next) => updateAttributes({ width: Number(next) })}
        />
        <IconButton label="Show a part of the picture" onPress={() => setCropping(true)}>
          <Crop size={15} aria-hidden />
        </IconButton>
        <IconButton label="Turn the picture clockwise" onPress={() => updateAttributes({ turn: (turn + 90) % 360 })}>
          <RotateCw size={15} aria-hidden />
        </IconButton>
        <IconButton label="Remove the figure" onPress={deleteNode}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
      {cropping ? (
        <FigureCrop
          evidenceId={evidenceId}
          page={page}
          crop={crop}
          onClose={() => setCropping(false)}
          onCrop={(next) => {
            updateAttributes({ crop: next })
            setCropping(false)
          }}
        />
      ) : null}
    </NodeViewWrapper>
  )
}
