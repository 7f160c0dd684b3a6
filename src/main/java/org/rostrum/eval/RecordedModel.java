package org.rostrum.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rostrum.core.writing.Fault;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.core.writing.Prompt;

/// A language model by way of files, so that anybody can measure one without a key: a prompt is
/// written to `NAME.prompt.txt`, and what stands in `NAME.answer.txt` is what the model said to it.
/// The name is a hash of the prompt, so that no answer is taken for one to another prompt.
public final class RecordedModel implements LanguageModel {

  private static final int LETTERS = 16;

  private final Path folder;

  public RecordedModel(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "recorded";
  }

  /// @throws UncheckedIOException when a file cannot be read or written
  @Override
  public Said say(Prompt prompt) {
    Path answer = folder.resolve(name(prompt) + ".answer.txt");
    try {
      if (Files.exists(answer)) {
        return new Said.Text(Files.readString(answer), Tokens.NONE);
      }
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(name(prompt) + ".prompt.txt"),
          prompt.instructions() + "\n" + prompt.data() + "\n");
      return new Said.Failed(Fault.UNREACHABLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Prompt prompt) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((prompt.instructions() + prompt.data()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
