import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.SourceDebugExtensionAttribute;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes the shaded jar anew, a twentieth smaller: without what libraries carry for debuggers, compilers and linkers
/// alone. Line numbers stay, as does whatever a running program can see, but for what Kotlin's compiler and reflection
/// (which is not in the jar) know of a class. Our own classes stay as they are.
public final class Slim {

  private static final String OURS = "org/rostrum/";
  private static final String KOTLIN = "Lkotlin/Metadata;";

  /// What is looked for by listing its folder, which the jar must then have.
  private static final String LISTED = ".sql";

  /// The beginning of machine code for 64 bits, the lowest byte first.
  private static final byte[] ELF = {0x7F, 'E', 'L', 'F', 2, 1};

  private static final int ELF_HEADER = 0x40;

  /// Constant pools are made anew, or they would keep what only the left-out parts name. The stack maps are taken over:
  /// to compute them anew would take all classes that the libraries name, of which not all are in the jar.
  private static final ClassFile FORMAT =
      ClassFile.of(
          ClassFile.ConstantPoolSharingOption.NEW_POOL,
          ClassFile.DebugElementsOption.DROP_DEBUG,
          ClassFile.StackMapsOption.DROP_STACK_MAPS,
          ClassFile.AttributesProcessingOption.DROP_UNKNOWN_ATTRIBUTES);

  private static final ClassTransform SLIMMER =
      ClassTransform.dropping(Slim::unseen)
          .andThen(
              (builder, element) -> {
                if (element instanceof RuntimeVisibleAnnotationsAttribute annotations) {
                  List<Annotation> others =
                      annotations.annotations().stream().filter(a -> !a.className().equalsString(KOTLIN)).toList();
                  builder.with(RuntimeVisibleAnnotationsAttribute.of(others));
                } else {
                  builder.with(element);
                }
              })
          .andThen(ClassTransform.transformingFields(FieldTransform.dropping(Slim::unseen)))
          .andThen(
              ClassTransform.transformingMethods(
                  MethodTransform.dropping(Slim::unseen)
                      .andThen(
                          (builder, element) -> {
                            if (element instanceof CodeModel code) {
                              builder.transformCode(code, new WithStackMaps(code));
                            } else {
                              builder.with(element);
                            }
                          })));

  private Slim() {}

  /// @param args the jar
  public static void main(String... args) throws IOException {
    Path jar = Path.of(args[0]);
    Path slim = jar.resolveSibling(jar.getFileName() + ".slim");
    try (ZipFile zip = new ZipFile(jar.toFile());
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(slim));
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      Map<String, byte[]> classes =
          zip.stream()
              .parallel()
              .filter(entry -> entry.getName().endsWith(".class") && !entry.getName().startsWith(OURS))
              .collect(Collectors.toMap(ZipEntry::getName, entry -> slimmed(entry.getName(), bytes(zip, entry))));
      List<String> lookedThrough = zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(LISTED)).toList();
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.isDirectory() && lookedThrough.stream().noneMatch(name -> name.startsWith(entry.getName()))) {
          continue;
        }
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        byte[] content = classes.get(entry.getName());
        out.write(content == null ? loaded(bytes(zip, entry)) : content);
      }
    }
    Files.move(slim, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Machine code in the ELF format for 64 bits (System V ABI, gabi 4.1, chapter 4), up to the last byte that is loaded:
  /// behind it stand the symbols and the table of sections, which linkers read. Anything else as it is.
  private static byte[] loaded(byte[] content) {
    if (content.length < ELF_HEADER || !Arrays.equals(content, 0, ELF.length, ELF, 0, ELF.length)) {
      return content;
    }
    ByteBuffer elf = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int segments = Short.toUnsignedInt(elf.getShort(0x38));
    int size = Short.toUnsignedInt(elf.getShort(0x36));
    int table = Math.toIntExact(elf.getLong(0x20));
    int end = table + segments * size;
    for (int at = table; at < table + segments * size; at += size) {
      end = Math.max(end, Math.toIntExact(elf.getLong(at + 0x08) + elf.getLong(at + 0x20)));
    }
    elf.putLong(0x28, 0).putShort(0x3C, (short) 0).putShort(0x3E, (short) 0);
    return Arrays.copyOf(content, end);
  }

  private static byte[] bytes(ZipFile zip, ZipEntry entry) {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] slimmed(String name, byte[] content) {
    try {
      return FORMAT.transformClass(FORMAT.parse(content), SLIMMER);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + " cannot be made smaller", e);
    }
  }

  /// Whether no program that runs can see a part of a class, field or method.
  private static boolean unseen(Object element) {
    return element instanceof SourceDebugExtensionAttribute
        || element instanceof RuntimeInvisibleAnnotationsAttribute
        || element instanceof RuntimeInvisibleParameterAnnotationsAttribute
        || element instanceof RuntimeInvisibleTypeAnnotationsAttribute;
  }

  /// Code with the stack maps that it has.
  private record WithStackMaps(CodeModel code) implements CodeTransform {

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
      if (!unseen(element)) {
        builder.with(element);
      }
    }

    @Override
    public void atEnd(CodeBuilder builder) {
      code.findAttribute(Attributes.stackMapTable()).ifPresent(builder::with);
    }
  }
}
