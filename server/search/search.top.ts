/** Keeps the best of many scores: a heap whose root is the worst that is kept. Of equals, the lower number wins. */
export class TopScores {
  private readonly most: number;
  private readonly documents: number[] = [];
  private readonly scores: number[] = [];

  constructor(most: number) {
    this.most = most;
  }

  offer(document: number, score: number): void {
    if (this.documents.length < this.most) {
      this.documents.push(document);
      this.scores.push(score);
      this.rise(this.documents.length - 1);
    } else if (this.isWorse(0, document, score)) {
      this.documents[0] = document;
      this.scores[0] = score;
      this.sink();
    }
  }

  /** Best first. */
  inOrder(): { document: number; score: number }[] {
    return this.documents
      .map((document, at) => ({ document, score: this.scores[at] ?? 0 }))
      .sort((left, right) => right.score - left.score || left.document - right.document);
  }

  private isWorse(at: number, document: number, score: number): boolean {
    const own = this.scores[at] ?? 0;
    return own < score || (own === score && (this.documents[at] ?? 0) > document);
  }

  private rise(from: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isWorse(at, this.documents[above] ?? 0, this.scores[above] ?? 0)) return;
      this.swap(at, above);
      at = above;
    }
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      let worst = at;
      for (const below of [2 * at + 1, 2 * at + 2])
        if (
          below < this.documents.length &&
          this.isWorse(below, this.documents[worst] ?? 0, this.scores[worst] ?? 0)
        )
          worst = below;
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }

  private swap(left: number, right: number): void {
    const document = this.documents[left] ?? 0;
    const score = this.scores[left] ?? 0;
    this.documents[left] = this.documents[right] ?? 0;
    this.scores[left] = this.scores[right] ?? 0;
    this.documents[right] = document;
    this.scores[right] = score;
  }
}
