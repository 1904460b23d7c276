import type { Memento, Uri } from 'vscode';

/** More than anyone answers in one workspace; the oldest make room. */
const limit = 1_000;
const key = 'galley.answers';

/** What a person has said of a file; `none` is asked, and not answered. */
export type Answer = 'transcription' | 'plain' | 'none';

/** What people have said of single files. Kept with the workspace. */
export class Answers {
  readonly #answers: Map<string, Answer>;

  constructor(private readonly state: Memento) {
    this.#answers = new Map(state.get<[string, Answer][]>(key, []));
  }

  get(uri: Uri): Answer | undefined {
    return this.#answers.get(uri.toString());
  }

  set(uri: Uri, answer: Answer): void {
    this.#answers.delete(uri.toString());
    this.#answers.set(uri.toString(), answer);
    // The names of untitled documents are used again for others.
    const kept = [...this.#answers].filter(([name]) => !name.startsWith('untitled:')).slice(-limit);
    void this.state.update(key, kept);
  }

  forget(uri: Uri): void {
    this.#answers.delete(uri.toString());
  }
}
