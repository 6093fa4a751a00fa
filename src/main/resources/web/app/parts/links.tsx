import { useLanguage } from '../language/language';

interface Named {
  code: string;
  name: string;
}

/** A country by code and name: flags are not drawn on every system, and codes are read as fast. */
export function CountryLink({ country: { code, name } }: { country: Named }) {
  const { to } = useLanguage();
  return <a class="country" href={to('countries', code)}><span class="code" aria-hidden="true">{code}</span>{name}</a>;
}

export function SectorLink({ sector: { code, name } }: { sector: Named }) {
  const { to } = useLanguage();
  return <a class="tag" href={to('sectors', code)}>{name}</a>;
}

/** Organisations have no page of their own: their agreements are what there is of them. */
export function OrganisationLink({ organisation: { code, name } }: { organisation: Named }) {
  const { to } = useLanguage();
  return <a href={to('agreements', undefined, { organisation: code })}>{name}</a>;
}
