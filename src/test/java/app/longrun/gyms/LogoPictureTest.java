package app.longrun.gyms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.platform.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPictureTest {

    @ParameterizedTest
    @CsvSource({"png, 800, 400, 512, 256", "jpg, 300, 1200, 128, 512", "png, 20, 10, 20, 10"})
    void aPictureIsDrawnAnewAtMost512PixelsASide(String format, int width, int height, int newWidth, int newHeight)
            throws IOException {
        byte[] logo = LogoPicture.redrawn(picture(format, width, height));

        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo));
        assertThat(drawn.getWidth()).isEqualTo(newWidth);
        assertThat(drawn.getHeight()).isEqualTo(newHeight);
        assertThat(new String(logo, 1, 3, UTF_8)).isEqualTo("PNG");
    }

    @Test
    void whatHidesBehindAPictureIsGone() throws IOException {
        byte[] picture = picture("png", 40, 40);
        byte[] tail = "<script>alert(1)</script>".getBytes(UTF_8);
        byte[] polyglot = ByteBuffer.allocate(picture.length + tail.length)
                .put(picture)
                .put(tail)
                .array();

        assertThat(new String(LogoPicture.redrawn(polyglot), UTF_8)).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html></html>", "GIF89a", "\u0089PNG"})
    void whatIsNoPictureIsRefused(String content) {
        assertThatThrownBy(() -> LogoPicture.redrawn(content.getBytes(UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("form");
    }

    @Test
    void aBrokenPictureIsRefused() throws IOException {
        byte[] picture = picture("png", 40, 40);

        assertThatThrownBy(() -> LogoPicture.redrawn(java.util.Arrays.copyOf(picture, 60)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSmallFileThatSaysItIsHugeIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] picture = picture("png", 10, 10);
        ByteBuffer header = ByteBuffer.wrap(picture);
        header.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(picture, 12, 17);
        header.putInt(29, (int) sum.getValue());

        assertThatThrownBy(() -> LogoPicture.redrawn(picture))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("big");
    }

    @Test
    void aLargeFileIsRefused() {
        assertThatThrownBy(() -> LogoPicture.redrawn(new byte[LogoPicture.MOST_BYTES + 1]))
                .hasMessageContaining("big");
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
