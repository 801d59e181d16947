package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.plan.Basis;

class FingerprintTest {

  private static final ItaJson JSON = ItaJson.standard();

  @Provide
  Arbitrary<Framework> frameworks() {
    return Arbitraries.oneOf(Arbitraries.of(Frameworks.builtIn().all()), Samples.frameworks());
  }

  private static String printed(Framework framework) {
    return JSON.frameworkDocuments().indented().write(framework);
  }

  /** Law: it is the first 16 digits of the SHA-256 of the document as it is printed. */
  @Property(tries = 50)
  void itIsTheHashOfThePrintedDocument(@ForAll("frameworks") Framework framework)
      throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(printed(framework).getBytes(StandardCharsets.UTF_8));
    assertThat(JSON.fingerprint(framework))
        .isEqualTo("%064x".formatted(new BigInteger(1, digest)).substring(0, 16));
  }

  /** Law: two frameworks have the same fingerprint if and only if they have the same document. */
  @Property(tries = 100)
  void itChangesWithTheDocumentAndWithNothingElse(
      @ForAll("frameworks") Framework one, @ForAll("frameworks") Framework other) {
    assertThat(JSON.fingerprint(one).equals(JSON.fingerprint(other)))
        .isEqualTo(printed(one).equals(printed(other)));
    assertThat(JSON.fingerprint(one.withOfficial(!one.official())))
        .isNotEqualTo(JSON.fingerprint(one));
    assertThat(JSON.fingerprint(one.withCarriedFrom(FiscalYear.of(2500))))
        .isNotEqualTo(JSON.fingerprint(one));
    Framework again = ItaJson.standard().frameworkDocuments().read(printed(one));
    assertThat(again).isEqualTo(one).isNotSameAs(one);
    assertThat(ItaJson.standard().fingerprint(again)).isEqualTo(JSON.fingerprint(one));
  }

  @Test
  void everyBuiltInFrameworkHasItsOwn() {
    Set<String> found = new HashSet<>();
    for (Framework framework : Frameworks.builtIn().all()) {
      assertThat(found.add(JSON.fingerprint(framework))).isTrue();
      assertThat(JSON.fingerprint(framework)).matches("[0-9a-f]{16}");
    }
  }

  /** So that a stream of results costs one computation for each framework, not one a line. */
  @Test
  void itIsComputedOnceForAFramework() {
    Fingerprints fingerprints = new Fingerprints();
    Framework framework = Frameworks.builtIn().of(FiscalYear.of(2565));
    assertThat(fingerprints.of(framework)).isSameAs(fingerprints.of(framework));
  }

  @Test
  void aPlanTakesNoOther() {
    String plan =
        """
        {"schema": "ita/plan/v1", "agency": {"id": "a"}, "fiscalYear": 2570,
         "basis": {"fiscalYear": 2569, "fingerprint": "%s"}, "measures": []}
        """;
    String digits = JSON.fingerprint(Frameworks.builtIn().of(FiscalYear.of(2569)));
    assertThat(JSON.plans().read(plan.formatted(digits)).basis().orElseThrow().fingerprint())
        .contains(digits);
    for (String wrong : new String[] {"", digits + "0", digits.substring(1), "G".repeat(16)}) {
      assertThat(JSON.plans().check(plan.formatted(wrong)).problems())
          .extracting(Problem::toString)
          .singleElement()
          .asString()
          .startsWith(
              "/basis/fingerprint: expected a fingerprint, 16 hexadecimal digits in lower case,");
    }
    assertThatThrownBy(() -> Basis.of(FiscalYear.of(2569)).withFingerprint("ABC"))
        .hasMessage("a fingerprint must be 16 hexadecimal digits in lower case but was \"ABC\"");
  }
}
