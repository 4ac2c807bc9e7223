package org.journeydsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Key;
import com.google.inject.name.Names;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Constants;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ITokenToStringConverter;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.journeydsl.scoping.JourneyNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts that read fast are the parts that Xtext's injector would have chosen. */
class ReadingTest {

  static Stream<Class<?>> parts() {
    return Stream.of(
        IAstFactory.class,
        IEncodingProvider.class,
        IFragmentProvider.class,
        IGrammarAccess.class,
        ILinker.class,
        ILinkingDiagnosticMessageProvider.Extended.class,
        ILinkingService.class,
        IParser.class,
        IQualifiedNameProvider.class,
        IResourceFactory.class,
        ISyntaxErrorMessageProvider.class,
        ITokenDefProvider.class,
        ITokenToStringConverter.class,
        IValueConverterService.class,
        JourneyNames.class,
        OnChangeEvictingCache.class,
        XtextResource.class,
        XtextResourceSet.class);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void eachPartIsTheInjectors(Class<?> part) {
    assertSame(
        JourneyStandaloneSetup.injector().getInstance(part).getClass(),
        JourneyStandaloneSetup.reading(part).getClass());
  }

  @Test
  void theLanguageIsTheSame() {
    Key<String> name = Key.get(String.class, Names.named(Constants.LANGUAGE_NAME));
    assertEquals(
        JourneyStandaloneSetup.injector().getInstance(name),
        JourneyStandaloneSetup.reading(XtextResource.class).getLanguageName());
    assertTrue(
        EcoreUtil.equals(
            JourneyStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar(),
            JourneyStandaloneSetup.reading(IGrammarAccess.class).getGrammar()));
  }

  @Test
  void whatIsOnePerLanguageIsOneObject() {
    assertSame(
        JourneyStandaloneSetup.reading(IGrammarAccess.class),
        JourneyStandaloneSetup.reading(IGrammarAccess.class));
    assertNotSame(
        JourneyStandaloneSetup.reading(XtextResource.class),
        JourneyStandaloneSetup.reading(XtextResource.class));
  }

  @Test
  void nothingIsWrittenFromTheModel() {
    XtextResource resource = JourneyStandaloneSetup.reading(XtextResource.class);
    assertThrows(
        UnsupportedOperationException.class, () -> resource.getSerializer().serialize(null));
    assertThrows(
        UnsupportedOperationException.class,
        () -> JourneyStandaloneSetup.reading(ISerializer.class).serialize(null));
  }

  @Test
  void whatNobodyStandsForIsSaid() {
    var problem =
        assertThrows(
            IllegalStateException.class, () -> JourneyStandaloneSetup.reading(Runnable.class));
    assertEquals("Nothing stands for java.lang.Runnable", problem.getMessage());
  }
}
