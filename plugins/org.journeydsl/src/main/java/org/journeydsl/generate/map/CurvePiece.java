package org.journeydsl.generate.map;

/**
 * The part of one persona's emotion curve that runs through one column. Pieces meet at the columns'
 * edges, so that the curve is whole whatever a column's width and wherever a row of columns breaks,
 * on paper for example.
 *
 * @param colour whose curve, from 1
 * @param line an SVG path in a box of 100 × 100; 0 is the top
 * @param area the same, closed along the neutral line
 * @param level the feeling here, from -2 to +2
 * @param told whether the author gave the feeling here; otherwise the curve only passes through
 * @param lowest whether this is the persona's lowest point
 * @param x where the face stands, in percent; personas who feel the same stand side by side
 * @param y where the face stands, in percent from the top
 */
public record CurvePiece(
    int colour,
    String line,
    String area,
    int level,
    boolean told,
    boolean lowest,
    String x,
    String y) {}
