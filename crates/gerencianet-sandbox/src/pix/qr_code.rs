//! QR codes of locations.

use axum::http::StatusCode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gerencianet::QrImage;
use gerencianet::pix::QrCode;
use gerencianet_domain::BrCode;
use sqlx::Row;

use crate::account::{Account, AccountId};
use crate::answer::Answer;
use crate::gate::Call;
use crate::pix::location;
use crate::refusal::Refusal;
use crate::world::World;

/// How many pixels a module of the image has in a row.
const PIXELS: u8 = 6;

/// The text of the code that leads to a location.
pub(super) fn text(account: &Account, address: &str) -> Option<String> {
    let (nome, cidade) = (account.printable_nome(), account.printable_cidade());
    BrCode::dinamico(address, &nome, &cidade).map(|code| code.to_string()).ok()
}

pub(super) async fn detail(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut transaction = world.read().await?;
    let location = location::asked(&mut transaction, call).await?;
    let holder = Account::of(&mut transaction, call.account()).await?;
    drawn(&holder, &location.address).map(|code| Answer::ok(&code)).ok_or_else(|| {
        let mensagem = "o sandbox não conseguiu desenhar o QR Code";
        Refusal::named(StatusCode::INTERNAL_SERVER_ERROR, "erro_aplicacao", mensagem)
    })
}

/// The image of the code that leads to the location of a number.
pub(crate) async fn png_of_location(world: &World, id: i64) -> sqlx::Result<Option<Vec<u8>>> {
    let mut transaction = world.read().await?;
    let found = sqlx::query("SELECT account, address FROM locations WHERE id = ?").bind(id);
    let Some(row) = found.fetch_optional(&mut *transaction).await? else { return Ok(None) };
    let holder = Account::of(&mut transaction, AccountId(row.try_get("account")?)).await?;
    Ok(text(&holder, row.try_get("address")?).and_then(|text| png(&text)))
}

fn png(text: &str) -> Option<Vec<u8>> {
    QrImage::of_text(text).and_then(|image| image.png(PIXELS)).ok()
}

fn drawn(account: &Account, address: &str) -> Option<QrCode> {
    let qrcode = text(account, address)?;
    let imagem_qrcode = format!("data:image/png;base64,{}", STANDARD.encode(png(&qrcode)?));
    Some(QrCode { qrcode, imagem_qrcode, link_visualizacao: None })
}
