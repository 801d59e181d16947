/** Reading and writing the documents of the library as JSON. */
module org.openita.json {
  requires static org.jspecify;
  requires transitive org.openita.core;
  requires tools.jackson.core;

  exports org.openita.json;
}
