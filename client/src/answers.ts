import type { Memento, Uri } from 'vscode';

/** More than anyone answers in one workspace; the oldest make room. */
const limit = 1_000;
const key = 'galley.isTranscription';

/** What people have said of single files: whether each is a transcription. Kept with the workspace. */
export class Answers {
  readonly #answers: Map<string, boolean>;

  constructor(private readonly state: Memento) {
    this.#answers = new Map(state.get<[string, boolean][]>(key, []));
  }

  get(uri: Uri): boolean | undefined {
    return this.#answers.get(uri.toString());
  }

  set(uri: Uri, isTranscription: boolean): void {
    this.#answers.delete(uri.toString());
    this.#answers.set(uri.toString(), isTranscription);
    // The names of untitled documents are used again for others.
    const kept = [...this.#answers].filter(([name]) => !name.startsWith('untitled:')).slice(-limit);
    void this.state.update(key, kept);
  }

  forget(uri: Uri): void {
    this.#answers.delete(uri.toString());
  }
}
