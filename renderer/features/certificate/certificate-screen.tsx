import { useEffect, useId } from 'react';
import type { CertificateFacts, PortObservation } from '../../../shared/network/observation.ts';
import { HostForm } from '../../network/host-form.tsx';
import { LiveCheck } from '../../network/live-check.tsx';
import type { ProbeRun } from '../../network/probe-run.ts';
import { RunProblem } from '../../network/run-problem.tsx';
import { Section } from '../../report/section.tsx';
import { ToolScreen } from '../../report/tool-screen.tsx';
import { useActions } from '../../ui/actions.tsx';
import { Card } from '../../ui/card.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import {
  IconAlertTriangle,
  IconCertificate,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
} from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { ValueRows } from '../../ui/value-rows.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { certificateRows, verdictOf, verdictWords } from './certificate-words.ts';
import { useCertificateEntry, useCertificateProbe } from './store.ts';
import styles from './certificate-screen.module.css';

type WithCertificate = PortObservation & { readonly certificate: CertificateFacts };

function hasCertificate(seen: PortObservation): seen is WithCertificate {
  return seen.certificate !== null;
}

function connectionText({ tlsProtocol, starttls }: PortObservation, { say }: Wording): string | null {
  if (tlsProtocol === null) return null;
  const protocol = tlsProtocol.replace(/^TLSv/, 'TLS ');
  return say(starttls === null ? 'certificate.field.tls.at-once' : 'certificate.field.tls.starttls', {
    protocol,
  });
}

function lookOf(facts: CertificateFacts) {
  switch (verdictOf(facts)) {
    case 'good':
      return { icon: IconCircleCheck, tone: 'passed' } as const;
    case 'system-only':
      return { icon: IconAlertTriangle, tone: 'waiting' } as const;
    default:
      return { icon: IconCircleX, tone: 'refused' } as const;
  }
}

function Certificate(props: { readonly seen: WithCertificate }) {
  const wording = useWording();
  const { say } = wording;
  const { announce } = useActions();
  const id = useId();
  const { seen } = props;
  const { certificate, host } = seen;
  const { title, lead } = verdictWords(certificate, host, wording);
  const rows = certificateRows(certificate, connectionText(seen, wording), wording);
  const asText = () => [title, lead, '', ...rows.map(({ label, value }) => `${label}: ${value}`)].join('\n');
  useEffect(() => announce(title), [announce, title]);
  return (
    <section className={styles['found']} aria-labelledby={id}>
      <Note {...lookOf(certificate)}>
        <b id={id} className={styles['verdict']}>
          {title}
        </b>
        <p>{lead}</p>
      </Note>
      <Section title={say('certificate.details')}>
        <Card>
          <ValueRows rows={rows} />
          <div className={styles['foot']}>
            <CopyButton small text={asText}>
              {say('certificate.copy')}
            </CopyButton>
          </div>
        </Card>
      </Section>
      <Section title={say('certificate.chain')}>
        <ol className={styles['chain']}>
          {certificate.chain.map((subject, i) => (
            <li key={i}>{subject}</li>
          ))}
        </ol>
      </Section>
    </section>
  );
}

function Found(props: { readonly run: ProbeRun }) {
  const { say } = useWording();
  const { run } = props;
  if (run.state.kind !== 'done') return <RunProblem run={run} />;
  const shown = run.state.answer.target.ports.filter(hasCertificate);
  const [first] = shown;
  if (!first) {
    return (
      <Note icon={IconHelpCircle}>
        <b>{say('certificate.none', { port: run.ports.join(', ') })}</b>
      </Note>
    );
  }
  return <Certificate key={`${first.port} ${first.address}`} seen={first} />;
}

/** The tool "Certificate": names, dates, issuer, chain, trust and fingerprint, and what is wrong in a sentence. */
export function CertificateScreen(props: { readonly onLeave: () => void }) {
  const { say } = useWording();
  const { run, start, stop } = useCertificateProbe();
  const { entry, change } = useCertificateEntry();
  return (
    <ToolScreen icon={IconCertificate} title={say('certificate.title')} onLeave={props.onLeave}>
      <HostForm
        title={say('certificate.question')}
        portsLabel={say('certificate.port')}
        entry={entry}
        onChange={change}
        onStart={(target, ports) => void start(target, ports)}
      />
      {run && (
        <>
          <Found run={run} />
          <LiveCheck
            run={run}
            host={run.target}
            title={say(run.state.kind === 'running' ? 'cannot-send.check' : 'cannot-send.checked', {
              host: run.target,
            })}
            best={null}
            onStop={stop}
            onAgain={() => void start(run.target, run.ports)}
          />
        </>
      )}
    </ToolScreen>
  );
}
