import { useLanguage } from '../language/language';

/** Words that a name or text is to contain; sought when they are entered. */
export function Words({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    set(String(new FormData(event.currentTarget as HTMLFormElement).get('words') ?? '').trim());
  };
  return (
    <form onSubmit={submit}>
      <label class="field">
        <span>{label}</span>
        <input type="search" name="words" key={value} defaultValue={value} onChange={({ currentTarget }) => set(currentTarget.value.trim())} />
      </label>
    </form>
  );
}

/** One of several values, or any. */
export function Choice({ label, value, options, set }: {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  set: (value: string) => void;
}) {
  const { say } = useLanguage();
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{say.all}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  );
}
