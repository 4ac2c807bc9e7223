/**
 * Surveys for Formbricks, as bodies of its management API, version 3.
 *
 * <p>Format: what {@code POST /api/v3/surveys} accepts, seen in Formbricks' own sources (August
 * 2026; its schema is under the AGPL and not here). A card of the form is a block with one element;
 * a condition is the logic of the blocks before it. Texts are escaped by {@code FormbricksText}.
 */
package org.journeydsl.generate.survey.formbricks;
