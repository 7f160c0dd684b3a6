package org.rostrum.adapter.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture's bytes in the PNG format, pressed well.
final class Png {

  private Png() {}

  static byte[] of(BufferedImage drawn) throws IOException {
    BufferedImage image = FewColours.of(drawn);
    ImageWriter writer =
        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png").next();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
      try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
        ImageWriteParam pressed = writer.getDefaultWriteParam();
        pressed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        pressed.setCompressionQuality(0.2f);
        writer.setOutput(stream);
        writer.write(null, new IIOImage(image, null, null), pressed);
      }
      return bytes.toByteArray();
    } finally {
      writer.dispose();
    }
  }
}
