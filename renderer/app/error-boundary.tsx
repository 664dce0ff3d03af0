import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Screen } from '../ui/screen.tsx';
import { useWording } from '../ui/wording.tsx';
import styles from './error-boundary.module.css';

interface BoundaryProps {
  /** Leaves the broken screen. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
}

function Crash(props: { readonly error: Error; readonly onLeave: () => void }) {
  const { say } = useWording();
  const details = props.error.stack ?? props.error.message;
  return (
    <Screen>
      <div className={styles['crash']} role="alert">
        <h1>{say('window.crash.title')}</h1>
        <p>{say('window.crash.lead')}</p>
        <div className={styles['buttons']}>
          <Button look="filled" onPress={props.onLeave}>
            {say('window.crash.back')}
          </Button>
          <CopyButton text={() => details}>{say('window.crash.copy')}</CopyButton>
        </div>
        <details>
          <summary>{say('window.crash.details')}</summary>
          <pre>{details}</pre>
        </details>
      </div>
    </Screen>
  );
}

/** Catches a fault of one screen. The pasted text lives outside the screens and survives. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const leave = () => {
      this.setState({ error: null });
      this.props.onLeave();
    };
    return <Crash error={error} onLeave={leave} />;
  }
}
