//! Types whose values are personal or secret.

/// A `Debug` that shows the name of a type and nothing of what it holds.
macro_rules! hidden {
    ($type:ident) => {
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(concat!(stringify!($type), " { .. }"))
            }
        }
    };
}

pub(crate) use hidden;
