/** Words by which notices of one language say how a delivery went. All patterns run in linear time. */
export interface NoticeWords {
  /** Sentences and subjects that say a message did not arrive. */
  readonly failure: RegExp;
  /** Sentences that say it has not arrived yet, or that trying goes on. */
  readonly waiting: RegExp;
  /** Sentences that say nothing more will be tried; they win over {@link waiting}. */
  readonly givenUp: RegExp;
  /** Subjects of notices of delay. */
  readonly delaySubject: RegExp;
  /** Words in front of an address that make it one to ask for help, or the sender's; addresses there are no recipients. */
  readonly contact: RegExp;
}
