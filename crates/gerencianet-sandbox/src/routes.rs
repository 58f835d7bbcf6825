//! Which operation a request means.

use gerencianet_validation::Operation;

/// What a method and a path lead to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// An operation.
    To(Found),
    /// A path of the documents, but not with this method; these are the methods that it has.
    OtherMethod(Vec<&'static str>),
    /// Nothing that the documents have.
    Nowhere,
}

/// An operation that a request means.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Which one. The token route of the Pix API stands for those of all three: they take the same requests.
    pub(crate) operation: Operation,
    /// The path of the request as the printed pages have it.
    pub(crate) path: String,
    /// The route by which it was found, with `{names}`.
    pub(crate) route: String,
    /// Whether that is a route of today's hosts alone.
    pub(crate) is_of_today: bool,
}

/// Where today's hosts serve what the printed pages have elsewhere, by how paths begin: today's, then the printed one.
const TODAY: [(&str, &str); 4] =
    [("/v1/oauth/", "/oauth/"), ("/v1/", "/open-finance/"), ("/v1/", "/cadastro/"), ("/v3/gn/pix/", "/v2/gn/pix/")];

/// Finds the operation of a request. A path may end in a slash, as some of the printed ones do.
pub(crate) fn find(method: &str, path: &str) -> Route {
    let path = without_slash(path);
    let printed = find_printed(method, path, "", "");
    if printed != Route::Nowhere {
        return printed;
    }
    let mut others = Vec::new();
    for (today, printed) in TODAY {
        let Some(rest) = path.strip_prefix(today) else { continue };
        let path = format!("{printed}{rest}");
        // Today's certificate is made anew by each call.
        let is_certificate = matches(Operation::GetAccountCertificate.path(), &path);
        let method = if is_certificate && method == "POST" { "GET" } else { method };
        match find_printed(method, &path, today, printed) {
            Route::Nowhere => {}
            Route::OtherMethod(methods) => others.extend(methods),
            found @ Route::To(_) => return found,
        }
    }
    if others.is_empty() { Route::Nowhere } else { Route::OtherMethod(others) }
}

/// Finds the operation of a path that the printed pages have. The route that is told of it begins with `today` where the
/// printed one begins with `printed`.
fn find_printed(method: &str, path: &str, today: &str, printed: &str) -> Route {
    let mut others = Vec::new();
    let operations = || [Operation::PixAuthorize].iter().chain(Operation::ALL);
    // What a path says word for word goes before what a parameter could mean.
    let is_fixed = operations().any(|operation| operation.path() == path);
    for operation in operations() {
        if operation.path() == path || (!is_fixed && matches(operation.path(), path)) {
            if operation.method() == method {
                let rest = operation.path().strip_prefix(printed).unwrap_or_default();
                return Route::To(Found {
                    operation: *operation,
                    path: path.to_owned(),
                    route: format!("{today}{rest}"),
                    is_of_today: !today.is_empty(),
                });
            }
            // The route of tokens stands in three documents.
            if !others.contains(&operation.method()) {
                others.push(operation.method());
            }
        }
    }
    if others.is_empty() { Route::Nowhere } else { Route::OtherMethod(others) }
}

/// A path without the slash at its end.
fn without_slash(path: &str) -> &str {
    path.strip_suffix('/').filter(|path| !path.is_empty()).unwrap_or(path)
}

fn matches(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted == given || (wanted.starts_with('{') && !given.is_empty()) => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: &str, path: &str) -> Option<(Operation, String)> {
        match find(method, path) {
            Route::To(found) => Some((found.operation, found.route)),
            Route::OtherMethod(_) | Route::Nowhere => None,
        }
    }

    fn other(methods: &[&'static str]) -> Route {
        Route::OtherMethod(methods.to_vec())
    }

    #[test]
    fn every_operation_is_found_by_its_own_route() {
        for operation in Operation::ALL {
            let is_token = operation.path() == "/oauth/token";
            let meant = if is_token { Operation::PixAuthorize } else { *operation };
            let route = found(operation.method(), operation.path());
            assert_eq!(route, Some((meant, operation.path().to_owned())), "{operation}");
        }
    }

    #[test]
    fn a_fixed_segment_is_more_than_a_parameter() {
        let operation = |method, path| found(method, path).map(|(operation, _)| operation);
        assert_eq!(operation("POST", "/v2/gn/relatorios/extrato-conciliacao"), Some(Operation::CreateReport));
        assert_eq!(operation("GET", "/v2/cob/"), Some(Operation::PixListCharges));
        assert_eq!(operation("GET", "/v2/cob/7978c0c97ea847e78e8849634473c1f1/"), Some(Operation::PixDetailCharge));
    }

    #[test]
    fn todays_routes_lead_to_the_same_operations() {
        for operation in Operation::ALL {
            let path = match operation.api() {
                _ if operation.path() == "/oauth/token" => "/v1/oauth/token".to_owned(),
                "open-finance" => operation.path().replacen("/open-finance/", "/v1/", 1),
                "account-opening" => operation.path().replacen("/cadastro/", "/v1/", 1),
                _ if *operation == Operation::PixSend => "/v3/gn/pix/{idEnvio}".to_owned(),
                _ => continue,
            };
            let Route::To(found) = find(operation.method(), &path) else { panic!("{path} leads nowhere") };
            assert_eq!((found.operation.path(), &found.route, found.is_of_today), (operation.path(), &path, true));
            assert_eq!(found.path, operation.path());
        }
        let certificate = found("POST", "/v1/conta-simplificada/1/certificado/");
        let route = "/v1/conta-simplificada/{identificador}/certificado".to_owned();
        assert_eq!(certificate, Some((Operation::GetAccountCertificate, route)));
        assert_eq!(find("POST", "/cadastro/conta-simplificada/1/certificado"), other(&["GET"]));
        assert_eq!(find("DELETE", "/v1/config"), other(&["PUT", "GET"]));
        assert_eq!(find("GET", "/v3/gn/pix/1"), other(&["PUT"]));
        assert_eq!(find("GET", "/v1/cob"), Route::Nowhere);
    }

    #[test]
    fn what_the_documents_do_not_have_is_told_apart() {
        assert_eq!(find("DELETE", "/v2/cob"), other(&["POST", "GET"]));
        assert_eq!(find("GET", "/v2/gn/relatorios/extrato-conciliacao"), other(&["POST"]));
        assert_eq!(find("GET", "/oauth/token"), other(&["POST"]));
        assert_eq!(find("GET", "/v2/cobv"), Route::Nowhere);
        assert_eq!(find("GET", "/v2/cob//"), Route::Nowhere);
        assert_eq!(find("GET", "/"), Route::Nowhere);
    }
}
