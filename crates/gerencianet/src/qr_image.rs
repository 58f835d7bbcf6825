//! BR Codes as images.

use std::fmt::{self, Write};

use gerencianet_domain::{BrCode, BrCodeError};
use qrcode2::bits::Bits;
use qrcode2::{Color, EcLevel, Version};

/// A BR Code, drawn: dark and light modules within the quiet zone of four modules that ISO/IEC 18004 asks for.
///
/// Error correction is of level M, so that about a seventh may be dirty or torn; neither EMV nor the Central Bank asks for a
/// level. Dark is black, light is white, and nothing is transparent, whatever lies behind it.
///
/// `Debug` shows nothing: whoever has the modules has the code.
///
/// ```
/// use gerencianet::QrImage;
///
/// // `qrcode` or `pixCopiaECola` of an answer.
/// let text = "00020101021226700014br.gov.bcb.pix2548pix.example.com/8b3da2f39a4140d1a91abd93113bd441\
///             5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***630464E4";
/// let image = QrImage::of_text(text)?;
/// let png: Vec<u8> = image.png(8)?;
/// assert!(png.starts_with(b"\x89PNG"));
/// assert!(image.svg().starts_with("<svg "));
/// assert!(QrImage::of_text("52998224725").is_err());
/// # Ok::<(), gerencianet::QrImageError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct QrImage {
    /// How many modules are in a row, without the quiet zone.
    width: usize,
    /// Whether each module is dark, row by row.
    modules: Vec<bool>,
}

crate::hidden::hidden!(QrImage);

/// How many light modules are around the others.
const QUIET_ZONE: usize = 4;

/// The most pixels that a module may have in a row. The largest image has 5920, and is written from 4.4 MB.
const MOST_PIXELS: u8 = 32;

impl QrImage {
    /// Draws what a code says.
    ///
    /// It is [written](BrCode) anew, without fields that Pix does not know. Where the text is another's, draw the text.
    ///
    /// # Errors
    ///
    /// [`QrImageError::Encoder`].
    pub fn of(code: &BrCode<'_>) -> Result<Self, QrImageError> {
        QrImage::drawn(&code.to_string())
    }

    /// Draws a text as it is.
    ///
    /// # Errors
    ///
    /// The text is not a BR Code; [`QrImageError::Encoder`].
    pub fn of_text(text: &str) -> Result<Self, QrImageError> {
        BrCode::parse(text)?;
        QrImage::drawn(text)
    }

    fn drawn(text: &str) -> Result<Self, QrImageError> {
        // One run of bytes. Left to itself the encoder would save a version at best, and could take letters outside ASCII for
        // kanji of Shift JIS, which readers would then show.
        let bits = (1..=40).find_map(|version| {
            let mut bits = Bits::new(Version::Normal(version));
            bits.push_byte_data(text.as_bytes()).ok()?;
            bits.push_terminator(EcLevel::M).ok()?;
            Some(bits)
        });
        let bits = bits.ok_or(QrImageError::Encoder)?;
        let code = qrcode2::QrCode::with_bits(bits, EcLevel::M).map_err(|_| QrImageError::Encoder)?;
        let width = code.width();
        let modules = code.into_colors().into_iter().map(|color| color == Color::Dark).collect();
        Ok(QrImage { width, modules })
    }

    /// How many modules are in a row or column, those of the quiet zone included: 29 to 185.
    #[must_use]
    pub fn side(&self) -> usize {
        self.width + 2 * QUIET_ZONE
    }

    /// The image as SVG 1.1: as large as the place it is put in, without script, style or anything to load.
    #[must_use]
    pub fn svg(&self) -> String {
        let side = self.side();
        let mut path = String::new();
        for (y, row) in self.modules.chunks(self.width).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, other| one == other) {
                let length = run.len();
                if run[0] {
                    let (left, top) = (x + QUIET_ZONE, y + QUIET_ZONE);
                    write!(path, "M{left} {top}h{length}v1h-{length}z").expect("a text can grow");
                }
                x += length;
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
        )
    }

    /// The image as PNG, each module a square of 1 to 32 pixels a side. A screen wants 4 or more.
    ///
    /// # Errors
    ///
    /// [`QrImageError::PixelsPerModule`]; [`QrImageError::Encoder`].
    pub fn png(&self, pixels_per_module: u8) -> Result<Vec<u8>, QrImageError> {
        if !(1..=MOST_PIXELS).contains(&pixels_per_module) {
            return Err(QrImageError::PixelsPerModule);
        }
        let scale = usize::from(pixels_per_module);
        let pixels = self.side() * scale;
        let side = u32::try_from(pixels).map_err(|_| QrImageError::Encoder)?;

        // A bit for each pixel, which is 1 where it is light; a row begins a new byte.
        let light = vec![0xFF_u8; pixels.div_ceil(8)];
        let quiet = light.repeat(QUIET_ZONE * scale);
        let mut data = quiet.clone();
        for row in self.modules.chunks(self.width) {
            let mut line = light.clone();
            for (x, _) in row.iter().enumerate().filter(|(_, is_dark)| **is_dark) {
                let begin = (x + QUIET_ZONE) * scale;
                (begin..begin + scale).for_each(|pixel| line[pixel / 8] &= !(0x80 >> (pixel % 8)));
            }
            data.extend(line.repeat(scale));
        }
        data.extend(quiet);

        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, side, side);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&data)?;
            writer.finish()
        });
        written.map(|()| file).map_err(|_| QrImageError::Encoder)
    }
}

/// Why there is no image; never shows the code.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QrImageError {
    /// The text is not a BR Code.
    Code(BrCodeError),
    /// A module has to have 1 to 32 pixels.
    PixelsPerModule,
    /// The encoder refused. It has room for every BR Code, so it is not known to happen.
    Encoder,
}

impl fmt::Display for QrImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            QrImageError::Code(error) => write!(f, "{error}"),
            QrImageError::PixelsPerModule => write!(f, "a module has to have 1 to {MOST_PIXELS} pixels"),
            QrImageError::Encoder => f.write_str("the code cannot be drawn"),
        }
    }
}

impl std::error::Error for QrImageError {}

impl From<BrCodeError> for QrImageError {
    fn from(error: BrCodeError) -> Self {
        QrImageError::Code(error)
    }
}
