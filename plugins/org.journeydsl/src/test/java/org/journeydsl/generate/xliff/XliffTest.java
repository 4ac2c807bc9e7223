package org.journeydsl.generate.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.journeydsl.TestProject;
import org.journeydsl.generate.table.CannotRead;
import org.journeydsl.generate.table.TextTable;
import org.journeydsl.generate.xliff.XliffReader.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XLIFF as tools get it, and whatever comes back from them. */
final class XliffTest {

  private static final String PROJECT =
      """
      journey Checkout "Buying" @uk "Купівля" <
        stage Pay <
          touchpoint Cart < pain "Fee <b>&amp; \\"tax\\"</b> ]]> too late" >
        >
      >
      """;

  private static String unit(String inside) {
    return document("<trans-unit id=\"1\"><source>Buying</source>" + inside + "</trans-unit>");
  }

  private static String document(String units) {
    return "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file"
        + " original=\"a.journey\" source-language=\"en\" target-language=\"uk\""
        + " datatype=\"plaintext\"><body>"
        + units
        + "</body></file></xliff>";
  }

  private static List<Unit> read(String text) throws CannotRead {
    return XliffReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDocumentHasEveryTextWithItsPlace() {
    String text = XliffDocument.of(TextTable.of(TestProject.of(PROJECT).model()), "uk");
    assertTrue(
        text.contains(
            "<file original=\"main.journey\" source-language=\"en\" target-language=\"uk\""),
        text);
    assertTrue(text.contains("<target state=\"translated\">Купівля</target>"), text);
    assertTrue(
        text.contains("<source>Fee &lt;b&gt;&amp;amp; \"tax\"&lt;/b&gt; ]]&gt; too late</source>"),
        text);
    assertTrue(text.contains("<note>pain, Checkout.Cart</note>"), text);
  }

  @Test
  void readsItsOwnTranslationsBack() throws CannotRead {
    String text = XliffDocument.of(TextTable.of(TestProject.of(PROJECT).model()), "uk");
    List<Unit> units = read(text);
    assertEquals(List.of("Купівля"), units.stream().map(Unit::target).toList());
    assertEquals("Buying", units.get(0).source());
    assertEquals("uk", units.get(0).language());
  }

  @Test
  void readsWhatToolsMakeOfATarget() throws CannotRead {
    assertEquals(
        "Одне. Друге.",
        read(unit(
                "<seg-source><mrk mtype=\"seg\" mid=\"1\">Buying</mrk></seg-source><target"
                    + " state=\"final\"><mrk mtype=\"seg\" mid=\"1\">Одне.</mrk> <mrk"
                    + " mtype=\"seg\" mid=\"2\">Друге.</mrk></target><alt-trans><target>Ні"
                    + "</target></alt-trans>"))
            .get(0)
            .target());
    assertEquals("uk-UA", read(unit("<target xml:lang=\"uk-UA\">Так</target>")).get(0).language());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<target/>",
        "<target> </target>",
        "<target state=\"new\">Buying</target>",
        "<target state=\"needs-translation\">Buying</target>",
        "<alt-trans><source>x</source><target>y</target></alt-trans>"
      })
  void whatNobodyTranslatedIsNoTranslation(String inside) throws CannotRead {
    assertEquals(List.of(), read(unit(inside)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x SYSTEM \"http://localhost:9/x.dtd\">",
        "<!DOCTYPE x [<!ENTITY e \"1\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>"
      })
  void aFileWithADocumentTypeIsNotRead(String type) {
    String text = type + unit("<target>&e;</target>");
    assertEquals(
        "An XLIFF with a document type is not read: remove <!DOCTYPE …>.",
        assertThrows(CannotRead.class, () -> read(text)).getMessage());
  }

  @Test
  void aFileThatIsDamagedOrOfAnotherVersionSaysSo() {
    assertEquals(
        "This XLIFF is damaged in line 1: export it from the translation tool again.",
        assertThrows(CannotRead.class, () -> read(unit("<target>&e;</target>"))).getMessage());
    assertEquals(
        "This is XLIFF 2.0: export it from the translation tool as XLIFF 1.2.",
        assertThrows(
                CannotRead.class,
                () ->
                    read(
                        "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>"))
            .getMessage());
    assertFalse(XliffReader.isOne("<html/>".getBytes(StandardCharsets.UTF_8)));
    assertFalse(XliffReader.isOne(new byte[] {0, 1, 2}));
  }

  @Test
  void bytesThatAreNoTextAreDamagedAndNothingElseIsSaid() {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (byte[] content :
          List.of(new byte[] {(byte) 0xC3, 0x28}, new byte[] {'<', (byte) 0xFF})) {
        assertThrows(CannotRead.class, () -> XliffReader.read(content));
      }
    } finally {
      System.setErr(before);
    }
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1251"})
  void readsTheEncodingThatAFileDeclares(String encoding) throws Exception {
    String text = unit("<target>Купівля</target>");
    byte[] content =
        ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + text).getBytes(encoding);
    assertEquals("Купівля", XliffReader.read(content).get(0).target());
  }
}
