/** Part of a text: offsets in UTF-16 code units, as in the API and in JavaScript's own strings. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of text over which the same ranges lie. */
export interface Segment<Cited extends Range> extends Range {
  /** Those that lie over it, the shortest first. */
  over: Cited[];
}

/**
 * Cuts a text wherever a range begins or ends, so that ranges which overlap can be drawn.
 *
 * @param cuts where it is to be cut besides
 */
export function segments<Cited extends Range>(length: number, ranges: readonly Cited[], cuts: readonly Range[] = []): Segment<Cited>[] {
  const within = ranges.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  const ends = [...within, ...cuts].flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < length);
  const places = [...new Set([0, ...ends, length])].sort((one, other) => one - other);
  const starting = [...within].sort((one, other) => one.start - other.start);
  const found: Segment<Cited>[] = [];
  let over: Cited[] = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i] as number;
    over = over.filter(({ end }) => end > start);
    for (let range = starting[next]; range !== undefined && range.start <= start; range = starting[++next]) {
      over.push(range);
    }
    over.sort((one, other) => one.end - one.start - (other.end - other.start));
    found.push({ start, end: places[i + 1] as number, over: [...over] });
  }
  return found;
}

/** Where the sentence of a citation lies; where it is not found as it stands, the citation itself. */
export function sentenceOf(text: string, { start, end, sentence }: Range & { sentence: string }): Range {
  const at = text.lastIndexOf(sentence, start);
  return at >= 0 && at + sentence.length >= end ? { start: at, end: at + sentence.length } : { start, end };
}
