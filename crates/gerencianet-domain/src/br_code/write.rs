//! From what a code says to text.

use core::fmt::{self, Write};

use super::tlv::HEADER;
use super::{BRAZIL, BrCode, FORMAT, GUI, NO_TXID, REAL, SINGLE_USE, crc};
use crate::{ChavePix, Valor, ascii};

pub(super) fn write(code: &BrCode<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut payload = Payload { f, crc: crc::INITIAL };
    payload.field("00", FORMAT)?;
    if code.single_use {
        payload.field("01", SINGLE_USE)?;
    }
    let chave = code.chave.as_ref().map(ChavePix::as_str);
    payload.template("26", &[("00", Some(GUI)), ("01", chave), ("02", code.descricao), ("25", code.url)])?;
    payload.field("52", code.mcc)?;
    payload.field("53", REAL)?;
    if let Some(valor) = code.valor {
        write!(payload, "54{:02}{valor}", length(valor))?;
    }
    payload.field("58", BRAZIL)?;
    payload.field("59", code.nome)?;
    payload.field("60", code.cidade)?;
    if let Some(cep) = code.cep {
        payload.field("61", cep)?;
    }
    let txid = code.txid.as_ref().map_or(NO_TXID, |txid| txid.as_str());
    payload.template("62", &[("05", Some(txid))])?;
    if code.recorrencia.is_some() {
        payload.template("80", &[("00", Some(GUI)), ("25", code.recorrencia)])?;
    }
    payload.write_str("6304")?;
    let crc = payload.crc;
    write!(payload, "{crc:04X}")
}

/// The text, and the check sum of what has been written of it.
struct Payload<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    crc: u16,
}

impl Payload<'_, '_> {
    fn field(&mut self, id: &str, value: &str) -> fmt::Result {
        write!(self, "{id}{:02}{value}", ascii::characters(value))
    }

    fn template(&mut self, id: &str, fields: &[(&str, Option<&str>)]) -> fmt::Result {
        let present = || fields.iter().filter_map(|(id, value)| value.map(|value| (id, value)));
        let length: usize = present().map(|(_, value)| HEADER + ascii::characters(value)).sum();
        write!(self, "{id}{length:02}")?;
        present().try_for_each(|(id, value)| self.field(id, value))
    }
}

impl Write for Payload<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.crc = crc::continued(self.crc, text.as_bytes());
        self.f.write_str(text)
    }
}

/// How many characters an amount has.
fn length(valor: Valor) -> u32 {
    let reais = valor.centavos() / 100;
    reais.checked_ilog10().unwrap_or(0) + 1 + ".00".len() as u32
}
