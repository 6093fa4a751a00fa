import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../language/language';

/** A chart under its title with what it shows in a sentence, and the same as a table for who would rather read. */
export function Figure({ name, title, finding, note, drawing, table }: {
  /** Which of the view's panels it is. */
  name: string;
  title: string;
  finding: string;
  note?: string | undefined;
  drawing: (failed: () => void) => ComponentChildren;
  table: () => ComponentChildren;
}) {
  const { say } = useLanguage();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section class={`panel ${name}`} aria-labelledby={heading}>
      <div class="head">
        <h2 id={heading}>{title}</h2>
        <button class="small" type="button" onClick={() => setAsTable(!asTable)}>{asTable ? say.charts.asChart : say.charts.asTable}</button>
      </div>
      <p class="finding">{finding}</p>
      {asTable
        ? <div class="scrolls" role="group" tabIndex={0} aria-labelledby={heading}>{table()}</div>
        : drawing(() => setAsTable(true))}
      {note && <p class="note-below">{note}</p>}
    </section>
  );
}
