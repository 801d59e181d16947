package org.openita.examples.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.InvalidInputException;
import org.openita.Text;
import org.openita.internal.Excerpt;

/**
 * Writes a result to a file that appears under its name complete or not at all.
 *
 * <p>The result is written beside the file, under a hidden name that nobody can guess, forced to
 * the disk and renamed. Whatever ends the program before, the old file stays. A device or a pipe
 * has no old content to keep and is written as it is.
 */
final class ResultFile implements Result.Destination {

  private static final int MOST_LINKS = 40;
  private static final String SUFFIX = ".ita-tmp";
  private static final Pattern NAME = Pattern.compile("\\.[0-9a-f-]{36}\\.ita-tmp");

  /** Longer than a program takes from creating a file to locking it. */
  private static final Duration ABANDONED_AFTER = Duration.ofMinutes(1);

  private final String name;
  private final Path target;
  private final boolean replaced;
  private final Consumer<Text> notes;

  private @Nullable WritableByteChannel channel;
  private @Nullable Path temporary;
  private @Nullable Thread atExit;

  private ResultFile(String name, Path target, boolean replaced, Consumer<Text> notes) {
    this.name = name;
    this.target = target;
    this.replaced = replaced;
    this.notes = notes;
  }

  /**
   * Returns the destination of this name.
   *
   * @param notes takes what the user should know although the result is complete
   * @throws InvalidInputException if no file can be written there
   */
  static ResultFile of(String name, Consumer<Text> notes) {
    try {
      Path target = withoutLinks(Path.of(name));
      if (name.isEmpty() || target.getFileName() == null || Files.isDirectory(target)) {
        throw unusable(name, ProgramProblem.NOT_A_FILE.text());
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return new ResultFile(name, Path.of(name), false, notes);
      }
      Path folder = folder(target);
      if (!Files.isDirectory(folder)) {
        throw unusable(name, ProgramProblem.NO_SUCH_FOLDER.text());
      }
      if (!Files.isWritable(folder)) {
        throw unusable(name, ProgramProblem.NO_PERMISSION_IN_FOLDER.text());
      }
      // Renaming would replace even a file that its owner has protected.
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw unusable(name, ProgramProblem.NO_PERMISSION.text());
      }
      return new ResultFile(name, target, true, notes);
    } catch (InvalidPathException | IOException fault) {
      throw unusable(name, FileFaults.reason(fault, ProgramProblem.CANNOT_WRITE));
    }
  }

  private static InvalidInputException unusable(String name, Text reason) {
    return Console.unusable("--output: " + Excerpt.of(name), reason);
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  /** Follows symbolic links, so that the file behind them is replaced. */
  private static Path withoutLinks(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path target = path;
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(target); i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.isSymbolicLink(target)) {
      Text why = ProgramProblem.TOO_MANY_LINKS.text();
      throw unusable(path.toString(), ProgramProblem.CANNOT_WRITE.text(why));
    }
    return target;
  }

  @Override
  public void write(byte[] bytes, int length) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
      WritableByteChannel to = channel();
      while (rest.hasRemaining()) {
        to.write(rest);
      }
    } catch (IOException cause) {
      throw new WriteException(ProgramProblem.verbatim(Excerpt.of(name)), cause);
    }
  }

  private WritableByteChannel channel() throws IOException {
    WritableByteChannel open = channel;
    if (open == null) {
      open = replaced ? create() : FileChannel.open(target, StandardOpenOption.WRITE);
      channel = open;
    }
    return open;
  }

  private synchronized FileChannel create() {
    Path folder = folder(target);
    deleteAbandoned(folder);
    Path beside = folder.resolve("." + UUID.randomUUID() + SUFFIX);
    // A program that is ended in order leaves nothing behind.
    atExit = new Thread(this::deleteTemporary);
    Runtime.getRuntime().addShutdownHook(atExit);
    temporary = beside;
    try {
      FileChannel made =
          FileChannel.open(
              beside,
              EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              permissions()
                  .map(PosixFilePermissions::asFileAttribute)
                  .map(some -> new FileAttribute<?>[] {some})
                  .orElseGet(() -> new FileAttribute<?>[0]));
      lock(made);
      return made;
    } catch (NoSuchFileException noFiles) {
      throw unusable(name, ProgramProblem.NO_FILES_IN_FOLDER.text());
    } catch (IOException | UnsupportedOperationException fault) {
      throw unusable(name, FileFaults.reason(fault, ProgramProblem.CANNOT_WRITE));
    }
  }

  /** Deletes what killed programs have left in a folder: files that nobody has locked. */
  private static void deleteAbandoned(Path folder) {
    FileTime latest = FileTime.from(Instant.now().minus(ABANDONED_AFTER));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + SUFFIX)) {
      for (Path file : files) {
        if (NAME.matcher(String.valueOf(file.getFileName())).matches()
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(file).compareTo(latest) < 0
            && isAbandoned(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      // They do no harm where they are.
    }
  }

  private static boolean isAbandoned(Path file) {
    try (FileChannel found = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return lock(found);
    } catch (IOException notOurs) {
      return false;
    }
  }

  /** Locks a file, which the end of the program unlocks; returns whether nobody else has. */
  @SuppressWarnings("resource") // Closing the channel releases the lock.
  private static boolean lock(FileChannel file) {
    try {
      return file.tryLock() != null;
    } catch (IOException | OverlappingFileLockException notPossible) {
      return false;
    }
  }

  private Optional<Set<PosixFilePermission>> permissions() throws IOException {
    return Files.exists(target) && view(target) != null
        ? Optional.of(Files.getPosixFilePermissions(target))
        : Optional.empty();
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  @Override
  public void complete() {
    try {
      WritableByteChannel complete = channel();
      if (complete instanceof FileChannel file && replaced) {
        file.force(true);
      }
      complete.close();
      if (replaced && temporary != null) {
        keepOwner(temporary);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
      }
    } catch (IOException cause) {
      throw new WriteException(ProgramProblem.verbatim(Excerpt.of(name)), cause);
    }
    end();
  }

  /** Gives a file the owner, the group and the permissions of the one that it replaces. */
  private void keepOwner(Path file) throws IOException {
    PosixFileAttributeView mine = view(file);
    PosixFileAttributeView old = view(target);
    if (!Files.exists(target) || mine == null || old == null) {
      return;
    }
    PosixFileAttributes wanted = old.readAttributes();
    PosixFileAttributes found = mine.readAttributes();
    try {
      if (!found.group().equals(wanted.group())) {
        mine.setGroup(wanted.group());
      }
      if (!found.owner().equals(wanted.owner())) {
        mine.setOwner(wanted.owner());
      }
    } catch (IOException notAllowed) {
      notes.accept(ProgramProblem.OWNER_NOT_KEPT.text(Excerpt.of(name)));
    }
    try {
      mine.setPermissions(wanted.permissions());
    } catch (IOException notAllowed) {
      notes.accept(ProgramProblem.PERMISSIONS_NOT_KEPT.text(Excerpt.of(name)));
    }
  }

  /** Forces the new name to the disk where the system allows it. */
  private void forceFolder() {
    try (FileChannel folder = FileChannel.open(folder(target), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException notPossible) {
      // The result is complete; some systems cannot open a folder.
    }
  }

  @Override
  public void withdraw() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException unwritten) {
      // It is not wanted any more.
    }
    deleteTemporary();
    end();
  }

  private synchronized void deleteTemporary() {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException remains) {
      // There is nothing left to try; its name says what it is.
    }
  }

  private void end() {
    try {
      if (atExit != null) {
        Runtime.getRuntime().removeShutdownHook(atExit);
      }
    } catch (IllegalStateException exiting) {
      // The hook is running and finds nothing to delete.
    }
  }
}
