import type { APIRoute, GetStaticPaths } from 'astro';
import { makeUrl } from '../../../components/link.ts';
import { serializeCsv } from '../../../exports/csv.ts';
import { serializeJson } from '../../../exports/json.ts';
import { listPetaJalanTables } from '../../../exports/table.ts';
import type { Table } from '../../../tables/rows.ts';
import { listPetaJalan } from '../../../queries/peta-jalan.ts';

export const getStaticPaths = (async () => {
	const url = makeUrl(new URL(import.meta.env.SITE));
	return (await listPetaJalan()).flatMap((peta) =>
		listPetaJalanTables(peta, url).flatMap((tabel) =>
			(['csv', 'json'] as const).map((bentuk) => ({
				params: { peta: peta.id, berkas: `${tabel.nama}.${bentuk}` },
				props: { tabel, bentuk },
			})),
		),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ tabel: Table; bentuk: 'csv' | 'json' }> = ({ props }) =>
	new Response(props.bentuk === 'csv' ? serializeCsv(props.tabel) : serializeJson(props.tabel));
