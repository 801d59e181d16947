package org.openita.review;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;

/** Recognises the addresses of home pages. */
final class HomePages {

  private static final ImmutableSet<String> PATHS =
      ImmutableSet.of(
          "",
          "index",
          "index.php",
          "index.html",
          "index.htm",
          "index.asp",
          "index.aspx",
          "index.jsp",
          "default.aspx",
          "home",
          "main",
          "main.php");

  private HomePages() {}

  /** Returns whether a link names a site and no page or file of it. */
  static boolean isHomePage(String link) {
    String rest = Ascii.toLowerCase(link.strip());
    int scheme = rest.indexOf("://");
    if (scheme >= 0) {
      rest = rest.substring(scheme + 3);
    } else if (!rest.startsWith("www.")) {
      return false;
    }
    int path = rest.indexOf('/');
    if (path < 0) {
      return rest.indexOf('?') < 0 && rest.indexOf('#') < 0;
    }
    String page = rest.substring(path + 1);
    return PATHS.contains(page.endsWith("/") ? page.substring(0, page.length() - 1) : page);
  }
}
