/** Browsers draw no larger pictures: the longest side, and all of it. */
const LARGEST = { side: 16000, area: 200e6 };

/**
 * Draws a picture as PNG, larger by a scale where that is possible.
 * @param {string} svg
 * @param {number} scale
 * @returns {Promise<string>} base64, or nothing where the picture cannot be drawn
 */
export async function picture(svg, scale) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const most = Math.min(scale, LARGEST.side / Math.max(width, height), Math.sqrt(LARGEST.area / (width * height)));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * most);
    canvas.height = Math.round(height * most);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,|^data:,$/, "");
  } catch {
    return "";
  }
}
