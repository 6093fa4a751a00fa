import { useState } from 'preact/hooks';
import { useLanguage } from '../language/language';

export interface Option {
  value: string;
  label: string;
  /** How many there are. */
  count?: number;
  /** Whether it belongs to the one before it. */
  inner?: boolean;
}

/** Choices of one kind, of which any number can be ticked. */
export function Facet({ label, options, chosen, choose }: {
  label: string;
  options: Option[];
  chosen: string[];
  choose: (values: string[]) => void;
}) {
  const { write } = useLanguage();
  const [open, setOpen] = useState(chosen.length > 0);
  const toggle = (value: string) => choose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <details class="facet" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}{chosen.length > 0 && <span class="badge">{write.number(chosen.length)}</span>}</summary>
      <fieldset>
        <legend class="unseen">{label}</legend>
        {options.map((option) => (
          <label key={option.value} class={option.inner ? 'inner' : undefined}>
            <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
            <span>{option.label}</span>
            {option.count !== undefined && <span class="count">{write.number(option.count)}</span>}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
