import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { BreakableName } from '../../ui/breakable-name.tsx';
import { classNames } from '../../ui/class-names.ts';
import {
  IconAlertTriangle,
  IconCheck,
  IconChevronDown,
  IconChevronRight,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
  IconMinus,
} from '../../ui/icons.ts';
import { Tag } from '../../ui/tag.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { termShape, type TreeRecord, type TreeTerm } from './spf-tree.ts';
import styles from './tree-view.module.css';

/** What a term means, in a few words. */
export function termWords(text: string, domain: string, { say }: Wording): string {
  const { kind, qualifier, value } = termShape(text);
  const name = value === '' ? domain : value;
  if (kind === 'all') return say(`spf-tool.all.${ALL_WORDS[qualifier]}`);
  return say(`spf-tool.term.${kind}`, { name });
}

const ALL_WORDS = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;

/** What a match comes to, by the sign before the term (RFC 7208 §4.6.2). */
const MATCHES = {
  '+': { icon: IconCircleCheck, tone: 'passed' },
  '-': { icon: IconCircleX, tone: 'refused' },
  '~': { icon: IconAlertTriangle, tone: 'waiting' },
  '?': { icon: IconHelpCircle, tone: 'unknown' },
} as const;

const OUTCOMES = {
  // Of an inner record: whether it counts for the whole is said at the term that includes it.
  match: { icon: IconCheck, tone: 'unknown' },
  'no-match': { icon: IconMinus, tone: 'unknown' },
  'not-reached': { icon: IconMinus, tone: 'unknown' },
  temperror: { icon: IconHelpCircle, tone: 'unknown' },
  permerror: { icon: IconCircleX, tone: 'refused' },
} as const;

/** What is to be said of a term: how it came out, what is wrong with it. */
function TermTags(props: { readonly term: TreeTerm }) {
  const { say } = useWording();
  const { text, outcome, isDecisive, isVoid, isFaulty, isUnreachable } = props.term;
  return (
    <span className={styles['tags']}>
      {isDecisive ? (
        <Tag {...MATCHES[termShape(text).qualifier]}>{say('spf-tool.decides')}</Tag>
      ) : (
        outcome !== null && (
          <Tag look="plain" {...OUTCOMES[outcome]}>
            {say(`spf.outcome.${outcome}`)}
          </Tag>
        )
      )}
      {isFaulty && outcome !== 'permerror' && (
        <Tag look="plain" icon={IconCircleX} tone="refused">
          {say('spf-tool.faulty')}
        </Tag>
      )}
      {isVoid && (
        <Tag look="plain" icon={IconAlertTriangle} tone="waiting">
          {say('spf-tool.void')}
        </Tag>
      )}
      {isUnreachable && (
        <Tag look="plain" icon={IconAlertTriangle} tone="waiting">
          {say('spf-tool.unreachable')}
        </Tag>
      )}
    </span>
  );
}

/** Includes deeper than this are closed at first. */
const OPEN_DEPTH = 2;
/** Terms of one record that are drawn at once; the largest published ones have some fifty. */
const STEP_TERMS = 60;

function Term(props: { readonly term: TreeTerm; readonly domain: string; readonly depth: number }) {
  const wording = useWording();
  const { say } = wording;
  const { term, domain, depth } = props;
  const [open, setOpen] = useState(depth < OPEN_DEPTH || term.isDecisive || term.outcome === 'match');
  const { record, lookups } = term;
  return (
    <li className={classNames(styles['item'], term.outcome === 'not-reached' && styles['faint'])}>
      <div className={styles['term']}>
        <span className={styles['words']}>
          <code className={styles['code']} lang="">
            {term.isDecisive ? <mark>{term.text}</mark> : term.text}
          </code>
          <span className={styles['meaning']}>{termWords(term.text, domain, wording)}</span>
        </span>
        <TermTags term={term} />
        {lookups > 0 && (
          <span className={styles['count']}>{say('spf.text.lookups', { count: lookups })}</span>
        )}
        {record && record.terms.length > 0 && (
          <Button
            small
            look="ghost"
            icon={open ? IconChevronDown : IconChevronRight}
            expanded={open}
            label={say(open ? 'spf-tool.fold' : 'spf-tool.unfold', { domain: record.domain })}
            onPress={() => setOpen(!open)}
          />
        )}
      </div>
      {record && open && <RecordTerms record={record} depth={depth + 1} />}
    </li>
  );
}

function RecordTerms(props: { readonly record: TreeRecord; readonly depth: number }) {
  const { say } = useWording();
  const [shown, setShown] = useState(STEP_TERMS);
  const { record, depth } = props;
  const more = record.terms.length - shown;
  if (record.terms.length === 0)
    return <p className={styles['none']}>{say('spf-tool.no-terms', { domain: record.domain })}</p>;
  return (
    <ul className={styles['terms']} aria-label={say('spf.heading.record', { domain: record.domain })}>
      {record.terms.slice(0, shown).map((term, i) => (
        <Term key={i} term={term} domain={record.domain} depth={depth} />
      ))}
      {more > 0 && (
        <li>
          <Button small onPress={() => setShown(shown + STEP_TERMS)}>
            {say('spf.text.more', { count: more })}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** A record and what it includes, as a tree: each term in plain words, what it costs, and how it came out. */
export function TreeView(props: { readonly tree: TreeRecord }) {
  const { tree } = props;
  return (
    <div className={styles['tree']}>
      <p className={styles['domain']}>
        <BreakableName name={tree.domain} />
      </p>
      <RecordTerms record={tree} depth={0} />
    </div>
  );
}

/** The same as lines of text. */
export function treeLines(record: TreeRecord, wording: Wording, indent = ''): readonly string[] {
  return [
    `${indent}${record.domain}: ${record.text ?? '–'}`,
    ...record.terms.flatMap((term) => {
      const notes = [
        term.isDecisive
          ? wording.say('spf-tool.decides')
          : term.outcome === null
            ? ''
            : wording.say(`spf.outcome.${term.outcome}`),
        term.lookups > 0 ? wording.say('spf.text.lookups', { count: term.lookups }) : '',
      ].filter(Boolean);
      return [
        `${indent}  ${term.text}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
        ...(term.record ? treeLines(term.record, wording, `${indent}    `) : []),
      ];
    }),
  ];
}
