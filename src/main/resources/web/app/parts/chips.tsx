import { useAnswer } from '../data/answer';
import { OfficialNameDocument } from '../data/documents';
import { useLanguage } from '../language/language';

/** What a list is narrowed to, to be taken back. */
export function Chip({ label, href }: { label: string; href: string }) {
  const { say } = useLanguage();
  return <a class="chip" href={href}><span class="unseen">{say.filters.remove('')}</span>{label}<span aria-hidden="true"> ✕</span></a>;
}

export function SignatoryChip({ id, href }: { id: string; href: string }) {
  const { say } = useLanguage();
  const { data } = useAnswer(OfficialNameDocument, { id });
  return <Chip label={`${say.agreement.signatories}: ${data?.official?.name ?? '…'}`} href={href} />;
}
