package org.journeydsl.cli;

/** What a command does; gives back the exit status. */
interface Action {
  int run();
}
