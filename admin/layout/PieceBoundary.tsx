import { Component, type ReactNode } from 'react';

/** The script of a part did not come: no line, or an installation that has other files now. */
export class PieceNotFetched extends Error {
  constructor(cause: unknown) {
    super('A part of the admin could not be fetched.', { cause });
    this.name = 'PieceNotFetched';
  }
}

interface PieceBoundaryProps {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Draws `instead` where a part could not be fetched. Any other error goes on to the screen's own boundary. */
export class PieceBoundary extends Component<PieceBoundaryProps, { thrown: unknown }> {
  override state: { thrown: unknown } = { thrown: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { thrown };
  }

  override render() {
    const { thrown } = this.state;
    if (thrown !== null && !(thrown instanceof PieceNotFetched)) {
      throw thrown;
    }
    return thrown === null ? this.props.children : this.props.instead;
  }
}
