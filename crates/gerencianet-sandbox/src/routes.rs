//! Which operation a request means.

use gerencianet_validation::Operation;

/// What a method and a path lead to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// An operation. The token route of the Pix API stands for those of all three: they take the same requests.
    To(Operation),
    /// A path of the documents, but not with this method.
    OtherMethod,
    /// Nothing that the documents have.
    Nowhere,
}

/// Finds the operation of a request. A path may end in a slash, as some of the printed ones do.
pub(crate) fn find(method: &str, path: &str) -> Route {
    let path = without_slash(path);
    let mut others = false;
    for operation in [Operation::PixAuthorize].iter().chain(Operation::ALL) {
        if matches(operation.path(), path) {
            if operation.method() == method {
                return Route::To(*operation);
            }
            others = true;
        }
    }
    if others { Route::OtherMethod } else { Route::Nowhere }
}

/// A path without the slash at its end.
pub(crate) fn without_slash(path: &str) -> &str {
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

    #[test]
    fn every_operation_is_found_by_its_own_route() {
        for operation in Operation::ALL {
            let found = find(operation.method(), operation.path());
            let is_token = operation.path() == "/oauth/token";
            assert_eq!(found, Route::To(if is_token { Operation::PixAuthorize } else { *operation }), "{operation}");
        }
    }

    #[test]
    fn a_fixed_segment_is_more_than_a_parameter() {
        let found = find("POST", "/v2/gn/relatorios/extrato-conciliacao");
        assert_eq!(found, Route::To(Operation::CreateReport));
        assert_eq!(find("GET", "/v2/cob/"), Route::To(Operation::PixListCharges));
        assert_eq!(find("GET", "/v2/cob/7978c0c97ea847e78e8849634473c1f1/"), Route::To(Operation::PixDetailCharge));
    }

    #[test]
    fn what_the_documents_do_not_have_is_told_apart() {
        assert_eq!(find("DELETE", "/v2/cob"), Route::OtherMethod);
        assert_eq!(find("GET", "/v2/cobv"), Route::Nowhere);
        assert_eq!(find("GET", "/v2/cob//"), Route::Nowhere);
        assert_eq!(find("GET", "/"), Route::Nowhere);
    }
}
