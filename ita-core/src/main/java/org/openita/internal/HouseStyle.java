package org.openita.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the values of this library are generated: one builder each, its implementation hidden. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"criterion:criteria", "respondents:respondents"},
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    get = "*",
    // Otherwise every user's compiler warns about an annotation that is not on its class path.
    allowedClasspathAnnotations = {Override.class})
public @interface HouseStyle {}
