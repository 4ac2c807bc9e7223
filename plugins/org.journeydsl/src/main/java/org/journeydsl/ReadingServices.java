package org.journeydsl;

import com.google.inject.Inject;
import java.io.Writer;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import org.eclipse.xtext.validation.IResourceValidator;

/**
 * Stands in a resource where Xtext wants services that reading does not need: a text is judged by
 * our rules, changed by text edits, and never written from the model.
 */
final class ReadingServices
    implements IResourceServiceProvider, ISerializer, IConcreteSyntaxValidator {

  private final Wiring wiring;

  @Inject
  ReadingServices(Wiring wiring) {
    this.wiring = wiring;
  }

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException(
        "This resource was made for reading: see JourneyStandaloneSetup.reading()");
  }

  @Override
  public <T> T get(Class<T> type) {
    return wiring.get(type);
  }

  @Override
  public IEncodingProvider getEncodingProvider() {
    return get(IEncodingProvider.class);
  }

  @Override
  public boolean canHandle(URI uri) {
    return "journey".equals(uri.fileExtension());
  }

  @Override
  public IResourceValidator getResourceValidator() {
    throw refused();
  }

  @Override
  public IResourceDescription.Manager getResourceDescriptionManager() {
    throw refused();
  }

  @Override
  public IContainer.Manager getContainerManager() {
    throw refused();
  }

  @Override
  public String serialize(EObject element) {
    throw refused();
  }

  @Override
  public String serialize(EObject element, SaveOptions options) {
    throw refused();
  }

  @Override
  public void serialize(EObject element, Writer writer, SaveOptions options) {
    throw refused();
  }

  @Override
  public ReplaceRegion serializeReplacement(EObject element, SaveOptions options) {
    throw refused();
  }

  @Override
  public boolean validateObject(
      EObject element, IDiagnosticAcceptor acceptor, Map<Object, Object> context) {
    throw refused();
  }

  @Override
  public boolean validateRecursive(
      EObject element, IDiagnosticAcceptor acceptor, Map<Object, Object> context) {
    throw refused();
  }
}
