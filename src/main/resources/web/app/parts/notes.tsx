import { connected } from '../data/connection';
import { load } from '../data/load';
import { useStore } from '../data/store';
import { useLanguage } from '../language/language';

/** What concerns every view: that the data are still growing, that there is no connection. */
export function Notes() {
  const { say } = useLanguage();
  return (
    <div class="notes" role="status">
      {!useStore(connected) && <p class="note warning">{say.offline}</p>}
      <LoadNote />
    </div>
  );
}

function LoadNote() {
  const { say, write } = useLanguage();
  const now = useStore(load);
  if (now?.state !== 'LOADING') {
    return null;
  }
  const { progress } = now;
  const seconds = progress?.secondsLeft;
  return (
    <p class="note">
      {say.load.underWay}{' '}
      {progress && say.load.of(write.number(progress.done), write.number(progress.files))}
      {seconds !== null && seconds !== undefined && `, ${say.load.left(write.number(Math.ceil(seconds / 60)))}`}
      {progress && progress.files > 0 && <progress aria-label={say.load.underWay} max={progress.files} value={progress.done} />}
    </p>
  );
}
