import type { ReactNode } from 'react'
import { Button as AriaButton, Link as AriaLink, Tooltip, TooltipTrigger } from 'react-aria-components'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly look?: 'primary' | 'plain' | 'danger'
  readonly size?: 'large'
  readonly disabled?: boolean
  readonly type?: 'submit'
  readonly label?: string
  readonly autoFocus?: boolean
}

/** A button with words on it. */
export function Button({ children, onPress, look, size, disabled, type, label, autoFocus }: ButtonProps) {
  return (
    <AriaButton
      className={['btn', look, size].filter(Boolean).join(' ')}
      type={type ?? 'button'}
      isDisabled={disabled ?? false}
      autoFocus={autoFocus ?? false}
      {...(onPress ? { onPress } : {})}
      {...(label ? { 'aria-label': label } : {})}
    >
      {children}
    </AriaButton>
  )
}

interface IconButtonProps {
  readonly children: ReactNode
  readonly label: string
  readonly onPress?: () => void
  readonly pressed?: boolean
  readonly disabled?: boolean
}

/** A button with a sign alone, for dense toolbars: its words are in the tooltip and for screen readers. */
export function IconButton({ children, label, onPress, pressed, disabled }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <AriaButton
        className="btn plain icon"
        aria-label={label}
        isDisabled={disabled ?? false}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(onPress ? { onPress } : {})}
      >
        {children}
      </AriaButton>
      <Tooltip className="tip" offset={4}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}

/** Words that lead somewhere inside the window. */
export function TextLink({ children, onPress, label }: Pick<ButtonProps, 'children' | 'onPress' | 'label'>) {
  return (
    <AriaLink className="link" {...(onPress ? { onPress } : {})} {...(label ? { 'aria-label': label } : {})}>
      {children}
    </AriaLink>
  )
}
