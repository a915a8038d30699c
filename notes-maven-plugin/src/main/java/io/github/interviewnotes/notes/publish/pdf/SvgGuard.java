package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/**
 * Says which picture could not be drawn. The engine's own drawer leaves some faults of an SVG to a log, without the picture's name, and
 * lets others end the run.
 */
final class SvgGuard implements SVGDrawer {

    /** The attribute of a picture's root element that holds its name. */
    static final String NAME = "data-picture";

    /** A picture that the engine cannot draw. Unchecked, since it passes through the engine. */
    static final class UndrawableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String picture;

        UndrawableException(String picture, Throwable cause) {
            super(cause);
            this.picture = picture;
        }

        String picture() {
            return picture;
        }
    }

    private final SVGDrawer drawer;
    private final Complaints complaints;

    /**
     * @param drawer draws
     * @param complaints where the drawer's warnings arrive
     */
    SvgGuard(SVGDrawer drawer, Complaints complaints) {
        this.drawer = drawer;
        this.complaints = complaints;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        String name = svg.getAttribute(NAME);
        return guarded(name, () -> drawer.buildSVGImage(svg, box, context, width, height, dotsPerPixel));
    }

    @Override
    public SVGImage buildStandaloneSVGImage(
            Element svg, String address, double width, double height, double dotsPerPixel) {
        String name = svg.getAttribute(NAME);
        return guarded(name, () -> drawer.buildStandaloneSVGImage(svg, address, width, height, dotsPerPixel));
    }

    private SVGImage guarded(String name, Supplier<SVGImage> image) {
        try {
            return new GuardedImage(name, image.get());
        } catch (RuntimeException | StackOverflowError e) {
            throw new UndrawableException(name, e);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext shared) {
        drawer.importFontFaceRules(fonts, shared);
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style)
            throws IOException, java.awt.FontFormatException {
        drawer.addFontFile(file, family, weight, style);
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style)
            throws IOException, java.awt.FontFormatException {
        drawer.addFontStream(font, family, weight, style);
    }

    @Override
    public void withUserAgent(UserAgentCallback agent) {
        drawer.withUserAgent(agent);
    }

    @Override
    public void close() throws IOException {
        drawer.close();
    }

    private final class GuardedImage implements SVGImage {

        private final String name;
        private final SVGImage image;

        GuardedImage(String name, SVGImage image) {
            this.name = name;
            this.image = image;
        }

        @Override
        public int getIntrinsicWidth() {
            return image.getIntrinsicWidth();
        }

        @Override
        public int getIntrinsicHeight() {
            return image.getIntrinsicHeight();
        }

        @Override
        public boolean hasIntrinsicSize() {
            return image.hasIntrinsicSize();
        }

        @Override
        public float getIntrinsicRatio() {
            return image.getIntrinsicRatio();
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            int before = complaints.heard().size();
            try {
                image.drawSVG(device, context, x, y);
            } catch (RuntimeException | StackOverflowError e) {
                throw new UndrawableException(name, e);
            }
            if (complaints.heard().size() > before) {
                throw new UndrawableException(
                        name, complaints.heard().get(before).getError());
            }
        }
    }
}
