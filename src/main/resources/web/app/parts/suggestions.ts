import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../data/answer';
import { SearchDocument } from '../data/documents';
import { useLanguage } from '../language/language';
import { found, type Found } from './found';

/** In milliseconds: who types on wants no answer yet. */
const PAUSE = 150;
const SHORTEST = 2;
const MOST = 8;

/** The best of what is known by a text that is being typed. */
export function useSuggestions(text: string): { suggestions: Found[]; total: number } {
  const language = useLanguage();
  const wanted = text.trim();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setAsked(wanted), PAUSE);
    return () => clearTimeout(pause);
  }, [wanted]);
  const answer = useAnswer(SearchDocument, asked.length < SHORTEST ? undefined : { text: asked, first: MOST });
  if (wanted.length < SHORTEST || asked.length < SHORTEST || answer.failure || !answer.data) {
    return { suggestions: [], total: 0 };
  }
  const { nodes, totalCount } = answer.data.search;
  return { suggestions: nodes.map(({ node }) => found(node, language)), total: totalCount };
}
