/** Puts printed sheets into a built site, and links them from its pages. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { formatDate } from '../../../src/domain/format.ts';
import { escapeHtml } from '../../../src/domain/markup.ts';
import { writeCopyFiles } from '../../build/copy.ts';
import { writeManifest } from '../../build/manifest.ts';
import { installSite, recoverOutput, resolveOutput } from '../../build/output.ts';
import { contentFolder, root } from '../../environment.ts';
import { formatSize } from '../../../src/domain/format-size.ts';
import type { BuiltSite } from '../site.ts';
import type { Printed } from './journal.ts';

/** A printed sheet with where it lies and which pages lead to it. */
export interface PublishedSheet extends Printed {
	/** Identifier of its road map. */
	peta: string;
	label: string;
	linkedFrom: readonly string[];
	/** The printed file. */
	path: string;
}

/** Marks what this adds to a page, so that it is not added twice. */
const mark = 'data-edisi-cetak';

/** Where a sheet stands in the site, from its root. */
const placeOf = ({ peta, name }: PublishedSheet): string => `${peta}/pdf/${name}.pdf`;

/** The words of a link to a sheet: what it is, and what fetching it costs. */
export const describeSheetLink = ({
	label,
	size,
	pages,
	date,
}: Omit<Printed, 'name' | 'source'> & { label: string }): string =>
	`${label} (PDF, ${pages} halaman, ${formatSize(size)}, ${formatDate(date)})`;

/** A page of the site with links to sheets, in its row of actions or in one of its own. */
export function linkSheets(html: string, sheets: readonly PublishedSheet[], base: string): string {
	const page = parse(html, { comment: true });
	for (const old of page.querySelectorAll(`[${mark}]`)) old.remove();
	const links = sheets
		.map(
			(sheet) =>
				`<a ${mark} href="${base}${placeOf(sheet)}">${escapeHtml(describeSheetLink(sheet))}</a>`,
		)
		.join('\n');
	const row = page.querySelector('section.tindakan:not(.tanam)');
	if (row) row.insertAdjacentHTML('beforeend', links);
	else
		page
			.querySelector('main .sl-markdown-content')
			?.insertAdjacentHTML(
				'beforeend',
				`<section class="tindakan" aria-label="Untuk dicetak" ${mark}>${links}</section>`,
			);
	return page.toString();
}

/** Adds sheets to a site, in one step: at every moment all of the old or all of the new stands. */
export async function publishPdf(
	site: BuiltSite,
	sheets: readonly PublishedSheet[],
): Promise<void> {
	const target = resolveOutput(site.folder, root, contentFolder());
	recoverOutput(target);
	const work = mkdtempSync(join(dirname(target), '.edisi-'));
	try {
		const copy = join(work, 'situs');
		cpSync(target, copy, { recursive: true });
		const byPage = Map.groupBy(
			sheets.flatMap((sheet) => sheet.linkedFrom.map((page) => ({ page, sheet }))),
			({ page }) => page,
		);
		for (const sheet of sheets) {
			const path = join(copy, placeOf(sheet));
			mkdirSync(dirname(path), { recursive: true });
			cpSync(sheet.path, path);
		}
		for (const [page, links] of byPage) {
			const path = join(copy, page);
			const html = readFileSync(path, 'utf8');
			writeFileSync(
				path,
				linkSheets(
					html,
					links.map(({ sheet }) => sheet),
					site.base,
				),
			);
		}
		// Devices keep the pages as they are now.
		await writeCopyFiles(copy);
		writeManifest(copy);
		installSite(copy, target);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
