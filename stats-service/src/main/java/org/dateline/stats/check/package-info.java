/**
 * Holds the claims of a release against each other and against what was published before.
 *
 * <p>One class for each identity. Each says what the claim should be, out of its operands; intervals of exact decimals decide.
 * A verdict is {@code contradicts} only where no values within the rounding satisfy the claim, and only on evidence that
 * cannot have changed since: what was published earlier may have been restated, digits may have been cut off instead of
 * rounded, a streak may count something else. All of that is {@code cannot_decide}.
 *
 * <p>How often, measured over 80 invented agencies that tell the truth for three years each (rounding or cutting digits off,
 * a third of them restating; {@code ConsistencyPropertyTest} with {@code -Ddateline.worlds=10}), and over the sample archive:
 *
 * <table>
 *   <caption>Checks, and the share that could not be decided</caption>
 *   <tr><th>kind</th><th>invented</th><th>undecided</th><th>sample</th><th>undecided</th></tr>
 *   <tr><td>balance</td><td>3,120</td><td>0 %</td><td>58</td><td>0 %</td></tr>
 *   <tr><td>sum</td><td>11,040</td><td>4 %</td><td>63</td><td>43 %</td></tr>
 *   <tr><td>share</td><td>16,902</td><td>7 %</td><td>2</td><td>0 %</td></tr>
 *   <tr><td>growth</td><td>29,818</td><td>8 %</td><td>183</td><td>14 %</td></tr>
 *   <tr><td>parts</td><td>2,880</td><td>0 %</td><td>60</td><td>0 %</td></tr>
 *   <tr><td>record</td><td>6,033</td><td>20 %</td><td>4</td><td>0 %</td></tr>
 *   <tr><td>rank</td><td>810</td><td>42 %</td><td>6</td><td>33 %</td></tr>
 *   <tr><td>streak</td><td>5,751</td><td>17 %</td><td>21</td><td>86 %</td></tr>
 *   <tr><td>threshold</td><td>1,068</td><td>0 %</td><td>1</td><td>0 %</td></tr>
 *   <tr><td>title</td><td>5,760</td><td>0 %</td><td>61</td><td>2 %</td></tr>
 *   <tr><td>restatement, series</td><td>5,045</td><td>2 %</td><td>63</td><td>30 %</td></tr>
 * </table>
 *
 * <p>None of the 88,227 was called wrong, nor any of the 11,879 that were read from texts; of 11,176 single mistakes beyond
 * the rounding 98.2 percent were. The sample begins in the middle of streaks, and its agency restates.
 */
package org.dateline.stats.check;
