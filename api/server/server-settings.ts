/** What of the server can be set from outside. */
export interface ServerSettings {
  /** 0 for any free port. */
  port: number;
  host: string | undefined;
  /** Origins whose pages may ask the API; none by default. */
  corsOrigins: readonly string[];
  /** Requests a minute from one address; 0 for no limit. */
  rateLimit: number;
  /** Requests a minute from one address that bear a token, right or wrong; 0 for no limit. */
  curatorRateLimit: number;
  /** Exports a minute for one address; 0 for no limit. */
  exportRateLimit: number;
  /** Number of proxies before the server whose word on the client's address is taken. */
  trustedProxies: number;
  /** Where others open the pages (https://atlas.example.org); what the request was sent to where it is undefined. */
  publicUrl: string | undefined;
}

export const defaultSettings: ServerSettings = {
  port: 4000,
  host: undefined,
  corsOrigins: [],
  rateLimit: 30_000,
  curatorRateLimit: 120,
  exportRateLimit: 60,
  trustedProxies: 0,
  publicUrl: undefined,
};

/** A setting that cannot be used; the message is one line that names it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads `PORT`, `HOST`, `ATLAS_CORS_ORIGINS` (separated by commas), `ATLAS_RATE_LIMIT`, `ATLAS_CURATOR_RATE_LIMIT`, `ATLAS_EXPORT_RATE_LIMIT`, `ATLAS_TRUSTED_PROXIES` and `ATLAS_PUBLIC_URL`.
 *
 * @throws SettingsError
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ServerSettings {
  const number = (name: string, standard: number, maximum: number) => {
    const text = env[name]?.trim();
    if (!text) return standard;
    const value = Number(text);
    if (/^\d+$/.test(text) && value <= maximum) return value;
    throw new SettingsError(`${name} is "${text}": it must be a whole number from 0 to ${maximum}.`);
  };
  return {
    port: number('PORT', defaultSettings.port, 65_535),
    host: env['HOST']?.trim() || undefined,
    corsOrigins: (env['ATLAS_CORS_ORIGINS'] ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    rateLimit: number('ATLAS_RATE_LIMIT', defaultSettings.rateLimit, 1_000_000_000),
    curatorRateLimit: number('ATLAS_CURATOR_RATE_LIMIT', defaultSettings.curatorRateLimit, 1_000_000_000),
    exportRateLimit: number('ATLAS_EXPORT_RATE_LIMIT', defaultSettings.exportRateLimit, 1_000_000_000),
    trustedProxies: number('ATLAS_TRUSTED_PROXIES', 0, 100),
    publicUrl: publicUrl(env['ATLAS_PUBLIC_URL']),
  };
}

function publicUrl(text: string | undefined): string | undefined {
  const given = text?.trim();
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username) return url.href.replace(/\/+$/, '');
  throw new SettingsError(`ATLAS_PUBLIC_URL is "${given}": it must be an address like https://atlas.example.org.`);
}
