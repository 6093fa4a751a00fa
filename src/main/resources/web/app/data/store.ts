import { useEffect, useState } from 'preact/hooks';

/** A value that parts of the page share. */
export interface Store<Value> {
  get(): Value;
  set(value: Value): void;
  subscribe(heard: () => void): () => void;
}

export function store<Value>(initial: Value): Store<Value> {
  let value = initial;
  const hearers = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (next !== value) {
        value = next;
        hearers.forEach((heard) => heard());
      }
    },
    subscribe(heard) {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
  };
}

/** The value, and drawn anew whenever it changes. */
export function useStore<Value>(shared: Store<Value>): Value {
  const [value, set] = useState(shared.get());
  useEffect(() => {
    const heard = () => set(() => shared.get());
    heard();
    return shared.subscribe(heard);
  }, [shared]);
  return value;
}
