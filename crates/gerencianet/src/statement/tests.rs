use super::*;

/// The example that the vendor prints, with another holder.
const PRINTED: &str = "CA;Gerencianet;364;1;904417;Oficina Horizonte Ltda;2022-10-31;2022-10-30;\
                       Extrato de Conciliação API Pix;1.0\nT;0;0;0;0;0;0\n";

fn read(file: &str) -> Extrato {
    Extrato::read(file.to_owned()).unwrap_or_else(|error| panic!("{error}: {file}"))
}

/// The lines after a good first one.
fn after_header(rest: &str) -> Vec<Line> {
    let header = PRINTED.lines().next().unwrap();
    read(&format!("{header}\n{rest}")).lines().skip(1).collect()
}

fn fields(line: &Line) -> Vec<&str> {
    line.row().fields().collect()
}

#[test]
fn the_printed_file_is_read() {
    let extrato = read(PRINTED);
    let header = extrato.header().unwrap();
    assert_eq!(
        (header.instituicao(), header.codigo_banco(), header.agencia(), header.conta(), header.titular()),
        ("Gerencianet", "364", "1", "904417", "Oficina Horizonte Ltda")
    );
    assert_eq!((header.data_geracao().as_str(), header.data_movimento().as_str()), ("2022-10-31", "2022-10-30"));
    assert_eq!((header.titulo(), header.versao()), ("Extrato de Conciliação API Pix", "1.0"));
    assert_eq!((header.row().field(0), header.row().fields().len()), (Some("CA"), 10));
    let lines: Vec<Line> = extrato.lines().collect();
    let [Line::Header(first), Line::Totals(totals)] = &lines[..] else { panic!("two lines: {lines:?}") };
    assert_eq!(*first, header);
    assert_eq!(totals.fields().collect::<Vec<_>>(), ["T", "0", "0", "0", "0", "0", "0"]);
    assert_eq!((totals.field(6), totals.field(7)), (Some("0"), None));
    assert_eq!(extrato.bytes(), PRINTED.as_bytes());
    assert_eq!(extrato.into_bytes(), PRINTED.as_bytes());
}

#[test]
fn every_printed_kind_of_record_is_known_and_others_are_kept() {
    use TipoRegistro::*;
    for (text, expected) in [
        ("PR", PixRecebido),
        ("PDE", PixDevolucaoEnviada),
        ("TPR", TarifaPixRecebido),
        ("PEC", PixEnviadoChave),
        ("PEB", PixEnviadoDadosBancarios),
        ("PDR", PixDevolucaoRecebida),
        ("EPE", Unknown("EPE".to_owned())),
        ("pr", Unknown("pr".to_owned())),
        (" PR", Unknown(" PR".to_owned())),
        ("TT", Unknown("TT".to_owned())),
        ("", Unknown(String::new())),
    ] {
        let lines = after_header(&format!("{text};um campo;;12,34\n"));
        let [Line::Record(record)] = &lines[..] else { panic!("{text}: {lines:?}") };
        assert_eq!((record.tipo(), record.tipo().as_str()), (&expected, text));
        assert_eq!(record.fields().collect::<Vec<_>>(), [text, "um campo", "", "12,34"]);
    }
    let alone = after_header("PR");
    assert!(matches!(&alone[..], [Line::Record(record)] if record.fields().len() == 1), "{alone:?}");
}

#[test]
fn what_is_no_statement_is_refused() {
    for (file, expected) in [
        (&b""[..], ExtratoError::Empty),
        (b"\n\r\n\n", ExtratoError::Empty),
        (b"\xef\xbb\xbf", ExtratoError::Empty),
        (b"CA;\xff\xfe", ExtratoError::NotUtf8),
        // Half of a character.
        (b"CA;Jo\xc3", ExtratoError::NotUtf8),
        (b" ", ExtratoError::OtherBeginning),
        (b"CA ;x", ExtratoError::OtherBeginning),
        (b"ca;x", ExtratoError::OtherBeginning),
        (b"CAB", ExtratoError::OtherBeginning),
        (b"CA,x", ExtratoError::OtherBeginning),
        (b"T;0;0;0;0;0;0\nCA;x", ExtratoError::OtherBeginning),
        (b"\"CA;x\nT;0", ExtratoError::OtherBeginning),
        (b"<html><body>CA;</body></html>", ExtratoError::OtherBeginning),
        (b"{\"id\": \"CA\"}", ExtratoError::OtherBeginning),
        (b"\0", ExtratoError::OtherBeginning),
    ] {
        let refused = Extrato::read(Bytes::copy_from_slice(file)).err();
        assert_eq!(refused, Some(expected), "{}", String::from_utf8_lossy(file));
        assert_eq!(Extrato::try_from(Bytes::copy_from_slice(file)).err(), Some(expected));
    }
}

#[test]
fn a_first_line_of_another_form_is_given_with_its_fields() {
    let good = PRINTED.lines().next().unwrap();
    for bad in [
        "CA".to_owned(),
        good.rsplit_once(';').unwrap().0.to_owned(),
        good.replace("2022-10-31", "31/10/2022"),
        good.replace("2022-10-30", "2022-02-30"),
        good.replace("2022-10-30", ""),
    ] {
        let extrato = read(&format!("{bad}\nT;0\n"));
        assert!(extrato.header().is_none(), "{bad}");
        let lines: Vec<Line> = extrato.lines().collect();
        assert!(matches!(lines[..], [Line::Other(_), Line::Totals(_)]), "{bad}");
        assert_eq!(fields(&lines[0]).join(";"), bad);
    }
    let longer = read(&format!("{good};2\n"));
    assert_eq!(longer.header().unwrap().row().field(10), Some("2"));
}

#[test]
fn every_end_of_a_line_is_one() {
    let expected: Vec<Line> = read(PRINTED).lines().collect();
    for file in [
        PRINTED.replace('\n', "\r\n"),
        PRINTED.replace('\n', "\r"),
        PRINTED.trim_end().to_owned(),
        format!("\u{feff}{PRINTED}"),
        format!("\n\n{PRINTED}\r\n\r\n"),
        PRINTED.replace('\n', "\n\n\n"),
    ] {
        let extrato = read(&file);
        assert!(extrato.lines().eq(expected.iter().cloned()), "{file:?}");
        assert_eq!(extrato.bytes(), file.as_bytes());
    }
}

#[test]
fn quotation_marks_are_read_and_one_that_is_never_closed_hides_nothing() {
    let lines = after_header("PR;\"a;b\";\"c \"\"d\"\"\";e\"f\nPEC;1\n");
    assert_eq!(lines.iter().map(fields).collect::<Vec<_>>(), [vec!["PR", "a;b", "c \"d\"", "e\"f"], vec!["PEC", "1"]]);
    assert!(lines.iter().all(|line| matches!(line, Line::Record(_))), "{lines:?}");

    // What a payer writes must not make other payments disappear.
    for (rest, records) in
        [("PR;1\nPR;\"oi;2\nPR;3\nT;3\n", 1), ("PR;\"oi\rPR;3", 0), ("PR;\"oi;2\nPR;3\nPR;\"tchau;4\nPR;5\n", 1)]
    {
        let lines = after_header(rest);
        let count = |is: fn(&Line) -> bool| lines.iter().filter(|line| is(line)).count();
        assert_eq!(count(|line| matches!(line, Line::Record(_))), records, "{rest:?}: {lines:?}");
        assert_eq!(count(|line| matches!(line, Line::Other(_))), 1, "{rest:?}: {lines:?}");
        let kept = lines.iter().flat_map(fields).collect::<Vec<_>>().join(" ");
        assert!(
            rest.matches(|digit: char| digit.is_ascii_digit()).all(|digit| kept.contains(digit)),
            "{rest:?}: {kept}"
        );
    }
}

#[test]
fn long_lines_and_many_are_read() {
    let long = "x".repeat(1 << 20);
    let lines = after_header(&format!("PR;{long};fim\nPR;{}\n", ";".repeat(100_000)));
    assert_eq!(fields(&lines[0]), ["PR", &*long, "fim"]);
    assert_eq!(fields(&lines[1]).len(), 100_002);
    assert_eq!(after_header(&"PR;1;2\r\n".repeat(50_000)).len(), 50_000);
}

/// Without quotation marks the fields of all lines are the file.
#[test]
fn nothing_is_lost_and_nothing_panics() {
    let parts =
        ["CA", "T", "PR", ";", ";", ";", "\n", "\r\n", "\r", "\"", "ã", "🙂", "\u{feff}", "2022-10-30", " ", "\0"];
    let mut random = fastrand::Rng::with_seed(4);
    for _ in 0..4_000 {
        let quoted = random.bool();
        let rest: String = (0..random.usize(..24)).map(|_| parts[random.usize(..parts.len())]).collect();
        let rest = if quoted { rest } else { rest.replace('"', "") };
        let lines = after_header(&rest);
        if !quoted {
            let expected: Vec<&str> = rest.split(['\n', '\r']).filter(|line| !line.is_empty()).collect();
            let read: Vec<String> = lines.iter().map(|line| fields(line).join(";")).collect();
            assert_eq!(read, expected, "{rest:?}");
        }
        let _ = Extrato::read(rest).map(|extrato| extrato.lines().count());
    }
}

#[test]
fn lines_are_taken_one_by_one() {
    let extrato = read(&format!("{PRINTED}PR;1\nPR;2\n"));
    let mut lines = extrato.lines();
    assert!(matches!(lines.nth(2), Some(Line::Record(_))));
    assert_eq!(lines.by_ref().count(), 1);
    assert!(lines.next().is_none() && lines.next().is_none());
}

#[test]
fn nothing_personal_is_shown() {
    let extrato = read(&format!("{PRINTED}PR;Oficina Horizonte Ltda\n904417;x\nCA;Oficina\n"));
    let lines: Vec<Line> = extrato.lines().collect();
    let Line::Record(unknown) = &lines[3] else { panic!("a record") };
    let shown = format!("{extrato:?} {extrato:#?} {lines:?} {lines:#?} {:?} {:?}", lines[0].row(), unknown.tipo());
    for personal in ["Oficina", "904417", "2022-10", "364"] {
        assert!(!shown.contains(personal), "{personal} in {shown}");
    }
    assert!(shown.contains("Totals(Row { .. })") && shown.contains("Extrato { .. }"), "{shown}");
}
