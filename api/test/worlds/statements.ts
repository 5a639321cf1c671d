import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A statement with its values in place. */
export function sql(parts: TemplateStringsArray, ...values: (string | number | null)[]): string {
  const literal = (value: string | number | null): string =>
    value === null ? 'null' : pg.escapeLiteral(String(value));
  return parts
    .map((part, index) => part + (index < values.length ? literal(values[index] ?? null) : ''))
    .join('');
}

/** A new row of a table, from what it holds. */
export function insertion(table: string, row: Record<string, string | number | null>): string {
  const columns = Object.keys(row);
  const literals = Object.values(row).map((value) => sql`${value}`);
  return `insert into ${table} (${columns.join(', ')}) values (${literals.join(', ')})`;
}

/** The columns that say where a row belongs. */
export function placed<Of extends { practice_id: string; couple_id: string }>({
  practice_id,
  couple_id,
}: Of): { practice_id: string; couple_id: string } {
  return { practice_id, couple_id };
}

export const fresh = (): string => randomUUID();
export const NOW = '2026-06-01T12:00:00Z';
