//! Images of BR Codes, read back by another implementation.

use std::fs;
use std::path::Path;

use gerencianet::domain::{BrCode, ChavePix, crc16};
use gerencianet::{QrImage, QrImageError};
use rqrr::{Grid, PreparedImage, SimpleGrid};
use serde_json::Value;

/// Light modules on each side.
const QUIET_ZONE: usize = 4;

/// The most bytes that each version holds with error correction of level M (ISO/IEC 18004).
const BYTES: [usize; 40] = [
    14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711, 779, 857, 911,
    997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099, 2213, 2331,
];

/// What the format bits call level M.
const LEVEL_M: u16 = 0;

fn vectors(kind: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/br-code.json");
    let file: Value = serde_json::from_slice(&fs::read(path).expect("the vectors are there")).expect("they are JSON");
    let texts: Vec<String> = file[kind]
        .as_array()
        .expect("a list")
        .iter()
        .map(|vector| vector["value"].as_str().expect("a text").to_owned())
        .collect();
    assert!(texts.len() > 30, "{kind}");
    texts
}

fn image(text: &str) -> QrImage {
    QrImage::of_text(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A square of dark and light dots, as a reader sees it.
struct Picture {
    side: usize,
    dark: Vec<bool>,
}

impl Picture {
    fn of_png(file: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("it is a PNG");
        let mut data = vec![0; reader.output_buffer_size().expect("it is small")];
        let info = reader.next_frame(&mut data).expect("it is whole");
        assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Grayscale, png::BitDepth::Eight));
        assert_eq!(info.width, info.height);
        let dark = data[..info.buffer_size()].iter().map(|gray| match gray {
            0 => true,
            255 => false,
            other => panic!("a pixel of {other}"),
        });
        Picture { side: info.width.try_into().expect("it is small"), dark: dark.collect() }
    }

    /// Fills the squares of the path. What a browser may do besides, nothing in the file asks for.
    fn of_svg(svg: &str) -> Self {
        let rest = svg.strip_prefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").expect("it begins so");
        let (side, rest) = rest.split_once(' ').expect("two numbers");
        let rest = rest.strip_prefix(&format!(
            "{side}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path fill=\"#000\" d=\""
        ));
        let path = rest.expect("white, then black").strip_suffix("\"/></svg>").expect("and nothing else");
        let side: usize = side.parse().expect("a number");
        let mut dark = vec![false; side * side];
        for rectangle in path.strip_suffix('z').expect("it is closed").split('z') {
            let numbers: Vec<usize> = rectangle
                .strip_prefix('M')
                .expect("it has a corner")
                .split([' ', 'h', 'v', '-'])
                .filter(|number| !number.is_empty())
                .map(|number| number.parse().expect("a number"))
                .collect();
            let [x, y, width, height, back] = numbers[..] else { panic!("{rectangle}") };
            assert_eq!(rectangle, format!("M{x} {y}h{width}v{height}h-{back}"));
            assert_eq!((height, back), (1, width));
            for dot in &mut dark[y * side + x..][..width] {
                assert!(!*dot, "{rectangle} covers another");
                *dot = true;
            }
            assert!(x + width <= side);
        }
        Picture { side, dark }
    }

    fn is_dark(&self, x: usize, y: usize) -> bool {
        self.dark[y * self.side + x]
    }

    /// What stands in the one code that is found in the picture.
    fn found(&self) -> Vec<u8> {
        let mut seen =
            PreparedImage::prepare_from_greyscale(
                self.side,
                self.side,
                |x, y| {
                    if self.is_dark(x, y) { 0 } else { 255 }
                },
            );
        let grids = seen.detect_grids();
        assert_eq!(grids.len(), 1, "codes in the picture");
        decoded(&grids[0])
    }

    /// What stands in a picture of one dot for each module.
    fn read(&self) -> Vec<u8> {
        let inner =
            SimpleGrid::from_func(self.side - 2 * QUIET_ZONE, |x, y| self.is_dark(x + QUIET_ZONE, y + QUIET_ZONE));
        decoded(&Grid::new(inner))
    }

    /// The same picture with `scale` dots for each on a side.
    fn enlarged(&self, scale: usize) -> Self {
        let side = self.side * scale;
        let dark = (0..side * side).map(|dot| self.is_dark(dot % side / scale, dot / side / scale)).collect();
        Picture { side, dark }
    }
}

fn decoded<G: rqrr::BitGrid>(grid: &Grid<G>) -> Vec<u8> {
    let mut content = Vec::new();
    let meta = grid.decode_to(&mut content).expect("it is a whole code");
    assert_eq!(meta.ecc_level, LEVEL_M);
    content
}

#[test]
fn every_code_is_read_back_from_png() {
    for text in vectors("valid") {
        let image = image(&text);
        for scale in [1, 2, 3, 4, 7] {
            let picture = Picture::of_png(&image.png(scale).unwrap());
            assert_eq!(picture.side, image.side() * usize::from(scale));
            let read = if scale == 1 { picture.read() } else { picture.found() };
            assert_eq!(read, text.as_bytes(), "{scale} pixels: {text}");
        }
    }
}

#[test]
fn every_code_is_read_back_from_svg() {
    for text in vectors("valid") {
        let image = image(&text);
        let picture = Picture::of_svg(&image.svg());
        assert_eq!(picture.side, image.side());
        assert_eq!(picture.read(), text.as_bytes(), "{text}");
        assert_eq!(picture.enlarged(3).found(), text.as_bytes(), "{text}");
        assert_eq!(picture.dark, Picture::of_png(&image.png(1).unwrap()).dark, "{text}");
    }
}

#[test]
fn each_module_is_a_square_and_four_light_ones_are_around() {
    let image = image(&vectors("valid")[0]);
    let small = Picture::of_png(&image.png(1).unwrap());
    for scale in [2, 5, 8, 13, 32] {
        let picture = Picture::of_png(&image.png(scale).unwrap());
        let drawn = small.enlarged(scale.into());
        assert!(picture.side == drawn.side && picture.dark == drawn.dark, "{scale} pixels");
    }
    let (first, last) = (QUIET_ZONE, image.side() - QUIET_ZONE - 1);
    for y in 0..image.side() {
        for x in 0..image.side() {
            let is_within = (first..=last).contains(&x) && (first..=last).contains(&y);
            assert!(is_within || !small.is_dark(x, y), "{x} {y}");
        }
    }
    let corners = [(first, first), (last, first), (first, last)];
    assert!(corners.iter().all(|(x, y)| small.is_dark(*x, *y)), "the code begins where the quiet zone ends");
}

/// In other modes some codes would be smaller, and letters outside ASCII could be read as kanji.
#[test]
fn a_code_is_one_run_of_bytes_in_the_smallest_version() {
    for text in vectors("valid") {
        let version = BYTES.iter().position(|most| text.len() <= *most).unwrap() + 1;
        assert_eq!(image(&text).side(), 17 + 4 * version + 2 * QUIET_ZONE, "{text}");
    }
}

#[test]
fn the_longest_code_has_room() {
    let mut text = "00020126580014br.gov.bcb.pix013671cdf9ba-c695-4e3c-b010-abb521a3f1be\
                    5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***"
        .to_owned();
    for length in [95, 95, 95, 74] {
        text.push_str(&format!("70{length}"));
        text.extend(std::iter::repeat_n('𝒜', length));
    }
    text.push_str("6304");
    text.push_str(&format!("{:04X}", crc16(text.as_bytes())));
    assert_eq!(text.chars().count(), 512);
    let image = image(&text);
    assert_eq!(Picture::of_svg(&image.svg()).read(), text.as_bytes());
    assert_eq!(Picture::of_png(&image.png(1).unwrap()).read(), text.as_bytes());
    let largest = Picture::of_png(&image.png(32).unwrap());
    assert_eq!(largest.side, image.side() * 32);
}

#[test]
fn dirt_does_no_harm() {
    let text = &vectors("valid")[0];
    let mut picture = Picture::of_svg(&image(text).svg());
    let middle = picture.side / 2;
    for y in middle - 3..middle + 3 {
        for x in middle - 3..middle + 3 {
            picture.dark[y * picture.side + x] = true;
        }
    }
    assert_eq!(picture.read(), text.as_bytes());
}

#[test]
fn a_scale_out_of_bounds_is_refused() {
    let image = image(&vectors("valid")[0]);
    for scale in [0, 1, 32, 33, u8::MAX] {
        let drawn = image.png(scale).map(|_| ());
        let expected = if (1..=32).contains(&scale) { Ok(()) } else { Err(QrImageError::PixelsPerModule) };
        assert_eq!(drawn, expected, "{scale}");
    }
    assert_eq!(QrImageError::PixelsPerModule.to_string(), "a module has to have 1 to 32 pixels");
}

#[test]
fn what_is_no_code_is_not_drawn() {
    for text in vectors("invalid") {
        let error = BrCode::parse(&text).unwrap_err();
        assert_eq!(QrImage::of_text(&text).unwrap_err(), QrImageError::Code(error), "{text}");
    }
}

#[test]
fn a_code_is_drawn_as_it_is_written_and_a_text_as_it_stands() {
    let mut changed = 0;
    for text in vectors("valid") {
        let code = BrCode::parse(&text).unwrap();
        let written = Picture::of_svg(&QrImage::of(&code).unwrap().svg()).read();
        assert_eq!(written, code.to_string().as_bytes());
        changed += usize::from(written != text.as_bytes());
    }
    assert!(changed > 0, "some are written otherwise");
}

#[test]
fn nothing_shows_the_code() {
    let chave = ChavePix::parse("canario@example.com").unwrap();
    let image = QrImage::of(&BrCode::estatico(chave, "CANARIO", "BRASILIA").unwrap()).unwrap();
    assert_eq!(format!("{image:?} {image:#?}"), "QrImage { .. } QrImage { .. }");
    let error = QrImage::of_text("00020126410014br.gov.bcb.pix0119canario@example.com").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canario"), "{error:?}");
}
