//! How far a payment is, and what may become of it.

use crate::moment::Moment;

/// How far a payment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Waits for the payer.
    Pendente,
    /// Is to be paid on a later day.
    Agendado,
    Rejeitado,
    Aceito,
    /// Was not approved in time.
    Expirado,
    Cancelado,
    Erro,
}

/// What a payer, or a bank, makes of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    Approve,
    /// Approves it for a later moment.
    Schedule(Moment),
    Refuse,
    /// Lets it fail for another reason than a refusal.
    Fail,
    Cancel,
}

impl State {
    const ALL: [State; 7] = [
        State::Pendente,
        State::Agendado,
        State::Rejeitado,
        State::Aceito,
        State::Expirado,
        State::Cancelado,
        State::Erro,
    ];

    /// Its name in the API and in the database.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            State::Pendente => "pendente",
            State::Agendado => "agendado",
            State::Rejeitado => "rejeitado",
            State::Aceito => "aceito",
            State::Expirado => "expirado",
            State::Cancelado => "cancelado",
            State::Erro => "erro",
        }
    }

    /// The state of a name that the database has.
    pub(super) fn of(name: &str) -> sqlx::Result<Self> {
        let found = State::ALL.into_iter().find(|state| state.as_str() == name);
        found.ok_or_else(|| sqlx::Error::Decode("a payment has no such state".into()))
    }

    /// What a decision makes of it, and what that becomes by itself; nothing where it is too late, or too early.
    pub(super) fn after(self, decision: Decision) -> Option<(State, Option<(Moment, State)>)> {
        match (self, decision) {
            (State::Pendente, Decision::Approve) => Some((State::Aceito, None)),
            (State::Pendente, Decision::Schedule(day)) => Some((State::Agendado, Some((day, State::Aceito)))),
            (State::Pendente | State::Agendado, Decision::Refuse) => Some((State::Rejeitado, None)),
            (State::Pendente | State::Agendado, Decision::Fail) => Some((State::Erro, None)),
            (State::Pendente | State::Agendado, Decision::Cancel) => Some((State::Cancelado, None)),
            _ => None,
        }
    }
}
