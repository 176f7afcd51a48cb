package org.dateline.web.client;

/**
 * A claim held against other figures.
 *
 * @param verdict {@code agrees}, {@code agrees_within_rounding}, {@code contradicts} or {@code cannot_decide}
 * @param figure the figure that makes the claim, by id
 * @param arithmetic how it was held, written out
 */
public record Check(String kind, String verdict, String figure, String claim, String claimText, String arithmetic) {}
