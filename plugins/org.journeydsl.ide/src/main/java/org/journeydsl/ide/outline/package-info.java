/** What folds, and what a selection grows to. */
package org.journeydsl.ide.outline;
