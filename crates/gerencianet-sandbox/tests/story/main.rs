//! The whole story, with real processes: the sandbox, and a service that charges, receives and pays through our client and our
//! receiver. Both are killed in the middle of it. The service is this program once more.
#![allow(clippy::unwrap_used, reason = "a test")]

mod process;
#[path = "../running/mod.rs"]
mod running;
mod service;
#[path = "../until/mod.rs"]
mod until;

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gerencianet::statement::{Extrato, Line};
use serde_json::{Value, json};

use crate::process::{Bank, Shop};
use crate::until::until;

const TXID: &str = "7978c0c97ea847e78e8849634473c1f1";

fn main() {
    if let Some(folder) = std::env::var_os(service::FOLDER) {
        return service::run(Path::new(&folder));
    }
    // As other tests do, it runs where no name is given, or a part of its own.
    let mut names = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).peekable();
    if names.peek().is_some() && !names.any(|name| "the_whole_story".contains(&name)) {
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(the_whole_story());
    println!("test the_whole_story ... ok");
}

async fn the_whole_story() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let bank = Bank::open(folder);
    // Noon in Brasília, so that all of it is on one day.
    let (_, shown) = bank.hand("advance-clock", json!({"segundos": 0})).await;
    let day = noon(&bank, shown["agora"].as_str().unwrap()).await;
    let shop = Shop::open(folder, &bank);

    // The shop opens an account for its supplier, who agrees. It hears of that, and is let in.
    let (_, asked) = shop.post("accounts", supplier()).await;
    let account = asked["id"].as_str().unwrap_or_else(|| panic!("{asked}"));
    assert_eq!(shop.post(&format!("accounts/{account}/key"), json!({})).await.0, 502, "nobody has agreed");
    let (status, approved) = bank.hand("approve", json!({"identificador": account})).await;
    assert_eq!((status, &approved["status"]), (200, &json!("em_abertura")));
    assert_eq!(bank.hand("settle", json!({})).await.0, 200);
    let mut ledger = vec![json!(["opened", account, 0])];
    shop.ledger_is(&ledger).await;
    let (_, key) = shop.post(&format!("accounts/{account}/key"), json!({})).await;

    // A customer scans the code of a charge and pays; the shop hears of it once.
    let (_, charge) = shop.post(&format!("charges/{TXID}"), json!({"valor": "12.30"})).await;
    let scanned = seen(charge["image"].as_str().unwrap());
    assert_eq!(scanned, charge["code"].as_str().unwrap());
    let payer = json!({"cpf": "52998224725", "nome": "Marina"});
    let (status, received) = bank.hand("pay", json!({"qrcode": scanned, "pagador": payer})).await;
    assert_eq!(status, 201, "{received}");
    let received = received["endToEndId"].as_str().unwrap();
    ledger.push(json!(["received", received, 1230]));
    shop.ledger_is(&ledger).await;

    // Both are killed. What was told is told again, and books nothing.
    drop((bank, shop));
    let bank = Bank::open(folder);
    let shop = Shop::open(folder, &bank);
    let told = bank.deliveries().await;
    let id = &told.iter().find(|one| one["assunto"] == received).unwrap()["id"];
    assert_eq!(bank.hand("redeliver", json!({"id": id})).await.0, 200);
    until("told again", async || {
        let told = bank.deliveries().await;
        let one = told.iter().find(|one| one["id"] == *id).unwrap();
        (one["estado"] == "ENTREGUE" && one["tentativas"].as_array().unwrap().len() == 2).then_some(())
    })
    .await;
    shop.ledger_is(&ledger).await;

    // Some of it goes back, once the bank settles; a refund that the bank refuses does not.
    for (id, valor) in [("Troca1", "2.30"), ("Troca2", "10.00")] {
        let (_, refund) = shop.post(&format!("refunds/{received}/{id}"), json!({"valor": valor})).await;
        assert_eq!(refund["status"], "EM_PROCESSAMENTO", "{refund}");
    }
    let (status, refused) = bank.hand("refuse", json!({"e2eId": received, "id": "Troca2"})).await;
    assert_eq!((status, &refused["status"]), (200, &json!("NAO_REALIZADO")));
    assert_eq!(bank.hand("settle", json!({})).await.0, 200);
    ledger.push(json!(["refund", "Troca1", -230]));
    shop.ledger_is(&ledger).await;

    // The shop pays its supplier. It is killed before it hears of it, and asks again: that pays once.
    let payment = json!({"valor": "20.00", "chave": key["chave"]});
    let (_, sent) = shop.post("payments/Pedido1", payment.clone()).await;
    assert_eq!(sent["status"], "EM_PROCESSAMENTO", "{sent}");
    drop(shop);
    assert_eq!(bank.hand("settle", json!({})).await.0, 200);
    let shop = Shop::open(folder, &bank);
    let (_, again) = shop.post("payments/Pedido1", payment).await;
    assert_eq!((&again["status"], &again["endToEndId"]), (&json!("REALIZADO"), &sent["endToEndId"]));
    // An attempt that found nobody waits for its turn.
    until("tried", async || {
        let told = bank.deliveries().await;
        let one = told.iter().find(|one| one["assunto"] == sent["endToEndId"])?;
        (!list(&one["tentativas"]).is_empty()).then_some(())
    })
    .await;
    assert_eq!(bank.hand("advance-clock", json!({"segundos": 300})).await.0, 200);
    ledger.push(json!(["sent", sent["endToEndId"], -2000]));
    shop.ledger_is(&ledger).await;

    // One that fails gives the money back, and one that is too large never leaves.
    let (_, lost) = shop.post("payments/Pedido2", json!({"valor": "5.00", "chave": "fornecedor@example.com"})).await;
    assert_eq!(bank.hand("refuse", json!({"idEnvio": "Pedido2"})).await.0, 200);
    ledger.push(json!(["failed", lost["endToEndId"], 0]));
    shop.ledger_is(&ledger).await;
    let (status, poor) =
        shop.post("payments/Pedido3", json!({"valor": "40.01", "chave": "fornecedor@example.com"})).await;
    assert_eq!((status, poor["erro"].as_str().unwrap().contains("saldo_insuficiente")), (502, true), "{poor}");

    // The day after, its statement tells what the shop has booked, and both agree with the balance.
    assert_eq!(bank.hand("advance-clock", json!({"segundos": 86_400})).await.0, 200);
    let (_, ordered) = shop.post(&format!("statements/{day}"), json!({})).await;
    assert_eq!(bank.hand("settle", json!({})).await.0, 200);
    let (_, fetched) = shop.get(&format!("statements/{}", ordered["id"].as_str().unwrap())).await;
    let extrato = Extrato::read(fetched["file"].as_str().unwrap().to_owned()).unwrap();
    let moved: Vec<_> = extrato.lines().filter_map(movement).collect();
    let refund = ("PDE".to_owned(), received.to_owned(), "2.30".to_owned());
    let sent = sent["endToEndId"].as_str().unwrap();
    let payment = ("PEC".to_owned(), sent.to_owned(), "20.00".to_owned());
    assert_eq!(moved, [("PR".to_owned(), received.to_owned(), "12.30".to_owned()), refund, payment]);
    let (_, balance) = shop.get("balance").await;
    assert_eq!(balance["saldo"], "40.00", "50.00 at the start, and what was booked");
    let booked: i64 = ledger.iter().map(|entry| entry[2].as_i64().unwrap()).sum();
    assert_eq!(5000 + booked, 4000);
    let (_, supplied) = shop.get(&format!("accounts/{account}/balance")).await;
    assert_eq!(supplied["saldo"], "20.00", "what the shop has paid is on the account of its supplier");
}

/// What the shop asks the bank for.
fn supplier() -> Value {
    json!({
        "clienteFinal": {
            "cpf": "52998224725", "nomeCompleto": "Helena Duarte Moraes", "dataNascimento": "29/02/1988",
            "celular": "31991234567", "email": "helena@duarte.example",
            "endereco": {"cep": "30140071", "estado": "MG", "cidade": "Belo Horizonte", "bairro": "Savassi",
                "logradouro": "Rua das Magnólias", "numero": "210A"},
        },
        "meioDeNotificacao": ["sms"],
        "escoposIntegrados": ["gn.balance.read", "gn.pix.evp.write"],
    })
}

/// Moves the clock to noon of the next day in Brasília; the answer is that day.
async fn noon(bank: &Bank, now: &str) -> String {
    let hour = |from: usize| now[from..from + 2].parse::<i64>().unwrap();
    let passed = hour(11) * 3600 + hour(14) * 60 + hour(17);
    let (status, shown) = bank.hand("advance-clock", json!({"segundos": 86_400 + 15 * 3600 - passed})).await;
    assert_eq!(status, 200, "{shown}");
    shown["agora"].as_str().unwrap()[..10].to_owned()
}

/// What a reader of QR codes sees in a PNG.
fn seen(data_uri: &str) -> String {
    let png = STANDARD.decode(data_uri.strip_prefix("data:image/png;base64,").unwrap()).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut bits = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bits).unwrap();
    let is_dark = |x: usize, y: usize| bits[y * frame.line_size + x / 8] >> (7 - x % 8) & 1 == 0;
    let shade = |x, y| if is_dark(x, y) { 0 } else { 255 };
    let (width, height) = (frame.width as usize, frame.height as usize);
    rqrr::PreparedImage::prepare_from_greyscale(width, height, shade).detect_grids()[0].decode().unwrap().1
}

/// Kind, identifier and amount of a movement.
fn movement(line: Line) -> Option<(String, String, String)> {
    let field = |index| line.row().field(index).unwrap().to_owned();
    match &line {
        Line::Record(_) => Some((field(0), field(3), field(2))),
        Line::Header(_) | Line::Totals(_) => None,
        _ => panic!("a line that is not of the printed form"),
    }
}

/// The lines of a JSON list.
fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}
