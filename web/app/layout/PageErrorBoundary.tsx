import { Component, type ReactNode } from 'react';
import { ErrorState } from '../../ui/ErrorState';

/** Keeps a screen that throws from taking the whole interface with it. */
export class PageErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <ErrorState title="app.crash.title" body="app.crash.body" onRetry={() => window.location.reload()} />;
  }
}
