import type { ReactNode } from 'react'
import { Component } from 'react'
import type { AppError } from '../../domain/errors.ts'
import { toAppError } from '../../domain/errors.ts'
import { Button } from '../ui/button.tsx'
import { Problem } from '../ui/problem.tsx'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly error: AppError | null
}

/** Keeps a screen that fails from taking the window with it, and says what happened. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { error: null }

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: toAppError(thrown) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div className="empty">
        <h2>This screen can’t be shown</h2>
        <Problem error={error} />
        <div>
          <Button onPress={() => this.setState({ error: null })}>Try again</Button>
        </div>
      </div>
    )
  }
}
