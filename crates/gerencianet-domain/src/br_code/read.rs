//! From text to what it says.

use super::tlv::{Field, Fields, LONGEST};
use super::{
    BRAZIL, BrCode, BrCodeError, BrCodeFault, CEP, CIDADE, FORMAT, GUI, NO_TXID, NOME, REAL, REUSABLE, SINGLE_USE,
    crc16, judge_length, judge_url, parse_txid,
};
use crate::{ChavePix, Fault, TxidRecebido, Valor, ValorError, ascii};

/// The most characters of a payload: what the Pix API allows in `pixCopiaECola`, and EMV in any payload.
const PAYLOAD: usize = 512;

pub(super) fn read(text: &str) -> Result<BrCode<'_>, BrCodeError> {
    judge_length(text, PAYLOAD).map_err(BrCodeError::whole)?;
    judge_frame(text)?;

    let (mut format, mut initiation, mut account, mut mcc, mut currency) = (None, None, None, None, None);
    let (mut valor, mut country, mut nome, mut cidade, mut cep) = (None, None, None, None, None);
    let (mut additional, mut recorrencia) = (None, None);
    for field in Fields::of(text, label) {
        let field = field?;
        match field.id {
            0 => put(&mut format, &field, constant(&field, &[FORMAT])?)?,
            1 => put(&mut initiation, &field, constant(&field, &[REUSABLE, SINGLE_USE])?)?,
            26..=51 if is_of_pix(&field) => put(&mut account, &field, Account::read(field)?)?,
            52 => put(&mut mcc, &field, judged(&field, judge_mcc)?)?,
            53 => put(&mut currency, &field, constant(&field, &[REAL])?)?,
            54 => put(&mut valor, &field, parse_valor(field.value).map_err(|fault| field.refuse_value(fault))?)?,
            58 => put(&mut country, &field, constant(&field, &[BRAZIL])?)?,
            59 => put(&mut nome, &field, free(&field, NOME)?)?,
            60 => put(&mut cidade, &field, free(&field, CIDADE)?)?,
            61 => put(&mut cep, &field, free(&field, CEP)?)?,
            62 => put(&mut additional, &field, read_txid(&field)?)?,
            80..=99 if is_of_pix(&field) => put(&mut recorrencia, &field, read_recorrencia(&field)?)?,
            _ => {}
        }
    }
    let account = required(account, "26")?;
    let mcc = required(mcc, "52")?;
    required(currency, "53")?;
    required(country, "58")?;
    let nome = required(nome, "59")?;
    let cidade = required(cidade, "60")?;
    let txid = required(additional, "62")?;
    if account.chave.is_none() && account.url.is_none() && recorrencia.is_none() {
        return Err(account.field.refuse(BrCodeFault::NothingToPay));
    }
    Ok(BrCode {
        single_use: initiation == Some(SINGLE_USE),
        chave: account.chave,
        descricao: account.descricao,
        url: account.url,
        recorrencia,
        mcc,
        valor,
        nome,
        cidade,
        cep,
        txid,
    })
}

/// Judges what surrounds the values: every field is whole, `00` comes first, `63` last, and the CRC is right.
fn judge_frame(text: &str) -> Result<(), BrCodeError> {
    if !text.starts_with("00") {
        return Err(BrCodeError::at(Some("00"), 0, BrCodeFault::Order));
    }
    let mut last: Option<Field<'_>> = None;
    for field in Fields::of(text, label) {
        let field = field?;
        match last {
            Some(crc) if crc.id == 63 => return Err(crc.refuse(BrCodeFault::Order)),
            _ => last = Some(field),
        }
    }
    match last {
        Some(crc) if crc.id == 63 => judge_crc(&crc),
        _ => Err(BrCodeError::missing("63")),
    }
}

fn judge_crc(field: &Field<'_>) -> Result<(), BrCodeError> {
    let found = ascii::characters(field.value);
    if found != 4 {
        return Err(field.refuse_value(Fault::Length { least: 4, most: 4, found }));
    }
    let mut crc = crc16(field.before().as_bytes());
    let fits = field.value.bytes().all(|byte| {
        crc = crc.rotate_left(4);
        byte == b"0123456789ABCDEF"[usize::from(crc & 0xF)]
    });
    if fits { Ok(()) } else { Err(field.refuse(BrCodeFault::Crc)) }
}

/// A template that tells where to pay.
struct Account<'t> {
    field: Field<'t>,
    chave: Option<ChavePix>,
    descricao: Option<&'t str>,
    url: Option<&'t str>,
}

impl<'t> Account<'t> {
    fn read(field: Field<'t>) -> Result<Self, BrCodeError> {
        let (mut gui, mut chave, mut descricao, mut url) = (None, None, None, None);
        for field in field.fields(label_in_account) {
            let field = field?;
            match field.id {
                0 => put(&mut gui, &field, ())?,
                1 => put(&mut chave, &field, read_chave(&field)?)?,
                2 => put(&mut descricao, &field, free(&field, LONGEST)?)?,
                25 => put(&mut url, &field, judged(&field, judge_url)?)?,
                _ => {}
            }
        }
        if chave.is_some() && url.is_some() {
            return Err(field.refuse(BrCodeFault::KeyAndUrl));
        }
        Ok(Account { field, chave, descricao, url })
    }
}

fn read_chave(field: &Field<'_>) -> Result<ChavePix, BrCodeError> {
    ChavePix::parse(field.value).map_err(|error| field.refuse_value(error.fault()))
}

/// The URL of a template of recurrence.
fn read_recorrencia<'t>(field: &Field<'t>) -> Result<&'t str, BrCodeError> {
    let (mut gui, mut url) = (None, None);
    for field in field.fields(label_in_recorrencia) {
        let field = field?;
        match field.id {
            0 => put(&mut gui, &field, ())?,
            25 => put(&mut url, &field, judged(&field, judge_url)?)?,
            _ => {}
        }
    }
    required(url, "80-25")
}

/// The txid of the template of additional data, unless it says that there is none.
fn read_txid(field: &Field<'_>) -> Result<Option<TxidRecebido>, BrCodeError> {
    let mut txid = None;
    for field in field.fields(label_in_additional) {
        let field = field?;
        if field.id != 5 {
            continue;
        }
        let value = match field.value {
            NO_TXID => None,
            value => Some(parse_txid(value).map_err(|fault| field.refuse_value(fault))?),
        };
        put(&mut txid, &field, value)?;
    }
    required(txid, "62-05")
}

/// An amount as EMV writes it: whole reais, which a dot may follow, or a dot and two decimals.
fn parse_valor(text: &str) -> Result<Valor, Fault> {
    let reais = text.strip_suffix('.').unwrap_or(text);
    if reais.contains('.') {
        return Valor::parse(text).map_err(ValorError::fault);
    }
    ascii::run(reais, &ascii::Set::DIGITS, 1, 10)?;
    let centavos = reais.bytes().fold(0, |reais, digit| reais * 10 + u64::from(digit - b'0')) * 100;
    Valor::from_centavos(centavos).ok_or(Fault::Zero)
}

fn judge_mcc(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::DIGITS, 4, 4)
}

/// Whether a template is one of Pix, as far as it can be read.
fn is_of_pix(field: &Field<'_>) -> bool {
    let is_gui = |field: Field<'_>| field.id == 0 && field.value.eq_ignore_ascii_case(GUI);
    field.fields(|_| None).flatten().any(is_gui)
}

/// The value, which must be one of `values`.
fn constant<'t>(field: &Field<'t>, values: &[&str]) -> Result<&'t str, BrCodeError> {
    if values.contains(&field.value) { Ok(field.value) } else { Err(field.refuse(BrCodeFault::Constant)) }
}

/// The value, of at most so many characters, none of which controls a terminal or printer.
fn free<'t>(field: &Field<'t>, most: usize) -> Result<&'t str, BrCodeError> {
    judged(field, |value| match value.chars().position(char::is_control) {
        Some(position) => Err(Fault::Character { position }),
        None => judge_length(value, most),
    })
}

fn judged<'t>(field: &Field<'t>, judge: impl Fn(&str) -> Result<(), Fault>) -> Result<&'t str, BrCodeError> {
    judge(field.value).map(|()| field.value).map_err(|fault| field.refuse_value(fault))
}

/// Fills the place of a field that may stand once.
fn put<T>(place: &mut Option<T>, field: &Field<'_>, value: T) -> Result<(), BrCodeError> {
    match place.replace(value) {
        Some(_) => Err(field.refuse(BrCodeFault::Repeated)),
        None => Ok(()),
    }
}

fn required<T>(value: Option<T>, label: &'static str) -> Result<T, BrCodeError> {
    value.ok_or(BrCodeError::missing(label))
}

fn label(id: u8) -> Option<&'static str> {
    Some(match id {
        0 => "00",
        1 => "01",
        26..=51 => "26",
        52 => "52",
        53 => "53",
        54 => "54",
        58 => "58",
        59 => "59",
        60 => "60",
        61 => "61",
        62 => "62",
        63 => "63",
        80..=99 => "80",
        _ => return None,
    })
}

fn label_in_account(id: u8) -> Option<&'static str> {
    Some(match id {
        0 => "26-00",
        1 => "26-01",
        2 => "26-02",
        25 => "26-25",
        _ => return None,
    })
}

fn label_in_additional(id: u8) -> Option<&'static str> {
    (id == 5).then_some("62-05")
}

fn label_in_recorrencia(id: u8) -> Option<&'static str> {
    Some(match id {
        0 => "80-00",
        25 => "80-25",
        _ => return None,
    })
}
