//! The file of a statement: what was carried out on its day, as lines whose fields are separated by semicolons.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::{KINDS, Report};
use crate::moment::Moment;
use crate::pix::reais;

/// All movements of an account, `?4`, in a period, `?1` to before `?2`, of the kinds that stand between commas in `?3`. What failed never moved.
const MOVEMENTS: &str = "
WITH movements (kind, moment, centavos, end_to_end_id, id, rtr_id, chave, document, nome) AS (
    SELECT 'PR', made, centavos, end_to_end_id, txid, NULL, chave, COALESCE(cpf, cnpj), nome
    FROM received WHERE account = ?4 AND made >= ?1 AND made < ?2
    UNION ALL
    SELECT 'PDE', f.settles, f.centavos, f.end_to_end_id, f.id, f.rtr_id, r.chave, COALESCE(r.cpf, r.cnpj), r.nome
    FROM refunds f JOIN received r ON r.end_to_end_id = f.end_to_end_id
    WHERE r.account = ?4 AND f.settles >= ?1 AND f.settles < ?2 AND f.failure IS NULL
    UNION ALL
    SELECT 'TPR', made, fee, end_to_end_id, txid, NULL, chave, NULL, NULL
    FROM received WHERE account = ?4 AND made >= ?1 AND made < ?2 AND fee > 0
    UNION ALL
    SELECT CASE by_account WHEN 0 THEN 'PEC' ELSE 'PEB' END, settles, centavos, end_to_end_id, id, NULL,
        request ->> '$.favorecido.chave',
        COALESCE(request ->> '$.favorecido.cpf', request ->> '$.favorecido.cnpj',
            request ->> '$.favorecido.contaBanco.cpf', request ->> '$.favorecido.contaBanco.cnpj'),
        request ->> '$.favorecido.contaBanco.nome'
    FROM sent WHERE account = ?4 AND settles >= ?1 AND settles < ?2 AND failure IS NULL
    UNION ALL
    SELECT 'PDR', t.made, t.centavos, s.end_to_end_id, t.id, t.rtr_id, s.request ->> '$.favorecido.chave', NULL, NULL
    FROM returned t JOIN sent s ON s.account = t.account AND s.id = t.sent
    WHERE t.account = ?4 AND t.made >= ?1 AND t.made < ?2 AND s.failure IS NULL
)
SELECT * FROM movements WHERE instr(',' || ?3 || ',', ',' || kind || ',') > 0
ORDER BY moment, end_to_end_id, kind, id";

/// The file: whose it is, a line for each movement, and how many there are of each kind.
pub(super) async fn of(connection: &mut SqliteConnection, report: &Report) -> sqlx::Result<String> {
    let (begin, end) = Moment::of_day(report.day);
    let mut file = String::new();
    let made = report.ready.day();
    let title = "Extrato de Conciliação API Pix";
    let holder = sqlx::query("SELECT numero, nome FROM accounts WHERE id = ?").bind(report.account.0);
    let holder = holder.fetch_one(&mut *connection).await?;
    let (numero, nome): (&str, &str) = (holder.try_get("numero")?, holder.try_get("nome")?);
    let header = ["CA", "Gerencianet", "364", "1", numero, nome, made.as_str(), report.day.as_str(), title, "1.0"];
    write(&mut file, &header);
    let mut counts = [0_usize; KINDS.len()];
    let rows = sqlx::query(MOVEMENTS).bind(begin.0).bind(end.0).bind(&report.kinds).bind(report.account.0);
    for row in rows.fetch_all(connection).await? {
        let kind = movement(&mut file, &row)?;
        for (count, _) in counts.iter_mut().zip(KINDS).filter(|(_, name)| *name == kind) {
            *count += 1;
        }
    }
    let counts = counts.map(|count| count.to_string());
    write(&mut file, &[&["T"], &counts.each_ref().map(String::as_str)[..]].concat());
    Ok(file)
}

/// Writes a movement; the answer is its kind.
fn movement(file: &mut String, row: &SqliteRow) -> sqlx::Result<String> {
    let kind: String = row.try_get("kind")?;
    let moment = Moment(row.try_get("moment")?).text();
    let valor = reais(row.try_get("centavos")?);
    let mut fields = vec![kind.as_str(), &moment, &valor];
    for name in ["end_to_end_id", "id", "rtr_id", "chave", "document", "nome"] {
        fields.push(row.try_get::<Option<&str>, _>(name)?.unwrap_or_default());
    }
    write(file, &fields);
    Ok(kind)
}

/// Writes a line. What could be taken for the end of a field is put in quotes, what could be for that of a line is a space.
fn write(file: &mut String, fields: &[&str]) {
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            file.push(';');
        }
        let field = field.replace(|letter: char| letter.is_control(), " ");
        match field.contains([';', '"']) {
            true => file.extend(["\"", &field.replace('"', "\"\""), "\""]),
            false => file.push_str(&field),
        }
    }
    file.push('\n');
}

#[cfg(test)]
mod tests {
    use gerencianet::statement::Extrato;

    use super::write;

    #[test]
    fn every_field_is_read_as_it_was_written() {
        let mut file = String::new();
        write(&mut file, &["CA", "a;b", "\"c\"", "", "d\"e", "é"]);
        write(&mut file, &["PR", "f\r\ng", "T;0"]);
        let extrato = Extrato::read(file).unwrap();
        let lines: Vec<Vec<String>> =
            extrato.lines().map(|line| line.row().fields().map(str::to_owned).collect()).collect();
        assert_eq!(lines, [vec!["CA", "a;b", "\"c\"", "", "d\"e", "é"], vec!["PR", "f  g", "T;0"]]);
    }
}
