/** Chapters and general pages that must not pass, each with the place and the sentence that an editor must get. */
import { inventMobile, inventMobileAbroad, inventNip } from './invented-numbers.ts';

export interface MdxCase {
	nama: string;
	/** The text below the front matter. */
	isi: string;
	/** Line of the finding, counted from the first line of the text. */
	baris?: number;
	kolom?: number;
	/** What the sentence must say. */
	salah: RegExp;
	/** What the mend must say. */
	fix?: RegExp;
}

/** Faults that a chapter and a general page may not have alike. */
export const textCases: MdxCase[] = [
	// Code that would run while building.
	{ nama: 'an import', isi: "import fs from 'node:fs'\n\nteks", salah: /import/ },
	{
		nama: 'an import after text',
		isi: "teks\n\nimport x from './x.js'",
		baris: 3,
		salah: /import/,
	},
	{ nama: 'an export', isi: 'export const a = 1;\n\nteks', salah: /export/ },
	{ nama: 'an export that runs', isi: "export const a = await import('fs');", salah: /export/ },
	{ nama: 'a default export', isi: 'export default () => 1', salah: /export|tidak dapat dibaca/ },
	{ nama: 'an expression', isi: 'teks {1 + 1}', kolom: 6, salah: /kurung kurawal/ },
	{
		nama: 'an expression of its own',
		isi: 'teks\n\n{process.exit()}',
		baris: 3,
		salah: /kurung kurawal/,
	},
	{
		nama: 'an expression behind a comment',
		isi: '{/* a */ process.exit() /* b */}',
		salah: /kurung kurawal/,
	},
	{ nama: 'an empty expression', isi: 'teks {}', salah: /kurung kurawal/ },
	{
		nama: 'an expression in a heading',
		isi: '## Judul {frontmatter.title}',
		salah: /kurung kurawal/,
	},
	{ nama: 'an expression in a link', isi: '[a{1}](/glosarium/)', salah: /kurung kurawal/ },
	{
		nama: 'an expression in an attribute',
		isi: '<abbr title={process.cwd()}>a</abbr>',
		salah: /teks bertanda kutip/,
	},
	{ nama: 'spread attributes', isi: '<abbr {...globalThis}>a</abbr>', salah: /kurung kurawal/ },
	{
		nama: 'an expression so deep that the reader crashes',
		isi: `{${'('.repeat(30_000)}1${')'.repeat(30_000)}}`,
		salah: /terlalu dalam|tidak dapat dibaca/,
	},
	{
		nama: 'a chain of signs so long that the reader crashes',
		isi: `{${'!'.repeat(200_000)}1}`,
		salah: /tidak dapat dibaca|kurung kurawal/,
	},
	// Markup of its own.
	{ nama: 'a script', isi: '<script>alert(1)</script>', salah: /`<script>` tidak dikenal/ },
	{
		nama: 'a script in a line',
		isi: 'teks <script>alert(1)</script> teks',
		kolom: 6,
		salah: /`<script>` tidak dikenal/,
	},
	{ nama: 'a style', isi: '<style>body</style>', salah: /`<style>` tidak dikenal/ },
	{
		nama: 'an iframe',
		isi: '<iframe src="https://x.id"></iframe>',
		salah: /`<iframe>` tidak dikenal/,
	},
	{ nama: 'an object', isi: '<object data="x"></object>', salah: /`<object>` tidak dikenal/ },
	{ nama: 'an embed', isi: '<embed src="x" />', salah: /`<embed>` tidak dikenal/ },
	{ nama: 'a form', isi: '<form action="x"></form>', salah: /`<form>` tidak dikenal/ },
	{ nama: 'a base', isi: '<base href="https://x.id" />', salah: /`<base>` tidak dikenal/ },
	{
		nama: 'a meta',
		isi: '<meta http-equiv="refresh" content="0" />',
		salah: /`<meta>` tidak dikenal/,
	},
	{
		nama: 'a picture as a tag',
		isi: '<img src="x" onerror="alert(1)" />',
		salah: /`<img>` tidak dikenal/,
	},
	{
		nama: 'a drawing with a handler',
		isi: '<svg onload="alert(1)"></svg>',
		salah: /`<svg>` tidak dikenal/,
	},
	{
		nama: 'a link as a tag',
		isi: '<a href="javascript:alert(1)">a</a>',
		salah: /`<a>` tidak dikenal/,
	},
	{ nama: 'a paragraph as a tag', isi: '<p onclick="x">a</p>', salah: /`<p>` tidak dikenal/ },
	{ nama: 'a fragment', isi: '<>teks</>', salah: /Tag tanpa nama/ },
	{
		nama: 'a component of Astro',
		isi: '<Fragment set:html="<b>a</b>" />',
		salah: /`<Fragment>` tidak dikenal/,
	},
	{
		nama: 'a tag by the name of what every object has',
		isi: '<constructor />',
		salah: /`<constructor>` tidak dikenal/,
	},
	{
		nama: 'a tag with a dot',
		isi: '<abbr.x title="a">a</abbr.x>',
		salah: /`<abbr\.x>` tidak dikenal/,
	},
	{
		nama: 'an island of script',
		isi: '<abbr title="a" client:load>a</abbr>',
		salah: /`client:load`.*tidak dikenal/,
	},
	{
		nama: 'markup by an attribute',
		isi: '<sup set:html="<script>x</script>">a</sup>',
		salah: /`set:html`.*tidak dikenal/,
	},
	{ nama: 'a handler', isi: '<sub onclick="alert(1)">a</sub>', salah: /`onclick`.*tidak dikenal/ },
	{
		nama: 'an attribute twice',
		isi: '<abbr title="a" title="b">a</abbr>',
		salah: /ditulis dua kali/,
	},
	{
		nama: 'an attribute without a value',
		isi: '<abbr title>a</abbr>',
		salah: /teks bertanda kutip/,
	},
	{ nama: 'a comment of HTML', isi: '<!-- catatan -->', salah: /Komentar/, fix: /\{\/\*/ },
	{
		nama: 'a box that nothing knows',
		isi: ':::rahasia\nisi\n:::',
		salah: /`:::rahasia` tidak dikenal/,
	},
	{ nama: 'a box with an icon', isi: ':::note{icon="x"}\nisi\n:::', salah: /kurung kurawal/ },
	{ nama: 'an unclosed tag', isi: 'a\n\n<sup>teks', baris: 3, salah: /`<sup>` tidak ditutup/ },
	{ nama: 'a closing tag alone', isi: 'teks</sup>', salah: /penutup/ },
	{
		nama: 'a sign that is no tag',
		isi: 'nilai <5 persen',
		salah: /tidak diikuti nama tag|tidak dapat dibaca/,
	},
	{
		nama: '5,000 tags in each other',
		isi: `${'<sup>'.repeat(5000)}a${'</sup>'.repeat(5000)}`,
		salah: /terlalu dalam/,
	},
	{
		nama: '5,000 tags on lines of their own',
		isi: `${'<sup>\n'.repeat(5000)}a\n${'</sup>\n'.repeat(5000)}`,
		baris: 41,
		salah: /terlalu dalam/,
	},
	{ nama: '5,000 quotations in each other', isi: `${'>'.repeat(5000)} a`, salah: /terlalu dalam/ },
	{ nama: '5,000 lists in each other', isi: `${'- '.repeat(5000)}a`, salah: /terlalu dalam/ },
	{
		nama: '20,000 boxes in each other',
		isi: `${':a['.repeat(20_000)}a${']'.repeat(20_000)}`,
		salah: /terlalu dalam/,
	},
	{
		nama: '20,000 stars',
		isi: `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
		salah: /terlalu dalam/,
	},
	// Links in disguise.
	{ nama: 'javascript:', isi: 'teks [a](javascript:alert(1))', kolom: 6, salah: /`javascript:`/ },
	{ nama: 'javascript: in mixed case', isi: '[a](JaVaScRiPt:alert(1))', salah: /`javascript:`/ },
	{ nama: 'javascript: by entities', isi: '[a](&#106;avascript:alert(1))', salah: /`javascript:`/ },
	{
		nama: 'javascript: by an entity of hex',
		isi: '[a](java&#x73;cript:alert(1))',
		salah: /`javascript:`/,
	},
	{
		nama: 'javascript: with a colon by name',
		isi: '[a](javascript&colon;alert(1))',
		salah: /`javascript:`/,
	},
	{
		nama: 'javascript: with a tab',
		isi: '[a](java&Tab;script:alert(1))',
		salah: /tidak kelihatan/,
	},
	{
		nama: 'javascript: with a line end',
		isi: '[a](java&NewLine;script:alert(1))',
		salah: /tidak kelihatan/,
	},
	{
		nama: 'javascript: behind a control sign',
		isi: '[a](&#1;javascript:alert(1))',
		salah: /tidak kelihatan/,
	},
	{
		nama: 'javascript: behind a space',
		isi: '[a](<&nbsp;javascript:alert(1)>)',
		salah: /tidak kelihatan|tidak ditutup|tidak dapat dibaca/,
	},
	{
		nama: 'javascript: with a sign of no width',
		isi: '[a](java&#x200B;script:alert(1))',
		salah: /tidak kelihatan/,
	},
	{
		nama: 'javascript: with backslashes',
		isi: '[a](javascript\\:alert(1))',
		salah: /`javascript:`|garis miring terbalik/,
	},
	{
		nama: 'javascript: in a definition',
		isi: 'teks [a][b]\n\n[b]: javascript:alert(1)',
		baris: 3,
		salah: /`javascript:`/,
	},
	{
		nama: 'javascript: in a definition that nothing uses',
		isi: '[b]: JAVASCRIPT:x "judul"',
		salah: /`javascript:`/,
	},
	{
		nama: 'javascript: in a table',
		isi: '| a |\n| - |\n| [a](javascript:x) |',
		baris: 3,
		salah: /`javascript:`/,
	},
	{
		nama: 'javascript: in a list',
		isi: '- a\n- [a](javascript:x)',
		baris: 2,
		salah: /`javascript:`/,
	},
	{
		nama: 'javascript: in a footnote',
		isi: 'a[^1]\n\n[^1]: [a](javascript:x)',
		baris: 3,
		salah: /`javascript:`/,
	},
	{ nama: 'vbscript:', isi: '[a](vbscript:msgbox(1))', salah: /`vbscript:`/ },
	{ nama: 'data:', isi: '[a](data:text/html;base64,PHNjcmlwdD4=)', salah: /`data:`/ },
	{ nama: 'blob:', isi: '[a](blob:https://x.id/1)', salah: /`blob:`/ },
	{ nama: 'file:', isi: '[a](file:///etc/passwd)', salah: /`file:`/ },
	{ nama: 'view-source:', isi: '[a](view-source:https://x.id)', salah: /`view-source:`/ },
	{ nama: 'tel:', isi: '[a](tel:0541123456)', salah: /`tel:`/ },
	{
		nama: 'an autolink',
		isi: '<javascript:alert(1)>',
		salah: /tidak diikuti nama tag|tidak dapat dibaca/,
	},
	{
		nama: 'an autolink of the web',
		isi: '<https://contoh.go.id>',
		salah: /tidak diikuti nama tag/,
		fix: /\[teks\]/,
	},
	{ nama: 'another site by two strokes', isi: '[a](//jahat.id/)', salah: /dua garis miring/ },
	{ nama: 'another site by a backslash', isi: '[a](/\\jahat.id/)', salah: /garis miring terbalik/ },
	{
		nama: 'an address with a name and password',
		isi: '[a](https://kab.go.id@jahat.id/)',
		salah: /bukan alamat situs yang utuh/,
	},
	{
		nama: 'an address without a host',
		isi: '[a](https:jahat)',
		salah: /bukan alamat situs yang utuh/,
	},
	{ nama: 'an address of mail that is none', isi: '[a](mailto:bukan-alamat)', salah: /tidak utuh/ },
	// Links that lead nowhere.
	{ nama: 'an absent page', isi: '[a](/tidak-ada/)', salah: /tidak ada di situs ini/ },
	{
		nama: 'a mistyped page',
		isi: '[a](/glosariun/)',
		salah: /tidak ada/,
		fix: /`\/glosarium\/`/,
	},
	{
		nama: 'a page without its last stroke',
		isi: '[a](/glosarium)',
		salah: /tidak ada/,
		fix: /Tulis `\/glosarium\/`/,
	},
	{
		nama: 'a page in capitals',
		isi: '[a](/Glosarium/)',
		salah: /tidak ada/,
		fix: /`\/glosarium\/`/,
	},
	{
		nama: 'an absent page by a definition',
		isi: 'teks [a]\n\n[a]: /tidak-ada/',
		baris: 3,
		salah: /tidak ada di situs ini/,
	},
	{
		nama: 'an absent fragment of this page',
		isi: '## Ada\n\n[a](#tidak-ada)',
		baris: 3,
		salah: /`#tidak-ada`.*tidak dikenal/,
		fix: /judul bagian/,
	},
	{
		nama: 'an absent fragment of another page',
		isi: '[a](/glosarium/#spbee)',
		salah: /`#spbee`.*tidak dikenal/,
		fix: /`spbe`/,
	},
	{ nama: 'a fragment of a file', isi: '[a](/data/index.json#a)', salah: /tidak berbagian/ },
	{
		nama: 'an absent file of data',
		isi: '[a](/data/contoh-2030/aksi.cvs)',
		salah: /tidak ada/,
		fix: /aksi\.csv/,
	},
	{
		nama: 'a relative page that is not there',
		isi: '[a](../2-tidak-ada/)',
		salah: /tidak ada di situs ini/,
	},
	{
		nama: 'a way out of the site',
		isi: '[a](../../../../../../etc/passwd)',
		salah: /keluar dari situs/,
	},
	{ nama: 'the name of a file', isi: '[a](../../halaman/tentang.mdx)', salah: /tidak ada|keluar/ },
	{ nama: 'a broken percent sign', isi: '[a](/50%/)', salah: /`%` yang tidak utuh/ },
	{ nama: 'a link without an address', isi: '[a]()', salah: /tidak beralamat/ },
	{ nama: 'a link without words', isi: '[](/glosarium/)', salah: /tidak berteks/ },
	{ nama: 'a fragment without a name', isi: '[a](/glosarium/#)', salah: /tidak menyebut bagian/ },
	{
		nama: 'a reference without a definition',
		isi: 'teks [a][b]',
		salah: /`\[a\]\[b\]` tidak beralamat/,
	},
	{
		nama: 'a definition twice',
		isi: '[a]\n\n[a]: /glosarium/\n[a]: /banding/',
		baris: 4,
		salah: /ditulis dua kali/,
	},
	{ nama: 'a footnote without its text', isi: 'teks[^1]', salah: /`\[\^1\]` tidak ada isinya/ },
	{
		nama: 'a footnote that nothing names',
		isi: 'teks\n\n[^1]: isi',
		baris: 3,
		salah: /tidak dirujuk/,
	},
	{
		nama: 'a footnote twice',
		isi: 'teks[^1]\n\n[^1]: isi\n\n[^1]: lain',
		baris: 5,
		salah: /ditulis dua kali/,
	},
	{
		nama: 'a sentence that begins like a program',
		isi: 'import beras naik tahun ini',
		salah: /import/,
		fix: /huruf besar/,
	},
	// Pictures.
	{ nama: 'a picture of another site', isi: '![a](https://x.id/a.png)', salah: /dari luar situs/ },
	{
		nama: 'a picture of another site by two strokes',
		isi: '![a](//x.id/a.png)',
		salah: /dari luar situs/,
	},
	{
		nama: 'a picture in its own address',
		isi: '![a](data:image/png;base64,AAAA)',
		salah: /dari luar situs/,
	},
	{
		nama: 'a picture that is not there',
		isi: 'a\n\n![a](tidak-ada.png)',
		baris: 3,
		salah: /`tidak-ada\.png` tidak ada/,
	},
	{
		nama: 'a picture from the root that is not there',
		isi: '![a](/tidak-ada.png)',
		salah: /tidak ada/,
	},
	{
		nama: 'a picture outside the content',
		isi: '![a](../../../../../../../etc/a.png)',
		salah: /di luar folder isi|tidak ada/,
	},
	{
		nama: 'a program as a picture',
		isi: '![a](../../../../scripts/build.ts)',
		salah: /bukan nama gambar/,
	},
	{
		nama: 'a program as a picture by a question',
		isi: '![a](x.js?a.png)',
		salah: /bukan nama gambar/,
	},
	{ nama: 'a drawing that may hold scripts', isi: '![a](a.svg)', salah: /bukan nama gambar/ },
	{
		nama: 'a picture with a broken percent sign',
		isi: '![a](50%.png)',
		salah: /bukan nama gambar/,
	},
	{ nama: 'a picture without words', isi: '![](a.png)', salah: /tidak diberi keterangan/ },
	{ nama: 'a picture by a definition', isi: '![a][b]\n\n[b]: a.png', salah: /lewat rujukan/ },
	{
		nama: 'a picture within a link',
		isi: '[![a](https://x.id/a.png)](/glosarium/)',
		kolom: 2,
		salah: /dari luar situs/,
	},
	// Headings.
	{ nama: 'a second title', isi: '# Judul', salah: /judul halaman kedua/, fix: /`## Judul`/ },
	{ nama: 'a second title by a line below', isi: 'Judul\n=====', salah: /judul halaman kedua/ },
	{
		nama: 'a level left out',
		isi: '## Dua\n\n#### Empat',
		baris: 3,
		salah: /tingkat 3 terlewati/,
		fix: /`### Empat`/,
	},
	{ nama: 'a level left out at the beginning', isi: '### Tiga', salah: /tingkat 2 terlewati/ },
	{ nama: 'a heading without words', isi: 'a\n\n##', baris: 3, salah: /tidak memuat huruf/ },
	{ nama: 'a heading of signs', isi: '## !!!', salah: /tidak memuat huruf/ },
	{ nama: 'a heading with the fragment of the frame', isi: '## _top', salah: /`#_top`/ },
	// Signs and numbers.
	{
		nama: 'a sign that turns the writing around',
		isi: 'teks \u202Egnp.exe',
		kolom: 6,
		salah: /membalik arah tulisan \(U\+202E\)/,
	},
	{ nama: 'a sign of no width', isi: 'ka\u200Bta', kolom: 3, salah: /tidak tampak \(U\+200B\)/ },
	{ nama: 'a separator of lines', isi: 'a\u2028b', salah: /[Pp]emisah baris/ },
	{ nama: 'a null', isi: 'a\n\nb\u0000', baris: 3, kolom: 2, salah: /kendali.*\(U\+0000\)/ },
	{ nama: 'a control sign', isi: 'a\u0007', salah: /kendali.*\(U\+0007\)/ },
	{ nama: 'a sign for what was lost', isi: 'kata \uFFFD', salah: /tanda pengganti/ },
	{ nama: 'a mark of order inside', isi: 'a\uFEFFb', salah: /tidak tampak \(U\+FEFF\)/ },
	{
		nama: 'an employee number',
		isi: `a\n\nNIP ${inventNip(' ')}`,
		baris: 3,
		salah: /nomor induk pegawai/,
	},
	{ nama: 'a telephone number', isi: `Hubungi ${inventMobile()}`, salah: /nomor telepon/ },
	{
		nama: 'a telephone number cut by marks',
		isi: `Hubungi ${inventMobile('**')}`,
		salah: /nomor telepon/,
	},
	{
		nama: 'a telephone number by entities',
		isi: `Hubungi &#48;${inventMobileAbroad()}`,
		salah: /nomor telepon/,
	},
	{
		nama: 'a telephone number in a comment',
		isi: `{/* ${inventMobile()} */}`,
		salah: /nomor telepon/,
	},
];

/** Faults that only chapters can have. */
export const babCases: MdxCase[] = [
	{
		nama: 'an unknown tag',
		isi: '<TabelIndiaktor />',
		salah: /tidak dikenal/,
		fix: /`TabelIndikator`/,
	},
	{
		nama: 'an unknown attribute',
		isi: '<TabelIndikator jensi="area" />',
		salah: /`jensi`.*tidak dikenal/,
		fix: /`jenis`/,
	},
	{ nama: 'an attribute that is missing', isi: '<Sumber />', salah: /`bagian`.*belum ada/ },
	{ nama: 'an attribute that is empty', isi: '<Sumber bagian=" " />', salah: /`bagian`.*kosong/ },
	{
		nama: 'an attribute without its value',
		isi: '<Sumber bagian />',
		salah: /teks bertanda kutip/,
	},
	{ nama: 'a tag without its text', isi: 'a <En></En>', kolom: 3, salah: /tidak berisi teks/ },
	{
		nama: 'a tag with text that does not show',
		isi: '<Visi>teks</Visi>',
		salah: /tidak akan ditampilkan/,
	},
	{
		nama: 'a term that the glossary lacks',
		isi: '<Istilah>reformasi birokrasu</Istilah>',
		salah: /belum ada di glosarium/,
		fix: /reformasi birokrasi/i,
	},
	{
		nama: 'a chart of an absent indicator',
		isi: '<GrafikIndikator kode="nilai-sakp" />',
		salah: /merujuk sesuatu yang tidak ada/,
		fix: /nilai-sakip/,
	},
	{
		nama: 'an absent note',
		isi: '<CatatanSumber kode="nilai-gnada" />',
		salah: /tidak ada/,
		fix: /nilai-ganda/,
	},
	{
		nama: 'a chart twice',
		isi: '<GrafikIndikator kode="nilai-sakip" />\n\n<GrafikIndikator kode="nilai-sakip" />',
		baris: 3,
		salah: /sudah ada di bab ini/,
	},
	{
		nama: 'a table of what the road map lacks',
		isi: '<TabelRisiko />',
		salah: /tidak menampilkan apa pun/,
	},
	{
		nama: 'a table of a kind that it lacks',
		isi: '<TabelIndikator jenis="titik_awal" />',
		salah: /tidak menampilkan apa pun/,
	},
	{
		nama: 'a list of places that none is in',
		isi: '<TabelDasarHukum bagian="Mengingat" />',
		salah: /tidak menampilkan apa pun/,
	},
	{
		nama: 'an article that is not there',
		isi: '<DaftarPasal nomor="9" />',
		salah: /tidak menampilkan apa pun/,
	},
	{
		nama: 'a number of an area that is not there',
		isi: '<Angka data="aksi" area="sdm" />',
		salah: /tidak menampilkan apa pun/,
	},
	{
		nama: 'a link to an absent action',
		isi: '[a](/contoh-2030/aksi/ct-1-1-b/)',
		salah: /tidak ada/,
		fix: /ct-1-1-a/,
	},
	{
		nama: 'a link by the code of an action',
		isi: '[a](/contoh-2030/aksi/CT-1.1.a/)',
		salah: /tidak ada/,
		fix: /ct-1-1-a/,
	},
	{
		nama: 'a link to an absent part of a page',
		isi: '[a](/contoh-2030/quick-wins/#ct-qw-3)',
		salah: /`#ct-qw-3`/,
		fix: /ct-qw-/,
	},
	{
		nama: 'a link to a page that the road map lacks',
		isi: '[a](/contoh-2030/pelaksana/)',
		salah: /tidak ada/,
	},
	{
		nama: 'a link to an absent note',
		isi: '[a](/contoh-2030/catatan/#nilai-gnda)',
		salah: /`#nilai-gnda`/,
		fix: /nilai-ganda/,
	},
	{
		nama: 'a link to an absent picture',
		isi: '[a](/data/contoh-2030/grafik/nilai-sakp.svg)',
		salah: /tidak ada/,
	},
	{
		nama: 'the chapter by the name of its file',
		isi: '[a](1-pendahuluan.mdx)',
		salah: /tidak ada/,
		fix: /`\/contoh-2030\/bab\/1-pendahuluan\/`/,
	},
	{
		nama: 'a general page by the name of its file',
		isi: '[a](../../halaman/tentang.mdx)',
		salah: /tidak ada/,
		fix: /`\/tentang\/`/,
	},
];

/** Texts that must pass in a chapter: the brothers of the faults that are none. */
export const allowedInBab: [name: string, content: string][] = [
	['headings level by level', '## Dua\n\n### Tiga\n\n#### Empat\n\n## Dua lagi'],
	['the same heading twice', '## Sama\n\n## Sama\n\n[a](#sama-1)'],
	[
		'links into the site',
		'[a](/glosarium/#spbe), [b](/contoh-2030/quick-wins/#ct-qw-1), [c](/dasar-hukum/), [d](/)',
	],
	['relative links', '[a](../../aksi/ct-1-2/) dan [b](./#_top) dan [c](../1-pendahuluan/)'],
	['a link with a question', '[a](/program/?area=tatalaksana)'],
	[
		'links to files',
		'[a](/data/contoh-2030/aksi.csv) [b](/data/contoh-2030/grafik/indeks-layanan.svg) [c](/data/index.json)',
	],
	['a former address', '[a](/contoh-2030/aksi/ct-1-9/)'],
	[
		'other sites and mail',
		'[a](https://contoh.go.id/a?b=c#d) https://contoh.go.id [c](mailto:humas@contoh.go.id)',
	],
	['links by definition', '[a][b] dan [b]\n\n[b]: /banding/#pokok'],
	['footnotes', 'teks[^1]\n\n[^1]: isi dengan [tautan](/banding/)'],
	['a comment', 'teks {/* catatan untuk penyunting */}\n\n{/* dua\n\nbaris */}'],
	['curly brackets as words', '`{aksi}` dan \\{aksi\\}'],
	[
		'the few tags of HTML',
		'H<sub>2</sub>O, m<sup>2</sup>, <abbr title="Aparatur Sipil Negara">ASN</abbr>, a<br />b',
	],
	['boxes', ':::note\nisi\n:::\n\n:::caution[Judul]\nisi\n:::'],
	['times and colons', 'pukul:sepuluh, pasal 5:a, ::b'],
	[
		'a term within a quotation',
		'<Kutipan sumber="BAB I">\n\n<Istilah>SPBE</Istilah> dan <En>good governance</En>\n\n</Kutipan>',
	],
	['a public number', 'Nomor 30 Tahun 2018, telepon kantor (0541) 123456, 61,68 dan 6.139'],
	['accents and signs of print', 'Rp1.000 – “kutipan” … é ½ ≥ ✓ 😀'],
];
