package org.journeydsl.cli.print;

import java.io.IOException;
import java.io.PrintWriter;

/** One way to print findings. */
public interface FindingsFormat {

  /** Prints all of a report. */
  void print(Report report, PrintWriter out) throws IOException;
}
