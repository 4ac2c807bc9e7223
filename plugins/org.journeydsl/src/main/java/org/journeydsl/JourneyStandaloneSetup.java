package org.journeydsl;

import org.eclipse.emf.ecore.EPackage;
import org.journeydsl.model.JourneyPackage;

/** Makes the language known outside of Eclipse. */
public class JourneyStandaloneSetup extends JourneyStandaloneSetupGenerated {

  /** Registers the language once. */
  public static void doSetup() {
    EPackage.Registry.INSTANCE.putIfAbsent(JourneyPackage.eNS_URI, JourneyPackage.eINSTANCE);
    new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
  }
}
