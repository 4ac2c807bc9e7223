/**
 * Rules about what must not leave the project: unsafe links, secrets, personal data, pictures from
 * outside, names that would be one file on some system.
 *
 * <p>See {@link org.journeydsl.rules} for how to add one; its line goes into {@link
 * org.journeydsl.rules.safety.SafetyRules}.
 */
package org.journeydsl.rules.safety;
