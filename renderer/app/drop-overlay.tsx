import { useEffect, useState } from 'react';
import { droppedInputs } from '../input/dropped.ts';
import { IconMailForward } from '../ui/icons.ts';
import { useWording } from '../ui/wording.tsx';
import { takeInputs } from './take-inputs.ts';
import styles from './drop-overlay.module.css';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files dropped anywhere in the window, and says so while they hover. */
export function DropOverlay() {
  const { say } = useWording();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!carriesFiles(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving the window has no element to go to; between elements there is one.
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setHovering(false);
      void droppedInputs(event.dataTransfer).then(takeInputs);
    };
    window.addEventListener('dragenter', over);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', over);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!hovering) return null;
  return (
    <div className={styles['overlay']}>
      <div className={styles['target']}>
        <IconMailForward size={34} stroke={1.4} aria-hidden="true" />
        <b>{say('window.drop.title')}</b>
        <span>{say('window.drop.detail')}</span>
      </div>
    </div>
  );
}
