package org.journeydsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.ISetup;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.journeydsl.model.JourneyPackage;

/**
 * Sets the language up where no Eclipse does it: with all that Xtext offers, or for {@link #reading
 * reading} only, which starts faster.
 */
public final class JourneyStandaloneSetup implements ISetup {

  private static final class Once {
    static final Injector INJECTOR = new JourneyStandaloneSetup().create();
  }

  private static final class Reading {
    static final Wiring WIRING = ReadingParts.wiring();
  }

  /**
   * Gives back one of the services that read and link {@code .journey} files. This is fast, and
   * changes no registry for {@code .journey}: the reader tells its resource set who makes
   * resources.
   */
  public static <T> T reading(Class<T> service) {
    return Reading.WIRING.get(service);
  }

  /**
   * Starts to make {@link #reading} ready on a thread of its own, for a program that has other
   * things to do first, such as to understand its arguments.
   */
  public static void prepareReading() {
    Thread thread = new Thread(() -> reading(XtextResource.class), "reading");
    thread.setDaemon(true);
    thread.start();
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
    register();
    Injector injector = Guice.createInjector(new JourneyRuntimeModule());
    Resource.Factory.Registry.INSTANCE
        .getExtensionToFactoryMap()
        // In Eclipse, diagrams have told already how they open files.
        .putIfAbsent("journey", injector.getInstance(IResourceFactory.class));
    IResourceServiceProvider.Registry.INSTANCE
        .getExtensionToFactoryMap()
        .put("journey", injector.getInstance(IResourceServiceProvider.class));
    return injector;
  }

  static void register() {
    EPackage.Registry.INSTANCE.put(JourneyPackage.eNS_URI, JourneyPackage.eINSTANCE);
    EPackage.Registry.INSTANCE.put(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
    Resource.Factory.Registry.INSTANCE
        .getExtensionToFactoryMap()
        .putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
  }
}
