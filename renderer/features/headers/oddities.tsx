import type { Anomaly } from '../../../shared/headers/header-reading.ts';
import { anomalyText } from '../../../shared/wording/header-words.ts';
import { Section } from '../../report/section.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconAlertTriangle, IconInfoCircle, IconListSearch } from '../../ui/icons.ts';
import { useWording } from '../../ui/wording.tsx';
import styles from './oddities.module.css';

const LOOKS = {
  broken: { icon: IconAlertTriangle, tone: 'careful' },
  odd: { icon: IconAlertTriangle, tone: 'careful' },
  normal: { icon: IconInfoCircle, tone: 'calm' },
} as const;

/** What is odd in the header, each with the line it stands in. */
export function Oddities(props: {
  readonly anomalies: readonly Anomaly[];
  readonly onShowLine: (line: number) => void;
}) {
  const { say, language } = useWording();
  const { anomalies, onShowLine } = props;
  if (anomalies.length === 0) return null;
  return (
    <Section title={say('headers-screen.oddities')}>
      <Card>
        <ul className={styles['list']}>
          {anomalies.map((anomaly, i) => {
            const { icon, tone } = LOOKS[anomaly.weight];
            const { line } = anomaly;
            return (
              <li key={i}>
                <span className={classNames(styles['sign'], styles[tone])}>
                  <Icon of={icon} size="s" />
                </span>
                <span className={styles['words']}>{anomalyText(anomaly, language)}</span>
                {line !== null && (
                  <Button
                    small
                    look="ghost"
                    icon={IconListSearch}
                    label={say('result.rests.show')}
                    onPress={() => onShowLine(line)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </Card>
    </Section>
  );
}
