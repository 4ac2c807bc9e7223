package org.journeydsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.ISetup;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.journeydsl.model.JourneyPackage;

/**
 * Sets the language up where no Eclipse does it.
 *
 * <p>Registers only what reading a {@code .journey} file needs and makes one injector, since a
 * command that starts often pays for every class.
 */
public final class JourneyStandaloneSetup implements ISetup {

  private static final class Once {
    static final Injector INJECTOR = new JourneyStandaloneSetup().create();
  }

  /** The language's injector, made at the first call. */
  public static Injector injector() {
    return Once.INJECTOR;
  }

  @Override
  public Injector createInjectorAndDoEMFRegistration() {
    return injector();
  }

  private Injector create() {
    EPackage.Registry.INSTANCE.put(JourneyPackage.eNS_URI, JourneyPackage.eINSTANCE);
    EPackage.Registry.INSTANCE.put(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
    var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
    factories.putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
    Injector injector = Guice.createInjector(new JourneyRuntimeModule());
    factories.put("journey", injector.getInstance(IResourceFactory.class));
    IResourceServiceProvider.Registry.INSTANCE
        .getExtensionToFactoryMap()
        .put("journey", injector.getInstance(IResourceServiceProvider.class));
    return injector;
  }
}
