package org.rostrum.adapter.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// A directory on a disk that has room for so many bytes more.
final class FullDisk extends FilterDirectory {

  private long room;

  FullDisk(Directory disk, long room) {
    super(disk);
    this.room = room;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return new Output(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return new Output(super.createTempOutput(prefix, suffix, context));
  }

  private void take(long bytes) throws IOException {
    room -= bytes;
    if (room < 0) {
      throw new IOException("No space left on device");
    }
  }

  private final class Output extends FilterIndexOutput {

    Output(IndexOutput out) {
      super("full disk", out.getName(), out);
    }

    @Override
    public void writeByte(byte b) throws IOException {
      take(1);
      super.writeByte(b);
    }

    @Override
    public void writeBytes(byte[] b, int offset, int length) throws IOException {
      take(length);
      super.writeBytes(b, offset, length);
    }
  }
}
