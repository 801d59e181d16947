package org.openita.examples.spark;

import java.io.Serializable;

/**
 * A part of a file, which begins and ends anywhere.
 *
 * @param number its place in the order of all shares
 * @param file where the file is, in any file system that Hadoop knows
 * @param size the bytes of the whole file
 * @param start the first byte
 * @param end the byte after the last
 */
record Share(int number, String file, long size, long start, long end) implements Serializable {}
