package org.journeydsl.generate.kpi;

/** A database program that runs as long as the tests of a class do. */
interface Engine extends AutoCloseable {

  /** A new empty place for tables and views. */
  Database schema(String name) throws Exception;
}
