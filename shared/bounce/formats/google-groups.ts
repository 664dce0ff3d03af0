import { foldWhiteSpace } from '../../mail/white-space.ts';
import { factsFromText } from './recipient-facts.ts';
import { recipientsInText } from './recipients-in-text.ts';
import type { Format, Survey } from './reading.ts';

/** Help pages that only the notices of Google Groups point to, whatever their language. */
const HELP =
  /https?:\/\/(?:groups\.google\.com\/support\b|support\.google\.com\/(?:groups\b|a\/[^\s/]{1,100}\/bin\/topic\.py\?topic=25838))/i;

/** Characters of the notice that hold the sentence about the group. */
const MAX_OPENING = 4000;

/** The group's name in brackets, as the first sentence has it: `(team)`. */
function namesGroup(opening: string, group: string): boolean {
  const name = group.split('@')[0]?.toLowerCase() ?? '';
  const words = opening.toLowerCase();
  return name !== '' && (words.includes(`(${name})`) || words.includes(`（${name}）`));
}

/** The paragraph that names the group, and the one with the link. */
function toldIn(survey: Survey, group: string): string {
  const paragraphs = survey.own.slice(0, MAX_OPENING).split(/\n\s{0,40}\n/);
  const telling = paragraphs.filter((text) => namesGroup(text, group) || HELP.test(text));
  return foldWhiteSpace(telling.join(' '));
}

/**
 * Google Groups: the group does not exist, or this sender may not post to it; the notice leaves open which. Known by its
 * link and by the group's name in brackets, because the words come in some fifty languages.
 */
export const googleGroups: Format = {
  name: 'google-groups',
  software: 'google-groups',
  read: (survey) => {
    const daemon =
      /mailer-daemon@google(?:mail)?\.com/i.test(survey.from.raw) || survey.document.form === 'text';
    if (!daemon || !HELP.test(survey.own)) return null;
    const opening = survey.own.slice(0, MAX_OPENING);
    const groups = recipientsInText(survey).filter((address) => namesGroup(opening, address));
    if (groups.length === 0) return null;
    const recipients = groups.map((address) => ({
      ...factsFromText({
        address,
        action: 'failed',
        text: toldIn(survey, address),
        context: foldWhiteSpace(opening),
      }),
    }));
    return { kind: 'failure', recipients, reporter: { software: 'google-groups' } };
  },
};
