package org.openita.json;

import com.google.common.collect.MapMaker;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentMap;
import org.openita.framework.Framework;

/** Computes the fingerprint of each framework once, however many results were scored by it. */
final class Fingerprints {

  private static final int BYTES = 8;

  // Weak keys are compared by identity: comparing two frameworks costs more than a document.
  private final ConcurrentMap<Framework, String> known = new MapMaker().weakKeys().makeMap();

  /** Returns the first 16 hexadecimal digits of the SHA-256 of the framework's document. */
  String of(Framework framework) {
    return known.computeIfAbsent(framework, Fingerprints::compute);
  }

  private static String compute(Framework framework) {
    byte[] document = DocumentWriter.write(FrameworkCodec.FRAMEWORK::write, framework, true);
    byte[] digest = sha256().digest(document);
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      // Every Java platform has it.
      throw new IllegalStateException(e);
    }
  }

  /** Writes what names a framework and ties a result to its rules. */
  void write(DocumentWriter out, Framework framework) {
    out.beginObject();
    out.member("id").string(framework.id());
    out.member("fiscalYear").number(framework.fiscalYear().value());
    out.member("official").flag(framework.official());
    out.member("fingerprint").string(of(framework));
    out.endObject();
  }

  @Override
  public String toString() {
    return "fingerprints of frameworks";
  }
}
