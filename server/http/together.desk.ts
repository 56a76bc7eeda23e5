/** Worked on together at most. */
const MOST_TOGETHER = 32;
/** Milliseconds of one step after which what is done goes on to the next: a dear question holds back nobody's answer. */
const LONGEST_HOLD = 4;

export interface TogetherWork<Q> {
  readonly steps: readonly ((question: Q) => void)[];
  /** Called with what a step threw; the question takes no further step. */
  readonly onFault: (question: Q, error: unknown) => void;
}

/**
 * Works on what came in one turn of the event loop together: one step for all of it, then the next step. Code and data
 * of a step are still at hand in the processor for the next question, so that small answers take less while many ask;
 * who asks alone waits for nobody.
 */
export class TogetherDesk<Q> {
  private readonly work: TogetherWork<Q>;
  private readonly now: () => number;
  private waiting: Q[] = [];
  private isCalled = false;

  /** @param now milliseconds of a clock that never goes back */
  constructor(work: TogetherWork<Q>, now: () => number = () => performance.now()) {
    this.work = work;
    this.now = now;
  }

  take(question: Q): void {
    this.waiting.push(question);
    if (this.waiting.length >= MOST_TOGETHER) this.begin();
    else if (!this.isCalled) {
      this.isCalled = true;
      setImmediate(() => {
        this.isCalled = false;
        this.begin();
      });
    }
  }

  private begin(): void {
    const questions = this.waiting;
    this.waiting = [];
    this.run(questions, 0);
  }

  private run(questions: readonly Q[], from: number): void {
    let group = questions;
    for (let step = from; step < this.work.steps.length; step += 1) {
      const begun = this.now();
      const done: Q[] = [];
      for (const [place, question] of group.entries()) {
        if (this.isDone(question, step)) done.push(question);
        if (place + 1 === group.length || this.now() - begun < LONGEST_HOLD) continue;
        this.run(done, step + 1);
        this.run(group.slice(place + 1), step);
        return;
      }
      group = done;
    }
  }

  private isDone(question: Q, step: number): boolean {
    try {
      this.work.steps[step]?.(question);
      return true;
    } catch (error) {
      this.work.onFault(question, error);
      return false;
    }
  }
}
