import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Draws all icons on one page of a browser, and cuts the picture of the page into files. */
final class Render {

  /** What wizards make: these icons also come with a plus. */
  private static final List<String> NEW = List.of("project", "journey", "persona", "kpi", "survey");

  public static void main(String[] arguments) throws Exception {
    String svg = Files.readString(Path.of("icons.svg"));
    List<String> names = new ArrayList<>();
    var ids = Pattern.compile("<symbol id=\"([a-z]+)\"").matcher(svg);
    while (ids.find()) {
      if (!ids.group(1).equals("plus")) {
        names.add(ids.group(1));
      }
    }
    NEW.forEach(name -> names.add("new-" + name));
    for (int scale = 1; scale <= 2; scale++) {
      BufferedImage page = page(arguments[0], svg, names, scale);
      for (int i = 0; i < names.size(); i++) {
        BufferedImage icon = page.getSubimage(i * 16 * scale, 0, 16 * scale, 16 * scale);
        String file = names.get(i) + (scale == 1 ? "" : "@2x") + ".png";
        ImageIO.write(icon, "png", Path.of("../icons", file).toFile());
      }
    }
  }

  private static BufferedImage page(String browser, String svg, List<String> names, int scale)
      throws Exception {
    StringBuilder html = new StringBuilder("<!doctype html><style>body{margin:0}</style>");
    html.append(svg.replace("width=\"16\" height=\"16\"", "width=\"0\" height=\"0\" style=\"position:absolute\""));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      html.append("<svg width=16 height=16 viewBox='0 0 16 16' style='position:absolute;top:0;left:%dpx'>".formatted(i * 16));
      html.append("<use href='#%s'/>".formatted(name.replace("new-", "")));
      html.append(name.startsWith("new-") ? "<use href='#plus'/></svg>" : "</svg>");
    }
    Path folder = Files.createTempDirectory("icons");
    Path file = Files.writeString(folder.resolve("icons.html"), html);
    Path picture = folder.resolve("icons.png");
    int status =
        new ProcessBuilder(
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--default-background-color=00000000", "--force-device-scale-factor=" + scale,
                "--window-size=" + names.size() * 16 + ",200", "--screenshot=" + picture, file.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("log")));
    }
    return ImageIO.read(picture.toFile());
  }
}
