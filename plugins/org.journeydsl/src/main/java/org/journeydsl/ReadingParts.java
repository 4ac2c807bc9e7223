package org.journeydsl;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.Constants;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.linking.LinkingScopeProviderBinding;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ITokenToStringConverter;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.AntlrTokenToStringConverter;
import org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.SynchronizedXtextResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.GrammarProvider;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import org.journeydsl.conversion.JourneyValueConverters;
import org.journeydsl.conversion.Utf8;
import org.journeydsl.naming.IdentityFragments;
import org.journeydsl.naming.PathNames;
import org.journeydsl.parser.TidyParser;
import org.journeydsl.parser.antlr.JourneyAntlrTokenFileProvider;
import org.journeydsl.parser.antlr.internal.InternalJourneyLexer;
import org.journeydsl.scoping.JourneyScopes;
import org.journeydsl.scoping.LinkingMessages;
import org.journeydsl.scoping.NameCache;
import org.journeydsl.services.JourneyGrammarAccess;
import org.journeydsl.validation.SyntaxMessages;

/**
 * Who does what when files are read and linked: what {@link JourneyRuntimeModule} says, without the
 * parts that write and check resources of their own accord, see {@link ReadingServices}.
 */
final class ReadingParts {

  private ReadingParts() {}

  static Wiring wiring() {
    Wiring wiring = new Wiring();
    wiring.choose(Wiring.class, () -> wiring);
    wiring.choose(EPackage.Registry.class, () -> EPackage.Registry.INSTANCE);
    wiring.choose(Constants.LANGUAGE_NAME, () -> ReadGrammar.LANGUAGE);
    text(wiring);
    names(wiring);
    resources(wiring);
    return wiring;
  }

  private static void text(Wiring wiring) {
    GrammarProvider grammar = new ReadGrammar();
    wiring.choose(GrammarProvider.class, () -> grammar);
    wiring.choose(IGrammarAccess.class, JourneyGrammarAccess.class);
    wiring.choose(IParser.class, TidyParser.class);
    wiring.choose(IAstFactory.class, DefaultEcoreElementFactory.class);
    wiring.choose(ITokenToStringConverter.class, AntlrTokenToStringConverter.class);
    wiring.choose(IAntlrTokenFileProvider.class, JourneyAntlrTokenFileProvider.class);
    wiring.choose(ITokenDefProvider.class, AntlrTokenDefProvider.class);
    wiring.choose(LexerBindings.RUNTIME, () -> new InternalJourneyLexer(null));
    wiring.choose(ISyntaxErrorMessageProvider.class, SyntaxMessages.class);
    wiring.choose(IValueConverterService.class, JourneyValueConverters.class);
    wiring.choose(IEncodingProvider.class, Utf8.class);
  }

  private static void names(Wiring wiring) {
    wiring.choose(LinkingScopeProviderBinding.class, () -> wiring.get(JourneyScopes.class));
    wiring.choose(IQualifiedNameProvider.class, PathNames.class);
    wiring.choose(ILinker.class, LazyLinker.class);
    wiring.choose(ILinkingService.class, DefaultLinkingService.class);
    wiring.choose(ILinkingDiagnosticMessageProvider.Extended.class, LinkingMessages.class);
    wiring.choose(LazyURIEncoder.USE_INDEXED_FRAGMENTS_BINDING, () -> Boolean.TRUE);
  }

  private static void resources(Wiring wiring) {
    wiring.choose(IResourceFactory.class, XtextResourceFactory.class);
    wiring.choose(XtextResource.class, LazyLinkingResource.class);
    wiring.choose(XtextResourceSet.class, SynchronizedXtextResourceSet.class);
    wiring.choose(IFragmentProvider.class, IdentityFragments.class);
    wiring.choose(OnChangeEvictingCache.class, NameCache.class);
    wiring.choose(IResourceServiceProvider.class, ReadingServices.class);
    wiring.choose(ISerializer.class, ReadingServices.class);
    wiring.choose(IConcreteSyntaxValidator.class, ReadingServices.class);
  }
}
