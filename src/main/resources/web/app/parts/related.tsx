import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language/language';

/** The first of a list that belongs to the thing shown, and the way to all of it. */
export function Related({ title, total, shown, all, children }: {
  title: string;
  total: number;
  shown: number;
  /** The whole list. */
  all?: string;
  children: ComponentChildren;
}) {
  const { say, write } = useLanguage();
  if (total === 0) {
    return null;
  }
  return (
    <section>
      <h2>{title} <span class="count">{write.number(total)}</span></h2>
      {children}
      {total > shown && all && <p class="all"><a href={all}>{say.all} ({write.number(total)}) →</a></p>}
    </section>
  );
}
