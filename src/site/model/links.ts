/** Links inside the site. Astro adds the base path to nothing that a page writes itself. */
const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** The link to an address of the site: `policies/returns` is `/policies/returns/`, '' the first page. */
export function href(address: string): string {
  return address === '' ? base : `${base}${encodeURI(address)}/`;
}

/** The link to a file of the site, `search/index.bin`. */
export function asset(path: string): string {
  return `${base}${encodeURI(path)}`;
}
