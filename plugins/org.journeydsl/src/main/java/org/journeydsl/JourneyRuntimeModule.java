package org.journeydsl;

import com.google.inject.Binder;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.journeydsl.conversion.JourneyValueConverters;
import org.journeydsl.conversion.Utf8;
import org.journeydsl.formatting2.JourneyFormatter;
import org.journeydsl.formatting2.Said;
import org.journeydsl.naming.IdentityFragments;
import org.journeydsl.naming.PathNames;
import org.journeydsl.parser.TidyParser;
import org.journeydsl.scoping.JourneyScopes;
import org.journeydsl.scoping.LinkingMessages;
import org.journeydsl.scoping.NameCache;
import org.journeydsl.validation.SyntaxMessages;

/** Says which of our classes does what in Xtext. */
public class JourneyRuntimeModule extends AbstractJourneyRuntimeModule {

  @Override
  public Class<? extends IParser> bindIParser() {
    return TidyParser.class;
  }

  @Override
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return JourneyValueConverters.class;
  }

  @Override
  public Class<? extends IScopeProvider> bindIScopeProvider() {
    return JourneyScopes.class;
  }

  public Class<? extends OnChangeEvictingCache> bindOnChangeEvictingCache() {
    return NameCache.class;
  }

  @Override
  public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
    return PathNames.class;
  }

  @Override
  public Class<? extends IFragmentProvider> bindIFragmentProvider() {
    return IdentityFragments.class;
  }

  public Class<? extends IFormatter2> bindIFormatter2() {
    return JourneyFormatter.class;
  }

  public Class<? extends ILinkingDiagnosticMessageProvider.Extended>
      bindILinkingDiagnosticMessageProvider() {
    return LinkingMessages.class;
  }

  public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
    return SyntaxMessages.class;
  }

  public Class<? extends ITransientValueService> bindSerializerTransientValueService() {
    return Said.class;
  }

  @Override
  public void configureRuntimeEncodingProvider(Binder binder) {
    binder
        .bind(IEncodingProvider.class)
        .annotatedWith(DispatchingProvider.Runtime.class)
        .to(Utf8.class);
  }
}
