package org.openita.examples.spark;

import java.io.Serializable;

/**
 * Represents part of a CSV file, which starts and ends anywhere.
 *
 * @param number its position among all splits
 * @param file the URI of the file, in any file system that Hadoop supports
 * @param size the length of the whole file in bytes
 * @param start the first byte, inclusive
 * @param end the last byte, exclusive
 */
record CsvSplit(int number, String file, long size, long start, long end) implements Serializable {}
