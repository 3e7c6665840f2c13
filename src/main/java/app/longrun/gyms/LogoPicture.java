package app.longrun.gyms;

import app.longrun.platform.Refusal;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture that somebody sent, drawn anew: what comes out is our own PNG of at most 512 pixels a side, without whatever
 * else the file held.
 */
final class LogoPicture {

    static final int MOST_BYTES = 1_000_000;

    private static final int MOST_PIXELS = 4_000;
    private static final int SIDE = 512;
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

    private LogoPicture() {}

    /** The PNG to keep; throws {@link Refusal} for what is no PNG or JPEG, or too large. */
    static byte[] redrawn(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw new Refusal("gyms.logo.error.big");
        }
        String format = begins(sent, PNG) ? "png" : begins(sent, JPEG) ? "jpeg" : "";
        if (format.isEmpty()) {
            throw new Refusal("gyms.logo.error.form");
        }
        try {
            return png(scaled(decoded(sent, format)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            Refusal refusal = new Refusal("gyms.logo.error.form");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static boolean begins(byte[] sent, byte[] with) {
        return sent.length > with.length && Arrays.equals(sent, 0, with.length, with, 0, with.length);
    }

    /** Looks at the size in the header first: a small file can say that it is a very large picture. */
    private static BufferedImage decoded(byte[] sent, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                throw new Refusal("gyms.logo.error.big");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double factor = Math.min(1.0, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage fresh = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = fresh.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.drawImage(picture, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return fresh;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
