/**
 * Codes: what stands for a path on a platform that does not accept the path itself, and the map
 * that leads back.
 *
 * <p>A further platform is one more {@code Platform} with its alphabet and length. A rule that
 * makes codes is never changed: series of answers hang on them. Formats: {@code
 * docs/formats/code-map.md}.
 */
package org.journeydsl.generate.code;
