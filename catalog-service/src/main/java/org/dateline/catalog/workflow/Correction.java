package org.dateline.catalog.workflow;

import org.dateline.catalog.release.Draft;

/**
 * @param substantive whether what is stated changes; a minor correction leaves every numeral as it was
 * @param note shown to readers; needed where substantive
 * @param draft the corrected content; the published one where absent, to be edited as a draft
 */
record Correction(Boolean substantive, String note, Draft draft) {}
