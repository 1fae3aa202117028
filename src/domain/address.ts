/** The part of an address that stands for a code: `KT-5.2.c` becomes `kt-5-2-c`. */
export const kodeAddress = (kode: string): string => kode.toLowerCase().replaceAll('.', '-');

/** Paths of a road map's pages, all with a slash at both ends. */
export const address = {
	beranda: '/',
	cari: '/cari/',
	/** The list of road maps, to choose from. */
	pilihPeta: '/#peta-jalan',
	/** Where a kind of reader chooses a road map. */
	untuk: (reader: string) => `/untuk/${reader}/`,
	petaJalan: (id: string) => `/${id}/`,
	untukWarga: (id: string) => `/${id}/untuk-warga/`,
	topik: (id: string, kode: string) => `/${id}/untuk-warga/#${kode}`,
	visiMisi: (id: string) => `/${id}/visi-misi/`,
	sasaran: (id: string) => `/${id}/sasaran/`,
	organisasi: (id: string) => `/${id}/organisasi/`,
	bab: (id: string, bab: string) => `/${id}/bab/${bab}/`,
	program: (id: string) => `/${id}/program/`,
	area: (id: string, area: string) => `/${id}/program/${area}/`,
	aksi: (id: string, kode: string) => `/${id}/aksi/${kodeAddress(kode)}/`,
	daftarOpd: (id: string) => `/${id}/opd/`,
	opd: (id: string, kode: string) => `/${id}/opd/${kode}/`,
	lembarKerja: (id: string, kode: string) => `/${id}/opd/${kode}/lembar-kerja/`,
	daftarIndikator: (id: string) => `/${id}/indikator/`,
	indikator: (id: string, kode: string) => `/${id}/indikator/${kode}/`,
	/** The chart of an indicator for a frame on another site. */
	tanam: (id: string, kode: string) => `/tanam/${id}/${kode}/`,
	berkasGrafik: (id: string, kode: string, form: string) => `/data/${id}/grafik/${kode}.${form}`,
	/** What the pictures of a road map's actions and quick wins say. */
	berkasGambar: (id: string) => `/gambar/${id}.json`,
	quickWins: (id: string) => `/${id}/quick-wins/`,
	quickWin: (id: string, kode: string) => `/${id}/quick-wins/#${kodeAddress(kode)}`,
	isuStrategis: (id: string) => `/${id}/isu-strategis/`,
	pelaksana: (id: string) => `/${id}/pelaksana/`,
	realisasi: (id: string) => `/${id}/realisasi/`,
	anggaran: (id: string) => `/${id}/anggaran/`,
	monev: (id: string) => `/${id}/monev/`,
	kelengkapan: (id: string) => `/${id}/kelengkapan/`,
	catatan: (id: string) => `/${id}/catatan/`,
	satuCatatan: (id: string, kode: string) => `/${id}/catatan/#${kode}`,
	data: (id: string) => `/${id}/data/`,
	presentasi: (id: string) => `/${id}/presentasi/`,
	/** The slides about one area, agency or topic. */
	presentasiTentang: (id: string, tentang: 'area' | 'opd' | 'topik', kode: string) =>
		`/${id}/presentasi/?${tentang}=${kode}`,
	semuaData: '/data/',
	jelajah: '/program/',
	banding: '/banding/',
	glosarium: '/glosarium/',
	istilah: (kode: string) => `/glosarium/#${kode}`,
	dasarHukum: '/dasar-hukum/',
	peraturan: (kode: string) => `/dasar-hukum/#${kode}`,
	simpan: '/simpan/',
	simpanPeta: (id: string) => `/simpan/#${id}`,
	tentang: '/tentang/',
	aksesibilitas: '/aksesibilitas/',
	metodologi: '/metodologi/',
	lisensi: '/lisensi/',
} as const;
