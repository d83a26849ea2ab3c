import type { APIRoute } from 'astro';
import { toCsv } from '../../../facts/tables.ts';
import { tablePaths } from '../../../site/tables.ts';
import type { TableProps } from '../../../site/tables.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute<TableProps> = ({ props }) => new Response(toCsv(props.table));
