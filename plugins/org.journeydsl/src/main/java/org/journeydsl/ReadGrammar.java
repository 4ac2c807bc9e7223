package org.journeydsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.service.AllRulesCache;
import org.eclipse.xtext.service.GrammarProvider;

/** The grammar, read straight from its file: looking it up as Xtext does takes twice as long. */
final class ReadGrammar extends GrammarProvider {

  static final String LANGUAGE = "org.journeydsl.Journey";

  private final Grammar grammar;

  ReadGrammar() {
    super(LANGUAGE, null);
    JourneyStandaloneSetup.register();
    grammar = read();
  }

  @Override
  public Grammar getGrammar(Object requestor) {
    return grammar;
  }

  private static Grammar read() {
    URI uri = URI.createURI("classpath:/" + LANGUAGE.replace('.', '/') + ".xtextbin");
    Resource resource = new BinaryGrammarResourceFactoryImpl().createResource(uri);
    new ResourceSetImpl().getResources().add(resource);
    try (InputStream in = ReadGrammar.class.getResourceAsStream("/" + uri.path().substring(1))) {
      resource.load(in, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    EcoreUtil.resolveAll(resource);
    Grammar grammar = (Grammar) resource.getContents().get(0);
    new AllRulesCache(grammar).attachToEmfObject(grammar);
    return grammar;
  }
}
