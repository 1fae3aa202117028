import Angka from './Angka.astro';
import BobotEvaluasi from './BobotEvaluasi.astro';
import CatatanSumber from './CatatanSumber.astro';
import DaftarMenimbang from './DaftarMenimbang.astro';
import DaftarMisi from './DaftarMisi.astro';
import DaftarPasal from './DaftarPasal.astro';
import DaftarTugas from './DaftarTugas.astro';
import DaftarTujuan from './DaftarTujuan.astro';
import En from './En.astro';
import GambarHilang from './GambarHilang.astro';
import GrafikAparatur from './GrafikAparatur.astro';
import GrafikIndikator from './GrafikIndikator.astro';
import GrafikKecil from './GrafikKecil.astro';
import GrafikPerangkatDaerah from './GrafikPerangkatDaerah.astro';
import GrafikProgram from './GrafikProgram.astro';
import Istilah from './Istilah.astro';
import Kutipan from './Kutipan.astro';
import Peraturan from './Peraturan.astro';
import RingkasProgram from './RingkasProgram.astro';
import Sumber from './Sumber.astro';
import TabelAparatur from './TabelAparatur.astro';
import TabelCapaian from './TabelCapaian.astro';
import TabelDasarHukum from './TabelDasarHukum.astro';
import TabelHasilArea from './TabelHasilArea.astro';
import TabelIndikator from './TabelIndikator.astro';
import TabelIsuStrategis from './TabelIsuStrategis.astro';
import TabelMonev from './TabelMonev.astro';
import TabelPerangkatDaerah from './TabelPerangkatDaerah.astro';
import TabelQuickWins from './TabelQuickWins.astro';
import TabelRisiko from './TabelRisiko.astro';
import TabelSasaran from './TabelSasaran.astro';
import TabelTim from './TabelTim.astro';
import Visi from './Visi.astro';
import type { BabContext, ChapterContext } from './context.ts';

/** The components behind the tags that a chapter may use; names are those of `tags.ts`. */
export const embeds = {
	Angka,
	BobotEvaluasi,
	CatatanSumber,
	DaftarMenimbang,
	DaftarMisi,
	DaftarPasal,
	DaftarTugas,
	DaftarTujuan,
	En,
	GambarHilang,
	GrafikAparatur,
	GrafikIndikator,
	GrafikKecil,
	GrafikPerangkatDaerah,
	GrafikProgram,
	Istilah,
	Kutipan,
	Peraturan,
	RingkasProgram,
	Sumber,
	TabelAparatur,
	TabelCapaian,
	TabelDasarHukum,
	TabelHasilArea,
	TabelIndikator,
	TabelIsuStrategis,
	TabelMonev,
	TabelPerangkatDaerah,
	TabelQuickWins,
	TabelRisiko,
	TabelSasaran,
	TabelTim,
	Visi,
};

/** A component as the renderer calls it. */
type Factory = (result: unknown, props: Record<string, unknown>, slots: unknown) => unknown;

/**
 * The tags for the chapters of one road map. Each component gets the context as props, so that none asks for the
 * page's address, and chapters of several road maps can stand on one page. Authors write nothing of it.
 */
export function bindEmbeds(peta: BabContext): Record<string, unknown> {
	let isClaimed = false;
	const claimLegend = () => !isClaimed && (isClaimed = true);
	const context: ChapterContext = { ...peta, claimLegend };
	return Object.fromEntries(
		Object.entries(embeds).map(([name, component]) => [
			name,
			new Proxy(component as Factory, {
				apply: (factory, _, [result, props, slots]: Parameters<Factory>) =>
					factory(result, { ...props, ...context }, slots),
			}),
		]),
	);
}
