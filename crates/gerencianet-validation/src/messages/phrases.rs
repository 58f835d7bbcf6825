//! Every phrase that messages are made of, in Brazilian Portuguese and in English.
//!
//! `{}` stands for what is told when a message is written: a number, a list, another phrase. No phrase ever holds the value
//! that was judged.

use crate::violation::Locale;

/// The texts of the phrases in one language, by their numbers: what a program needs that renders the sentences of
/// [`crate::Wordless`] by itself, as the page in a browser does.
///
/// ```
/// use gerencianet_validation::{Locale, phrases};
///
/// assert!(phrases(Locale::En).any(|phrase| phrase == "must have at least {} characters"));
/// ```
pub fn phrases(locale: Locale) -> impl ExactSizeIterator<Item = &'static str> {
    TEXTS.iter().map(move |texts| locale.of(*texts))
}

impl Locale {
    fn of<T: Copy>(self, [portuguese, english]: [T; 2]) -> T {
        match self {
            Locale::PtBr => portuguese,
            Locale::En => english,
        }
    }
}

impl Phrase {
    /// What stands before, between and behind the holes; a phrase has two at the most.
    pub(super) fn pieces(self, locale: Locale) -> &'static [&'static str] {
        static PIECES: [[[&str; 3]; 2]; TEXTS.len()] = pieces();
        let [portuguese, english] = &PIECES[self as usize];
        locale.of([portuguese, english])
    }
}

const fn pieces() -> [[[&'static str; 3]; 2]; TEXTS.len()] {
    let mut pieces = [[[""; 3]; 2]; TEXTS.len()];
    let mut number = 0;
    while number < TEXTS.len() {
        let [portuguese, english] = TEXTS[number];
        pieces[number] = [cut_in_three(portuguese), cut_in_three(english)];
        number += 1;
    }
    pieces
}

const fn cut_in_three(text: &str) -> [&str; 3] {
    let (first, rest) = cut(text);
    let (second, third) = cut(rest);
    [first, second, third]
}

/// What stands on either side of the first hole.
const fn cut(text: &str) -> (&str, &str) {
    let mut position = 0;
    while position < text.len() {
        if text.as_bytes()[position] == b'{' {
            return (text.split_at(position).0, text.split_at(position + 2).1);
        }
        position += 1;
    }
    (text, "")
}

macro_rules! phrases {
    ($($name:ident [$portuguese:literal, $english:literal $(,)?])*) => {
        /// A phrase; its position is its number.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Phrase {
            $($name,)*
        }

        const TEXTS: [[&str; 2]; [$(Phrase::$name),*].len()] = [$([$portuguese, $english]),*];
    };
}

phrases! {
    // What a rule asks.
    JsonSyntax ["JSON inválido: {}", "invalid JSON: {}"]
    Utf8 ["o texto não está em UTF-8", "the text is not UTF-8"]
    TooDeep ["mais de {} objetos e listas uns dentro dos outros", "more than {} objects and arrays inside each other"]
    TooComplex ["complexo demais para ser validado", "too complex to be judged"]
    DuplicateKey ["campo repetido", "the field stands more than once"]
    MissingBody ["a operação exige um corpo JSON", "the operation needs a JSON body"]
    UnexpectedBody ["a operação não aceita corpo", "the operation takes no body"]
    Type ["deve ser {}", "must be {}"]
    OneOfValues ["deve ser um destes valores: {}", "must be one of: {}"]
    NotEmpty ["não pode ser vazio", "must not be empty"]
    MinLength ["deve ter no mínimo {} caracteres", "must have at least {} characters"]
    MaxLengthOne ["deve ter no máximo {} caractere", "must have at most {} character"]
    MaxLength ["deve ter no máximo {} caracteres", "must have at most {} characters"]
    Pattern ["deve seguir o padrão {}", "must match the pattern {}"]
    Minimum ["deve ser no mínimo {}", "must be at least {}"]
    Above ["deve ser maior que {}", "must be greater than {}"]
    Maximum ["deve ser no máximo {}", "must be at most {}"]
    Below ["deve ser menor que {}", "must be less than {}"]
    MultipleOf ["deve ser múltiplo de {}", "must be a multiple of {}"]
    NotEmptyList ["não pode ser uma lista vazia", "must not be an empty list"]
    MinItems ["deve ter no mínimo {} itens", "must have at least {} items"]
    MaxItemsOne ["deve ter no máximo {} item", "must have at most {} item"]
    MaxItems ["deve ter no máximo {} itens", "must have at most {} items"]
    UniqueItems ["item repetido", "equal to an earlier item"]
    Required ["{} é obrigatório", "{} is required"]
    UnknownField ["campo desconhecido", "unknown field"]
    ReadOnly ["campo definido pelo servidor, não pode ser enviado", "set by the server, must not be sent"]
    PropertyName ["nome de campo inválido", "invalid field name"]
    AnyProperty ["deve ter ao menos um campo", "must have at least one field"]
    MinProperties ["deve ter no mínimo {} campos", "must have at least {} fields"]
    MaxPropertiesOne ["deve ter no máximo {} campo", "must have at most {} field"]
    MaxProperties ["deve ter no máximo {} campos", "must have at most {} fields"]
    NotTogether ["não podem ser informados juntos: {}", "must not be given together: {}"]
    BothOrNone ["devem ser informados juntos ou omitidos: {}", "must be given together or not at all: {}"]
    OneOfRequired ["falta um destes campos: {}", "one of these fields is required: {}"]
    NoForm ["não corresponde a nenhuma das formas aceitas", "fits none of the accepted forms"]
    OneOfSeveral [
        "corresponde a {} formas aceitas e deveria corresponder a só uma",
        "fits {} of the accepted forms and must fit exactly one",
    ]
    Not ["tem uma forma que não é aceita", "has a form that is not accepted"]
    UnknownParameter ["parâmetro desconhecido", "unknown parameter"]
    DuplicateParameter ["parâmetro repetido", "the parameter stands more than once"]
    ExclusiveParameters ["não podem ser usados juntos: {}", "must not be used together: {}"]
    NotBefore ["não pode ser anterior a {}", "must not be before {}"]
    DidYouMean ["{}; você quis dizer {}?", "{}; did you mean {}?"]

    // What a format asks.
    Cpf ["CPF inválido: {}", "invalid CPF: {}"]
    Cnpj ["CNPJ inválido: {}", "invalid CNPJ: {}"]
    CpfCnpj ["CPF ou CNPJ inválido: {}", "invalid CPF or CNPJ: {}"]
    Txid ["txid inválido: {}", "invalid txid: {}"]
    IdEnvio ["idEnvio inválido: {}", "invalid idEnvio: {}"]
    IdDevolucao ["identificador de devolução inválido: {}", "invalid refund id: {}"]
    EndToEndId ["endToEndId inválido: {}", "invalid endToEndId: {}"]
    ChavePix ["chave Pix inválida: {}", "invalid Pix key: {}"]
    Evp ["chave aleatória inválida: {}", "invalid random key: {}"]
    Valor ["valor inválido: {}", "invalid amount: {}"]
    Uf ["UF inválida: {}", "invalid state: {}"]
    Cep ["CEP inválido: {}", "invalid CEP: {}"]
    Celular ["celular inválido: {}", "invalid mobile number: {}"]
    CodigoMunicipio ["código de município inválido: {}", "invalid municipality code: {}"]
    CodigoBanco ["código de banco inválido: {}", "invalid bank code: {}"]
    Ispb ["ISPB inválido: {}", "invalid ISPB: {}"]
    Agencia ["agência inválida: {}", "invalid branch: {}"]
    Conta ["conta inválida: {}", "invalid account: {}"]
    DataBr ["data inválida, use DD/MM/AAAA: {}", "invalid date, use DD/MM/YYYY: {}"]
    Date ["data inválida, use AAAA-MM-DD: {}", "invalid date, use YYYY-MM-DD: {}"]
    DateTime [
        "data e hora inválidas, use RFC 3339 (2026-01-31T15:04:05Z): {}",
        "invalid date and time, use RFC 3339 (2026-01-31T15:04:05Z): {}",
    ]
    HttpsUrl ["URL inválida: {}", "invalid URL: {}"]
    IdempotencyKey ["chave de idempotência inválida: {}", "invalid idempotency key: {}"]
    Email ["e-mail inválido: {}", "invalid e-mail: {}"]
    Uuid ["identificador UUID inválido: {}", "invalid UUID: {}"]
    Byte ["base64 inválido: {}", "invalid base64: {}"]

    // What is wrong with the shape of a text.
    Blank ["está em branco", "is empty"]
    ExactLength ["deve ter {} caracteres", "must have {} characters"]
    LengthRange ["deve ter de {} a {} caracteres", "must have {} to {} characters"]
    EitherLength ["deve ter {} ou {} caracteres", "must have {} or {} characters"]
    Character ["caractere não permitido na posição {}", "character not allowed at position {}"]
    Incomplete ["o texto está incompleto", "the text is incomplete"]
    CheckDigits ["os dígitos verificadores não conferem", "the check digits do not match"]
    RepeatedDigits ["um único dígito repetido nunca é emitido", "one digit repeated is never issued"]
    UnknownKind [
        "use um CPF, um CNPJ, um telefone com +, um e-mail ou uma chave aleatória",
        "use a CPF, a CNPJ, a phone number with +, an e-mail or a random key",
    ]
    Decimals ["use ponto e exatamente duas casas decimais", "use a dot and exactly two decimals"]
    Zero ["deve ser maior que zero", "must be greater than zero"]
    NoSuchDay ["o dia não existe", "the day does not exist"]
    NoSuchTime ["o horário não existe", "the time of day does not exist"]
    NoSuchOffset ["o fuso horário não existe", "the offset from UTC does not exist"]
    UnknownState ["o estado não existe", "the state does not exist"]
    UnknownAreaCode ["o DDD não existe", "the area code is not in use"]
    Scheme ["deve começar com https://", "must start with https://"]
    Host ["o endereço do servidor falta ou é inválido", "the host is missing or malformed"]
    Port ["a porta deve ser de 1 a 65535", "the port must be a number from 1 to 65535"]
    AtSign ["deve ter um @ com algo de cada lado", "must have one @ with something on both sides"]
    Padding ["grupos de quatro incompletos", "incomplete groups of four"]
    OtherFault ["forma não aceita", "the form is not accepted"]

    // What is wrong with a text that should be JSON.
    EndOfInput ["o texto termina antes da hora", "the text ends too early"]
    ByteOrderMark ["o texto começa com uma marca de ordem de bytes (BOM)", "the text begins with a byte order mark"]
    NoValue ["aqui deveria haver um valor", "a value should stand here"]
    NoKey ["aqui deveria haver um nome entre aspas", "a name in quotes should stand here"]
    NoColon ["aqui deveria haver dois-pontos", "a colon should stand here"]
    NoCommaOrBrace ["aqui deveria haver `,` ou `}`", "a `,` or `}` should stand here"]
    NoCommaOrBracket ["aqui deveria haver `,` ou `]`", "a `,` or `]` should stand here"]
    NoDigit ["aqui deveria haver um dígito", "a digit should stand here"]
    LeadingZero ["número com zero à esquerda", "a number begins with a superfluous zero"]
    NumberTooLarge ["número grande demais", "the number is too large"]
    Escape ["sequência de escape inválida", "invalid escape sequence"]
    LoneSurrogate ["metade de um par substituto", "half of a surrogate pair"]
    ControlCharacter ["caractere de controle dentro de um texto", "control character inside a string"]
    TrailingCharacters ["há algo depois do valor", "something stands behind the value"]

    // The JSON types.
    AString ["um texto", "a string"]
    ANumber ["um número", "a number"]
    AnInteger ["um número inteiro", "an integer"]
    ABoolean ["true ou false", "true or false"]
    AnObject ["um objeto", "an object"]
    AnArray ["uma lista", "an array"]
    Null ["null", "null"]
    Or ["{} ou {}", "{} or {}"]
}
