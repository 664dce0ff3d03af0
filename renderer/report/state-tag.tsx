import { Tag } from '../ui/tag.tsx';
import { useWording } from '../ui/wording.tsx';
import { STATE_LOOKS, type ResultState } from './states.ts';

/** Whether the mail is refused for good, waits or arrived. `short` is the word for lists. */
export function StateTag(props: { readonly state: ResultState; readonly short?: boolean }) {
  const { say } = useWording();
  const { icon, tone } = STATE_LOOKS[props.state];
  return (
    <Tag icon={icon} tone={tone} look={props.short ? 'plain' : 'tinted'}>
      {props.short ? say(`state.short.${props.state}`) : say(`state.${props.state}`)}
    </Tag>
  );
}
