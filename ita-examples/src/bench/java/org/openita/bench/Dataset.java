package org.openita.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Locates the files of the national data set.
 *
 * @param survey the answers of all respondents
 * @param checklist the checklist of each agency
 */
public record Dataset(Path survey, Path checklist) {

  /** Writes the files of a data set to a folder, which is created if needed. */
  static Dataset write(NationalData data, Path folder) throws IOException {
    Files.createDirectories(folder);
    Dataset files = in(folder);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.survey))) {
      data.writeSurvey(out);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.checklist))) {
      data.writeChecklist(out);
    }
    return files;
  }

  /** Returns the data set in a folder. */
  static Dataset in(Path folder) {
    return new Dataset(folder.resolve("survey.csv"), folder.resolve("checklist.csv"));
  }

  /** Returns the path of the framework document. */
  Path framework() {
    return survey.resolveSibling("framework.json");
  }

  /** Returns the path of the pandas program. */
  Path pandas() {
    return survey.resolveSibling("pandas_scores.py");
  }

  /** Deletes all files of the data set. */
  void delete() throws IOException {
    Files.deleteIfExists(survey);
    Files.deleteIfExists(checklist);
    Files.deleteIfExists(framework());
    Files.deleteIfExists(pandas());
  }
}
