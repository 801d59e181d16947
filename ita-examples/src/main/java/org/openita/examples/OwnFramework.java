package org.openita.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.openita.Language;
import org.openita.advice.Advice;
import org.openita.advice.Advisor;
import org.openita.framework.Framework;
import org.openita.json.ItaJson;
import org.openita.scoring.ScoreNode;

/** Scores by a custom framework, which need not be Thai nor about integrity. */
public final class OwnFramework {

  private OwnFramework() {}

  /** Prints the result of an assessment document (second argument) by a framework (first). */
  public static void main(String[] args) throws IOException {
    Framework framework = ItaJson.standard().frameworkDocuments().read(Path.of(args[0]));
    ItaJson json = ItaJson.of(Advisor.standard().withFramework(framework));
    Advice advice = json.advised().read(Path.of(args[1]));
    System.out.println(framework.name().in(Language.EN));
    for (ScoreNode.Child instrument : advice.analysis().total().children()) {
      System.out.println(instrument.node().label() + " " + instrument.node().score());
    }
    System.out.println(
        "total "
            + advice.analysis().total().score()
            + " "
            + advice.analysis().level().name().in(Language.EN));
  }
}
