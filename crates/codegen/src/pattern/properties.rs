//! `\p{…}`: the names that ECMA-262 knows, looked up in the Unicode tables of `regex-syntax`.
//!
//! ECMA-262 wants names spelled exactly; `regex-syntax` is lenient. The lists here hold the exact spellings.

use regex_syntax::hir::{Class, ClassUnicode, HirKind};

/// The values of General_Category, long and short names.
const GENERAL_CATEGORIES: &str = "\
    Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc \
    Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf \
    Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark \
    Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C \
    Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co \
    Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Symbol S Titlecase_Letter Lt Unassigned Cn \
    Uppercase_Letter Lu";

/// The binary properties, long and short names.
const BINARY: &str = "\
    ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M \
    Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL \
    Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash \
    Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod \
    Emoji_Modifier_Base EBase Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext Grapheme_Base \
    Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC \
    ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math \
    Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical \
    Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo \
    Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";

/// The set that the text between `\p{` and `}` names; nothing where the text names none.
pub(super) fn lookup(text: &str) -> Option<ClassUnicode> {
    match text.split_once('=') {
        None if is_listed(GENERAL_CATEGORIES, text) => class("General_Category=", text),
        None if is_listed(BINARY, text) => class("", text),
        Some(("General_Category" | "gc", value)) if is_listed(GENERAL_CATEGORIES, value) => {
            class("General_Category=", value)
        }
        Some(("Script" | "sc", value)) if is_script(value) => class("Script=", value),
        Some(("Script_Extensions" | "scx", value)) if is_script(value) => class("Script_Extensions=", value),
        _ => None,
    }
}

fn is_listed(list: &str, name: &str) -> bool {
    list.split(' ').any(|listed| !listed.is_empty() && listed == name)
}

/// Scripts are many and come with every edition of Unicode, so only the way they are spelled is checked: words of a
/// capital and small letters, joined by `_`.
fn is_script(name: &str) -> bool {
    name == "SignWriting"
        || name.split('_').all(|word| {
            let mut letters = word.bytes();
            letters.next().is_some_and(|first| first.is_ascii_uppercase())
                && letters.len() > 0
                && letters.all(|letter| letter.is_ascii_lowercase())
        })
}

/// The names are checked before, so that nothing but a property can stand in the text that is parsed here.
fn class(kind: &str, value: &str) -> Option<ClassUnicode> {
    match regex_syntax::parse(&format!("\\p{{{kind}{value}}}")).ok()?.into_kind() {
        HirKind::Class(Class::Unicode(class)) => Some(class),
        _ => None,
    }
}
