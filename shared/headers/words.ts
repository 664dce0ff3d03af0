/** One short text in both interface languages; kept beside the knowledge it words. */
export interface Words {
  readonly en: string;
  readonly de: string;
}
