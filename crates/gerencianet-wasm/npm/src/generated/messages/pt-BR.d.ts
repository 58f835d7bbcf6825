// @generated from crates/gerencianet-validation/src/messages/phrases.rs by cargo xtask codegen
//
// What the messages in pt-BR are made of.

declare const messages: readonly string[];

export default messages;
