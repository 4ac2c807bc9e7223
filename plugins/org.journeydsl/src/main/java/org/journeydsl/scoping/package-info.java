/**
 * Which name means what, and where: within a journey, a file, its imports and the library.
 *
 * <p>Names are looked up in the nearest place that knows them; what two imports declare is
 * qualified by the file's stem, as {@code personas.Olena}. It reads no files: whoever fills a
 * resource set tells through {@link org.journeydsl.scoping.ImportedFiles} which files exist. The
 * rules of names say why a name leads nowhere, with what is found here.
 */
package org.journeydsl.scoping;
