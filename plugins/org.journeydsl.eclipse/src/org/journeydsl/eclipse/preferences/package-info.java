/** What a person wants of the editor: Preferences &gt; Journey &gt; Editor. */
package org.journeydsl.eclipse.preferences;
