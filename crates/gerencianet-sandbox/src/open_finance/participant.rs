//! The institutions that payers may pay from. All of them are invented.

use std::time::Duration;

use axum::http::StatusCode;
use gerencianet::open_finance::{Organizacao, OrganizacaoStatus, Participante, ParticipanteList};

use super::config;
use crate::account::without_accent;
use crate::answer::Answer;
use crate::gate::Call;
use crate::refusal::Refusal;
use crate::world::World;

/// An institution, and how it behaves.
pub(super) struct Participant {
    id: &'static str,
    /// What stands for it in its addresses and in URNs.
    pub(super) label: &'static str,
    pub(super) nome: &'static str,
    descricao: &'static str,
    /// Names, CNPJs, and whether they are active.
    organizations: &'static [(&'static str, &'static str, bool)],
    /// How long a payer may take to approve.
    pub(super) patience: Duration,
    /// Whether it names payments by a URN instead of a UUID.
    pub(super) has_urns: bool,
    /// Whether it begins payments at all.
    pub(super) begins: bool,
}

const FIVE_MINUTES: Duration = Duration::from_secs(300);

static ALL: [Participant; 5] = [
    Participant {
        id: "5bc8fbbc-bde5-4099-8164-d8399f767c45",
        label: "aurora",
        nome: "Banco Aurora",
        descricao: "Contas de pessoas e empresas",
        organizations: &[("Banco Aurora S.A.", "11222333000181", true)],
        patience: FIVE_MINUTES,
        has_urns: false,
        begins: true,
    },
    Participant {
        id: "d76d4330-f144-4bea-b0c1-1fdecb91ce37",
        label: "valeverde",
        nome: "Cooperativa Vale Verde",
        descricao: "Cooperativa de crédito; identifica pagamentos por URN",
        organizations: &[
            ("Vale Verde Matriz", "45123987000170", true),
            ("Vale Verde Pagamentos", "12ABC34501DE35", false),
        ],
        patience: FIVE_MINUTES,
        has_urns: true,
        begins: true,
    },
    Participant {
        id: "eb4e0885-3231-4caf-ad75-d81a54e4d4ee",
        label: "aquarela",
        nome: "Aquarela Pagamentos",
        descricao: "Instituição de pagamento; identifica pagamentos por URN",
        organizations: &[("Aquarela Instituição de Pagamento Ltda", "60441827000162", true)],
        patience: FIVE_MINUTES,
        has_urns: true,
        begins: true,
    },
    Participant {
        id: "7d4c2747-9cb8-409c-a040-bdcfca7bcf6f",
        label: "relampago",
        nome: "Banco Relâmpago",
        descricao: "Dá 30 segundos para aprovar um pagamento",
        organizations: &[("Banco Relâmpago S.A.", "7K2MP091000160", true)],
        patience: Duration::from_secs(30),
        has_urns: false,
        begins: true,
    },
    Participant {
        id: "3f785c78-d659-4200-867b-819c48dc78fd",
        label: "ocaso",
        nome: "Banco Ocaso",
        descricao: "Não inicia pagamento nenhum",
        organizations: &[("Banco Ocaso S.A.", "30881452000190", true)],
        patience: FIVE_MINUTES,
        has_urns: false,
        begins: false,
    },
];

impl Participant {
    /// The institution of an identifier, which may be written without hyphens.
    pub(super) fn of(id: &str) -> Option<&'static Self> {
        let plain = |id: &str| id.replace('-', "").to_ascii_lowercase();
        let wanted = plain(id);
        ALL.iter().find(|participant| plain(participant.id) == wanted)
    }

    fn answered(&self) -> Participante {
        let site = format!("https://{}.gerencianet-sandbox.invalid", self.label);
        Participante {
            identificador: self.id.to_owned(),
            nome: self.nome.to_owned(),
            descricao: Some(self.descricao.to_owned()),
            logo: Some(format!("{site}/logo.svg")),
            portal: Some(site),
            organizacoes: self
                .organizations
                .iter()
                .map(|(nome, cnpj, is_active)| Organizacao {
                    nome: (*nome).to_owned(),
                    cnpj: Some((*cnpj).to_owned()),
                    status: Some(if *is_active { OrganizacaoStatus::Ativo } else { OrganizacaoStatus::Inativo }),
                })
                .collect(),
        }
    }
}

/// Lists all, or those whose name holds a text; neither case nor accents matter.
pub(super) async fn list(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    config::require(&mut *world.database.acquire().await?, call).await?;
    let wanted = call.parameter("nome").map(folded).unwrap_or_default();
    let found = ALL.iter().filter(|participant| folded(participant.nome).contains(&wanted));
    let participantes: Vec<Participante> = found.map(Participant::answered).collect();
    if participantes.is_empty() {
        let mensagem = "Nenhum participante com este nome";
        return Err(Refusal::named(StatusCode::NOT_FOUND, "participante_nao_encontrado", mensagem));
    }
    Ok(Answer::ok(&ParticipanteList { participantes }))
}

/// A text in lower case and without accents.
fn folded(text: &str) -> String {
    text.chars().map(without_accent).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use gerencianet_domain::Cnpj;

    use super::*;

    #[test]
    fn identifiers_are_found_in_either_spelling_and_cnpjs_are_sound() {
        for participant in &ALL {
            assert_eq!(Participant::of(participant.id).unwrap().label, participant.label);
            assert_eq!(Participant::of(&participant.id.replace('-', "")).unwrap().label, participant.label);
            for (nome, cnpj, _) in participant.organizations {
                assert!(Cnpj::parse(cnpj).is_ok(), "{nome}");
            }
        }
        assert!(Participant::of("00000000-0000-4000-8000-000000000000").is_none());
    }
}
