declare namespace App {
	interface Locals {
		/** What the page around the content shows; set by `Halaman.astro` before it renders. */
		halaman?: import('./domain/page.ts').Page;
	}
}
