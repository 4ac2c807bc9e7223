package org.journeydsl;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that each example must pass, and the project whose texts try to get out of their place. It
 * takes a {@link TestProject}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(EveryProject.Projects.class)
public @interface EveryProject {

  /** The examples in order, then the hostile one. */
  final class Projects implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(ExtensionContext context)
        throws IOException {
      try (Stream<Path> examples = Files.list(Path.of("../../examples"))) {
        Stream<Path> folders = examples.filter(Files::isDirectory).sorted().toList().stream();
        return Stream.concat(folders, Stream.of(TestProject.HOSTILE))
            .map(
                each ->
                    Arguments.of(Named.of(each.getFileName().toString(), TestProject.in(each))));
      }
    }
  }
}
