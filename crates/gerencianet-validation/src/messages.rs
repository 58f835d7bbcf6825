//! Every sentence a report can say, in Brazilian Portuguese and in English.
//!
//! `{}` stands for what the rule asks. No sentence ever holds the value that was judged.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use gerencianet_domain::Fault;

use crate::code::Code;
use crate::format::Format;
use crate::table::{Literal, Types};
use crate::violation::{Detail, Locale, Syntax};

/// The sentence for a violation.
pub(crate) fn message(code: Code, detail: &Detail<'_>, nearest: Option<&str>, locale: Locale) -> String {
    let template = locale.of(template(code, detail));
    let mut out = String::with_capacity(80);
    match template.split_once('{').and_then(|(before, after)| Some((before, after.strip_prefix('}')?))) {
        Some((before, after)) => {
            out.push_str(before);
            write_asked(code, detail, locale, &mut out);
            out.push_str(after);
        }
        None => out.push_str(template),
    }
    if let Some(name) = nearest {
        out.push_str(locale.of(["; você quis dizer ", "; did you mean "]));
        write_quoted(name, '`', &mut out);
        out.push('?');
    }
    out
}

impl Locale {
    fn of<T: Copy>(self, [portuguese, english]: [T; 2]) -> T {
        match self {
            Locale::PtBr => portuguese,
            Locale::En => english,
        }
    }
}

fn template(code: Code, detail: &Detail<'_>) -> [&'static str; 2] {
    match code {
        Code::JsonSyntax => ["JSON inválido: {}", "invalid JSON: {}"],
        Code::Utf8 => ["o texto não está em UTF-8", "the text is not UTF-8"],
        Code::TooDeep => {
            ["mais de {} objetos e listas uns dentro dos outros", "more than {} objects and arrays inside each other"]
        }
        Code::TooComplex => ["complexo demais para ser validado", "too complex to be judged"],
        Code::DuplicateKey => ["campo repetido", "the field stands more than once"],
        Code::MissingBody => ["a operação exige um corpo JSON", "the operation needs a JSON body"],
        Code::UnexpectedBody => ["a operação não aceita corpo", "the operation takes no body"],
        Code::Type => ["deve ser {}", "must be {}"],
        Code::Enum => ["deve ser um destes valores: {}", "must be one of: {}"],
        Code::MinLength => match detail {
            Detail::Limit(1) => ["não pode ser vazio", "must not be empty"],
            _ => ["deve ter no mínimo {} caracteres", "must have at least {} characters"],
        },
        Code::MaxLength => match detail {
            Detail::Limit(1) => ["deve ter no máximo {} caractere", "must have at most {} character"],
            _ => ["deve ter no máximo {} caracteres", "must have at most {} characters"],
        },
        Code::Pattern => ["deve seguir o padrão {}", "must match the pattern {}"],
        Code::Format(format) | Code::CheckDigits(format) | Code::Zero(format) => format_template(format),
        Code::Minimum => match detail {
            Detail::Bound { exclusive: true, .. } => ["deve ser maior que {}", "must be greater than {}"],
            _ => ["deve ser no mínimo {}", "must be at least {}"],
        },
        Code::Maximum => match detail {
            Detail::Bound { exclusive: true, .. } => ["deve ser menor que {}", "must be less than {}"],
            _ => ["deve ser no máximo {}", "must be at most {}"],
        },
        Code::MultipleOf => ["deve ser múltiplo de {}", "must be a multiple of {}"],
        Code::MinItems => match detail {
            Detail::Limit(1) => ["não pode ser uma lista vazia", "must not be an empty list"],
            _ => ["deve ter no mínimo {} itens", "must have at least {} items"],
        },
        Code::MaxItems => match detail {
            Detail::Limit(1) => ["deve ter no máximo {} item", "must have at most {} item"],
            _ => ["deve ter no máximo {} itens", "must have at most {} items"],
        },
        Code::UniqueItems => ["item repetido", "equal to an earlier item"],
        Code::Required => ["{} é obrigatório", "{} is required"],
        Code::UnknownField => ["campo desconhecido", "unknown field"],
        Code::ReadOnly => ["campo definido pelo servidor, não pode ser enviado", "set by the server, must not be sent"],
        Code::PropertyName => ["nome de campo inválido", "invalid field name"],
        Code::MinProperties => match detail {
            Detail::Limit(1) => ["deve ter ao menos um campo", "must have at least one field"],
            _ => ["deve ter no mínimo {} campos", "must have at least {} fields"],
        },
        Code::MaxProperties => match detail {
            Detail::Limit(1) => ["deve ter no máximo {} campo", "must have at most {} field"],
            _ => ["deve ter no máximo {} campos", "must have at most {} fields"],
        },
        Code::NotTogether => ["não podem ser informados juntos: {}", "must not be given together: {}"],
        Code::BothOrNone => ["devem ser informados juntos ou omitidos: {}", "must be given together or not at all: {}"],
        Code::OneOfRequired => ["falta um destes campos: {}", "one of these fields is required: {}"],
        Code::AnyOf | Code::OneOf => {
            ["não corresponde a nenhuma das formas aceitas", "fits none of the accepted forms"]
        }
        Code::OneOfSeveral => [
            "corresponde a {} formas aceitas e deveria corresponder a só uma",
            "fits {} of the accepted forms and must fit exactly one",
        ],
        Code::Not => ["tem uma forma que não é aceita", "has a form that is not accepted"],
        Code::Discriminator => ["deve ser um destes valores: {}", "must be one of: {}"],
        Code::UnknownParameter => ["parâmetro desconhecido", "unknown parameter"],
        Code::DuplicateParameter => ["parâmetro repetido", "the parameter stands more than once"],
        Code::ExclusiveParameters => ["não podem ser usados juntos: {}", "must not be used together: {}"],
        Code::NotBefore => ["não pode ser anterior a {}", "must not be before {}"],
    }
}

fn format_template(format: Format) -> [&'static str; 2] {
    match format {
        Format::Cpf => ["CPF inválido: {}", "invalid CPF: {}"],
        Format::Cnpj => ["CNPJ inválido: {}", "invalid CNPJ: {}"],
        Format::CpfCnpj => ["CPF ou CNPJ inválido: {}", "invalid CPF or CNPJ: {}"],
        Format::Txid | Format::TxidRecebido => ["txid inválido: {}", "invalid txid: {}"],
        Format::IdEnvio => ["idEnvio inválido: {}", "invalid idEnvio: {}"],
        Format::IdDevolucao => ["identificador de devolução inválido: {}", "invalid refund id: {}"],
        Format::EndToEndId => ["endToEndId inválido: {}", "invalid endToEndId: {}"],
        Format::ChavePix => ["chave Pix inválida: {}", "invalid Pix key: {}"],
        Format::Evp => ["chave aleatória inválida: {}", "invalid random key: {}"],
        Format::Valor => ["valor inválido: {}", "invalid amount: {}"],
        Format::Uf => ["UF inválida: {}", "invalid state: {}"],
        Format::Cep => ["CEP inválido: {}", "invalid CEP: {}"],
        Format::Celular => ["celular inválido: {}", "invalid mobile number: {}"],
        Format::CodigoMunicipio => ["código de município inválido: {}", "invalid municipality code: {}"],
        Format::CodigoBanco => ["código de banco inválido: {}", "invalid bank code: {}"],
        Format::Ispb => ["ISPB inválido: {}", "invalid ISPB: {}"],
        Format::Agencia => ["agência inválida: {}", "invalid branch: {}"],
        Format::Conta => ["conta inválida: {}", "invalid account: {}"],
        Format::DataBr => ["data inválida, use DD/MM/AAAA: {}", "invalid date, use DD/MM/YYYY: {}"],
        Format::Date => ["data inválida, use AAAA-MM-DD: {}", "invalid date, use YYYY-MM-DD: {}"],
        Format::DateTime => [
            "data e hora inválidas, use RFC 3339 (2026-01-31T15:04:05Z): {}",
            "invalid date and time, use RFC 3339 (2026-01-31T15:04:05Z): {}",
        ],
        Format::HttpsUrl => ["URL inválida: {}", "invalid URL: {}"],
        Format::IdempotencyKey => ["chave de idempotência inválida: {}", "invalid idempotency key: {}"],
        Format::Email => ["e-mail inválido: {}", "invalid e-mail: {}"],
        Format::Uuid => ["identificador UUID inválido: {}", "invalid UUID: {}"],
        Format::Byte => ["base64 inválido: {}", "invalid base64: {}"],
    }
}

/// Writes what stands for `{}`.
fn write_asked(code: Code, detail: &Detail<'_>, locale: Locale, out: &mut String) {
    match detail {
        Detail::None | Detail::Members(_) | Detail::Known(_) | Detail::Parameters(..) => {}
        Detail::Syntax(syntax) => out.push_str(locale.of(syntax_text(*syntax))),
        Detail::Types(types) => out.push_str(&types_text(*types, locale)),
        Detail::Values(values) => write_list(values.iter(), out, |value, out| write_literal(value, out)),
        Detail::Limit(limit) => out.push_str(&limit.to_string()),
        Detail::Bound { limit, .. } => out.push_str(limit),
        Detail::Pattern(source) => out.push_str(source),
        Detail::Fault(fault) => write_fault(*fault, locale, out),
        Detail::Name(name) => write_quoted(name, '`', out),
        Detail::Names(names) => {
            let quote = if code == Code::Discriminator { '"' } else { '`' };
            write_list(names.iter(), out, |name, out| write_quoted(name, quote, out));
        }
    }
}

fn write_list<T>(parts: impl Iterator<Item = T>, out: &mut String, mut write: impl FnMut(T, &mut String)) {
    for (position, part) in parts.enumerate() {
        if position > 0 {
            out.push_str(", ");
        }
        write(part, out);
    }
}

fn write_quoted(name: &str, quote: char, out: &mut String) {
    out.push(quote);
    out.push_str(name);
    out.push(quote);
}

fn write_literal(value: &Literal<'_>, out: &mut String) {
    match value {
        Literal::Null => out.push_str("null"),
        Literal::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
        Literal::Number(number) => out.push_str(number.text),
        Literal::String(text) => write_quoted(text, '"', out),
        Literal::Json(text) => out.push_str(text),
    }
}

fn types_text(types: Types, locale: Locale) -> String {
    let number = if types.contains(Types::NUMBER) {
        (Types::NUMBER, ["um número", "a number"])
    } else {
        (Types::INTEGER, ["um número inteiro", "an integer"])
    };
    let known = [
        (Types::STRING, ["um texto", "a string"]),
        number,
        (Types::BOOLEAN, ["true ou false", "true or false"]),
        (Types::OBJECT, ["um objeto", "an object"]),
        (Types::ARRAY, ["uma lista", "an array"]),
        (Types::NULL, ["null", "null"]),
    ];
    let names = known.iter().filter(|(one, _)| types.contains(*one)).map(|(_, name)| locale.of(*name));
    names.collect::<Vec<_>>().join(locale.of([" ou ", " or "]))
}

fn syntax_text(syntax: Syntax) -> [&'static str; 2] {
    match syntax {
        Syntax::EndOfInput => ["o texto termina antes da hora", "the text ends too early"],
        Syntax::ByteOrderMark => {
            ["o texto começa com uma marca de ordem de bytes (BOM)", "the text begins with a byte order mark"]
        }
        Syntax::Value => ["aqui deveria haver um valor", "a value should stand here"],
        Syntax::Key => ["aqui deveria haver um nome entre aspas", "a name in quotes should stand here"],
        Syntax::Colon => ["aqui deveria haver dois-pontos", "a colon should stand here"],
        Syntax::CommaOrBrace => ["aqui deveria haver `,` ou `}`", "a `,` or `}` should stand here"],
        Syntax::CommaOrBracket => ["aqui deveria haver `,` ou `]`", "a `,` or `]` should stand here"],
        Syntax::Digit => ["aqui deveria haver um dígito", "a digit should stand here"],
        Syntax::LeadingZero => ["número com zero à esquerda", "a number begins with a superfluous zero"],
        Syntax::NumberTooLarge => ["número grande demais", "the number is too large"],
        Syntax::Escape => ["sequência de escape inválida", "invalid escape sequence"],
        Syntax::LoneSurrogate => ["metade de um par substituto", "half of a surrogate pair"],
        Syntax::ControlCharacter => ["caractere de controle dentro de um texto", "control character inside a string"],
        Syntax::TrailingCharacters => ["há algo depois do valor", "something stands behind the value"],
    }
}

fn write_fault(fault: Fault, locale: Locale, out: &mut String) {
    let text = match fault {
        Fault::Length { least, most, .. } if least == most => {
            return write_with(locale.of(["deve ter {} caracteres", "must have {} characters"]), &[most], out);
        }
        Fault::Length { least, most, .. } => {
            let text = locale.of(["deve ter de {} a {} caracteres", "must have {} to {} characters"]);
            return write_with(text, &[least, most], out);
        }
        Fault::EitherLength { short, long, .. } => {
            let text = locale.of(["deve ter {} ou {} caracteres", "must have {} or {} characters"]);
            return write_with(text, &[short, long], out);
        }
        Fault::Character { position } => {
            let text = locale.of(["caractere não permitido na posição {}", "character not allowed at position {}"]);
            return write_with(text, &[position + 1], out);
        }
        Fault::Incomplete => ["o texto está incompleto", "the text is incomplete"],
        Fault::CheckDigits => ["os dígitos verificadores não conferem", "the check digits do not match"],
        Fault::RepeatedDigits => ["um único dígito repetido nunca é emitido", "one digit repeated is never issued"],
        Fault::UnknownKind => [
            "use um CPF, um CNPJ, um telefone com +, um e-mail ou uma chave aleatória",
            "use a CPF, a CNPJ, a phone number with +, an e-mail or a random key",
        ],
        Fault::Decimals => ["use ponto e exatamente duas casas decimais", "use a dot and exactly two decimals"],
        Fault::Zero => ["deve ser maior que zero", "must be greater than zero"],
        Fault::NoSuchDay => ["o dia não existe", "the day does not exist"],
        Fault::NoSuchTime => ["o horário não existe", "the time of day does not exist"],
        Fault::NoSuchOffset => ["o fuso horário não existe", "the offset from UTC does not exist"],
        Fault::UnknownState => ["o estado não existe", "the state does not exist"],
        Fault::UnknownAreaCode => ["o DDD não existe", "the area code is not in use"],
        Fault::Scheme => ["deve começar com https://", "must start with https://"],
        Fault::Host => ["o endereço do servidor falta ou é inválido", "the host is missing or malformed"],
        Fault::Port => ["a porta deve ser de 1 a 65535", "the port must be a number from 1 to 65535"],
        Fault::AtSign => ["deve ter um @ com algo de cada lado", "must have one @ with something on both sides"],
        Fault::Padding => ["grupos de quatro incompletos", "incomplete groups of four"],
        _ => ["forma não aceita", "the form is not accepted"],
    };
    out.push_str(locale.of(text));
}

/// Writes a text with a number for each `{}`.
fn write_with(text: &str, numbers: &[usize], out: &mut String) {
    let mut numbers = numbers.iter();
    for (position, part) in text.split("{}").enumerate() {
        if position > 0
            && let Some(number) = numbers.next()
        {
            out.push_str(&number.to_string());
        }
        out.push_str(part);
    }
}

#[cfg(test)]
mod tests;
