/**
 * Does a thing a moment after it was last asked for, one at a time: what is asked for while it is done is done once
 * more afterwards.
 */
export class Latest {
  private timer?: NodeJS.Timeout;
  private busy = false;
  private again = false;
  private over = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly delay: number,
  ) {}

  ask(): void {
    if (this.over) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), this.delay);
  }

  private async run(): Promise<void> {
    if (this.busy) {
      this.again = true;
      return;
    }
    this.busy = true;
    try {
      await this.work();
    } finally {
      this.busy = false;
    }
    if (this.again) {
      this.again = false;
      this.ask();
    }
  }

  dispose(): void {
    this.over = true;
    clearTimeout(this.timer);
  }
}
