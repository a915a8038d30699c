package io.github.interviewnotes.notes.publish.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The lines that a page draws under words. */
final class Underlines extends PDFGraphicsStreamEngine {

    /** In points: a line is not thicker, and lies no farther below the base line. */
    private static final double THICKEST = 1.2;

    private static final double LOWEST = 4;

    private final GeneralPath path = new GeneralPath();
    private final List<Rectangle2D> rules = new ArrayList<>();
    private final List<Rectangle2D> letters = new ArrayList<>();

    private Underlines(PDPage page) {
        super(page);
    }

    /** Returns by how many points each underline of a page, from top to bottom, reaches farther to the right than its letters. */
    static List<Double> excesses(PDPage page) throws IOException {
        Underlines underlines = new Underlines(page);
        underlines.processPage(page);
        List<Double> excesses = new ArrayList<>();
        for (Rectangle2D rule : underlines.rules) {
            underlines.letters.stream()
                    .filter(letter ->
                            letter.getY() >= rule.getMaxY() - THICKEST && letter.getY() < rule.getY() + LOWEST)
                    .filter(letter -> letter.getCenterX() > rule.getX() && letter.getCenterX() < rule.getMaxX())
                    .mapToDouble(Rectangle2D::getMaxX)
                    .max()
                    .ifPresent(end -> excesses.add(rule.getMaxX() - end));
        }
        return excesses;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (!font.toUnicode(code).isBlank()) {
            letters.add(new Rectangle2D.Double(
                    matrix.getTranslateX(),
                    matrix.getTranslateY(),
                    displacement.getX() * matrix.getScalingFactorX(),
                    0));
        }
    }

    @Override
    public void fillPath(int windingRule) {
        Rectangle2D bounds = path.getBounds2D();
        if (bounds.getHeight() > 0 && bounds.getHeight() <= THICKEST) {
            rules.add(bounds);
        }
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.append(new Rectangle2D.Double(p0.getX(), p0.getY(), p2.getX() - p0.getX(), p2.getY() - p0.getY()), false);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.reset();
    }

    @Override
    public void clip(int windingRule) {
        // only what is filled counts
    }

    @Override
    public void drawImage(PDImage image) {
        // not a line
    }

    @Override
    public void shadingFill(COSName shading) {
        // not a line
    }
}
