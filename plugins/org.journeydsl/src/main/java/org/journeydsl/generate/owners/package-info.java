/**
 * Who has to look at a change of which file, as code hosts read it.
 *
 * <p>{@link org.journeydsl.generate.owners.CodeOwners} is no generator: the file belongs into the
 * repository, beside lines that people wrote, and not among what can be made anew.
 */
package org.journeydsl.generate.owners;
