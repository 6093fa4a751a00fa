import { useLanguage } from '../language/language';

export interface Share {
  key: string;
  label: string;
  href: string;
  count: number;
}

/** What makes how much of something, the most first, each with a bar as long as its share of the largest. */
export function Shares({ title, shares, few = 10 }: { title: string; shares: Share[]; few?: number }) {
  const { say } = useLanguage();
  if (shares.length === 0) {
    return null;
  }
  const most = Math.max(...shares.map(({ count }) => count), 1);
  const rows = shares.map((share) => <Bar key={share.key} share={share} most={most} />);
  return (
    <section class="shares">
      <h2>{title}</h2>
      <ol>{rows.slice(0, few)}</ol>
      {rows.length > few && <details><summary>{say.all}</summary><ol>{rows.slice(few)}</ol></details>}
    </section>
  );
}

function Bar({ share: { label, href, count }, most }: { share: Share; most: number }) {
  const { write, say } = useLanguage();
  return (
    <li>
      <a href={href}>{label}</a>
      <meter min={0} max={most} value={count} aria-label={`${label}: ${say.counts.agreements(count)}`} />
      <span class="count" aria-hidden="true">{write.number(count)}</span>
    </li>
  );
}
