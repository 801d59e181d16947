package org.openita.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The national data set in two files.
 *
 * @param survey the answers of all respondents
 * @param checklist the checklist of each agency
 */
public record Dataset(Path survey, Path checklist) {

  /** Writes the files of a data set into a folder, which is made. */
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

  /** The data set that lies in a folder. */
  static Dataset in(Path folder) {
    return new Dataset(folder.resolve("survey.csv"), folder.resolve("checklist.csv"));
  }

  /** Where the framework document goes, for those who need one. */
  Path framework() {
    return survey.resolveSibling("framework.json");
  }

  /** Where the program for pandas goes. */
  Path pandas() {
    return survey.resolveSibling("pandas_scores.py");
  }

  /** Deletes all of these files. */
  void delete() throws IOException {
    Files.deleteIfExists(survey);
    Files.deleteIfExists(checklist);
    Files.deleteIfExists(framework());
    Files.deleteIfExists(pandas());
  }
}
